package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;
import static org.whereabouts.reader.proposal.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.StatementId;

/// Denials, what they answer, and what comes after what. The people are invented.
class ThreadsTest {

    @Test
    void aDenialAnswersTheClaimOfWhichItSpeaks() {
        var read =
                read(
                        "Tarek Nasim was tortured in May 2019. The ministry dismissed the reports of"
                                + " torture as fabricated.");
        Proposal torture = one(read.proposals(), "ill-treatment.passive");
        Proposal denial = one(read.proposals(), "denial.rejects");
        assertEquals(List.of(torture.draft().id()), denial.draft().answers());
    }

    @Test
    void aFateThatIsDeniedAnswersTheSameFateAsserted() {
        var read =
                read(
                        "Tarek Nasim was arrested on 3 May 2019, his wife said. The police denied"
                                + " that Tarek Nasim had been arrested.");
        var arrests =
                read.proposals().stream().filter(p -> p.rule().startsWith("detention.")).toList();
        assertEquals(Stance.DENIES, arrests.getLast().draft().stance());
        assertEquals(List.of(arrests.getFirst().draft().id()), arrests.getLast().draft().answers());
    }

    @Test
    void aDenialOfSomethingElseAnswersNothing() {
        var read =
                read(
                        "Tarek Nasim was tortured in May 2019. Omar Salim denied having thrown stones.");
        assertEquals(List.of(), one(read.proposals(), "denial.verb").draft().answers());
    }

    @Test
    void aWordOfSequencePutsOneSituationAfterTheOther() {
        var read = read("Tarek Nasim spent six years in prison before he was sent to a camp.");
        List<StatementId> after = one(read.proposals(), "custody.camp").draft().after();
        assertEquals(List.of(one(read.proposals(), "custody.prison").draft().id()), after);
    }

    @Test
    void whatIsSaidAfterADenialIsNotDenied() {
        assertEquals(
                List.of("detention.verb / The government / ASSERTS / Tarek Nasim"),
                lines(
                        "The government denied the allegations and stated that Tarek Nasim had been"
                                + " arrested under a warrant.",
                        "detention"));
    }

    @Test
    void toDenySomebodyADoctorIsNoAnswer() {
        assertTrue(lines("The warden denied him medical care.", "denial").isEmpty());
        assertEquals(1, lines("The warden denied that he was ill.", "denial").size());
    }

    @Test
    void aPronounDoesNotGiveTheFateToTheBrotherWhoReportsIt() {
        String text =
                "Tarek Nasim, 34, a teacher, was arrested in May 2019. His brother, Omar Nasim, has"
                        + " asked for a lawyer. He was released in July 2020.";
        assertTrue(
                lines(text, "release").stream().noneMatch(l -> l.endsWith("Omar Nasim")),
                lines(text).toString());
    }

    @Test
    void bothOfTwoAreNotTheRelativeWhoTellsOfThem() {
        assertTrue(
                lines("A relative of Adil Karim said both had been tortured.", "ill-treatment")
                        .isEmpty());
    }

    @Test
    void aBodyThatWasFoundIsADeathWithoutADay() {
        var death =
                one(
                        read("The body of Tarek Nasim was found in a river on 3 May 2019.")
                                .proposals(),
                        "death.body");
        assertTrue(((Claim.Died) death.draft().claim()).when().isNone());
    }

    private static Proposal one(List<Proposal> proposals, String rule) {
        var such = proposals.stream().filter(p -> p.rule().equals(rule)).toList();
        assertEquals(
                1, such.size(), rule + " of " + proposals.stream().map(Proposal::rule).toList());
        return such.getFirst();
    }
}
