package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;
import static org.whereabouts.reader.proposal.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.statement.Claim;

/// What people asked for in the open, and what came back. The people are invented.
class ProtestsTest {
    private static final String FOUR =
            "Four mothers have demonstrated outside the Ministry of Justice in Homs. ";

    @Test
    void aProtestThatIsToldTwiceHasTheDateOfTheSecondTelling() {
        Proposal first = first(FOUR + "They began their protest on 4 January 2021.");
        assertEquals("2021-01-04", appeal(first).when().text());
        assertTrue(first.notes().stream().anyMatch(n -> n instanceof Note.Doubt));
        assertEquals(1, first.spans().time().size());
    }

    @Test
    void anotherProtestKeepsItsDateToItself() {
        assertTrue(
                appeal(first(FOUR + "They held another protest on 4 January 2021."))
                        .when()
                        .isNone());
        assertTrue(
                appeal(first(FOUR + "Students launched their protest on 4 January 2021."))
                        .when()
                        .isNone());
    }

    @Test
    void officialsWhoMeetThoseWhoAppealedAnswerThem() {
        String text = FOUR + "Ministry officials met the women.";
        assertEquals(1, lines(text, "answer").size());
        Proposal met =
                read(text).proposals().stream()
                        .filter(p -> p.rule().equals("answer.met"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Claim.AnswerKind.REPLIED, ((Claim.Answered) met.draft().claim()).kind());
        assertEquals(List.of(first(text).draft().id()), met.draft().answers());
    }

    @Test
    void aMeetingThatNobodyAskedForIsNoAnswer() {
        assertEquals(List.of(), lines("Ministry officials met the women.", "answer"));
        assertEquals(List.of(), lines(FOUR + "Ministry officials will meet the women.", "answer"));
        assertEquals(List.of(), lines(FOUR + "The women met a lawyer.", "answer"));
    }

    @Test
    void whoDeniesWhatThePlacesAreAnswersWhoeverCountsThoseInThem() {
        var read =
                read(
                        "The United Nations said that more than 40,000 people have been taken to"
                                + " detention centers. The government denies that the facilities are"
                                + " camps.");
        Proposal count = read.proposals().getFirst();
        Proposal denial = read.proposals().getLast();
        assertTrue(count.draft().claim() instanceof Claim.Counted);
        assertEquals(List.of(count.draft().id()), denial.draft().answers());
    }

    @Test
    void whatIsDemandedGoesOnToTheEnd() {
        Proposal protest =
                first(
                        "Many protests have taken place in Homs, with demonstrators demanding the"
                                + " authorities publish the lists.");
        assertEquals("the authorities publish the lists", appeal(protest).demand());
    }

    private static Proposal first(String text) {
        return read(text).proposals().stream()
                .filter(p -> p.draft().claim() instanceof Claim.Appealed)
                .findFirst()
                .orElseThrow();
    }

    private static Claim.Appealed appeal(Proposal proposal) {
        return (Claim.Appealed) proposal.draft().claim();
    }
}
