package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;
import static org.whereabouts.reader.proposal.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;

/// Ways of saying a fate, in sentences about invented people.
class ConstructionsTest {

    @Test
    void aListWithoutAVerbTellsItOfEverybodyInIt() {
        assertEquals(
                List.of(
                        "detention.list / author / ASSERTS / Tarek Nasim",
                        "detention.list / author / ASSERTS / Maryam Qadir",
                        "detention.list / author / ASSERTS / Omar Said"),
                lines("Taken in Homs on 3 June: Tarek Nasim, Maryam Qadir and Omar Said."));
        assertEquals(
                List.of(
                        "detention.list / author / ASSERTS / Tarek Nasim",
                        "detention.list / author / ASSERTS / Maryam Qadir"),
                lines(
                        "Among those detained were Tarek Nasim, a baker, and Maryam Qadir.",
                        "detention"));
        assertEquals(
                List.of("P10Y", "P8Y"),
                read(
                                "Sentenced this month: Tarek Nasim, ten years for treason; Maryam Qadir, eight years.")
                        .proposals()
                        .stream()
                        .map(p -> p.draft().claim())
                        .filter(Claim.Sentenced.class::isInstance)
                        .map(c -> ((Claim.Sentenced) c).term().text())
                        .toList());
        assertEquals(
                List.of("no-news.list / author / ASSERTS / Tarek Nasim"),
                lines("Whereabouts unknown: Tarek Nasim."));
    }

    @Test
    void aDayBeforeTheSubjectIsNoNumberOfPeople() {
        assertEquals(
                List.of("detention.verb / author / ASSERTS / Tarek Nasim"),
                lines("On 20 March 2018, Tarek Nasim was arrested in Homs."));
        assertEquals(
                List.of("detention.verb", "detention.verb"),
                read("Tarek Nasim, 19, and Omar Said were arrested in Homs.").proposals().stream()
                        .map(p -> p.rule())
                        .filter("detention.verb"::equals)
                        .toList());
    }

    @Test
    void whatNobodyDidIsDenied() {
        assertEquals(
                List.of("detention.verb / The ministry / DENIES / Tarek Nasim"),
                lines("The ministry told the court that no agency had detained Tarek Nasim."));
        assertEquals(
                List.of("denial.says-not / an officer / ASSERTS / an officer"),
                lines("But an officer said he had never been there.", "denial"));
        assertTrue(
                read("Nobody had arrested Tarek Nasim.").proposals().stream()
                        .noneMatch(p -> p.draft().stance() == Stance.ASSERTS));
    }

    @Test
    void aTermWithoutTheWordPrisonIsASentenceToo() {
        assertEquals(
                List.of(
                        "sentence.given / author / ASSERTS / Tarek Nasim",
                        "sentence.given / author / ASSERTS / Omar Said"),
                lines("Tarek Nasim and Omar Said were each given three and a half years."));
        assertEquals(
                List.of("sentence.given / author / ASSERTS / Tarek Nasim"),
                lines("Tarek Nasim received five years.", "sentence"));
        assertEquals(
                List.of("sentence.conviction / author / ASSERTS / Tarek Nasim"),
                lines("Tarek Nasim was found guilty.", "sentence"));
        assertEquals(List.of(), lines("Tarek Nasim received five years of training.", "sentence"));
    }

    @Test
    void whoeverReportsWithoutANameIsNotWhomItBefell() {
        assertEquals(
                List.of("transfer.verb / The source / ASSERTS / Tarek Nasim"),
                lines(
                        "Tarek Nasim was arrested in Homs. The source reports that he was"
                                + " transferred to a prison in Palmyra.",
                        "transfer"));
    }

    @Test
    void aRelativeClauseOfAgeGivesTheFateToNobodyElse() {
        assertEquals(
                List.of("disappearance.verb / author / ASSERTS / his father"),
                lines(
                        "Andres Pinela, who was two when his father disappeared, read out the"
                                + " names.",
                        "disappearance"));
    }

    @Test
    void aDateCanHangOnAnotherDateOfTheStory() {
        var days =
                read(
                                "Tarek Nasim was arrested on 4 May 2019. Two days later Omar Said was arrested.")
                        .proposals()
                        .stream()
                        .filter(p -> p.draft().claim() instanceof Claim.Held)
                        .map(p -> ((Claim.Held) p.draft().claim()).since().text())
                        .toList();
        assertEquals(List.of("2019-05-04", "2019-05-06"), days);
        var last =
                read("Tarek Nasim was arrested on 3 March last year. Omar Jan was killed in June.")
                        .proposals()
                        .stream()
                        .map(p -> p.draft().claim())
                        .toList();
        assertTrue(last.toString().contains("since=2020-03-03"), last.toString());
        assertTrue(last.toString().contains("when=2020-06"), last.toString());
    }

    @Test
    void namesThatComeLaterAreTheMembersOfTheGroup() {
        var read =
                read(
                        "Three women protested in Homs. Maryam Qadir, Rania Said and Huda Nasim"
                                + " held up pictures.");
        var group =
                read.persons().stream()
                        .filter(p -> p.label().equals("Three women"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(3, group.members().size());
    }

    @Test
    void eachOfAListHasRelatives() {
        assertEquals(
                2,
                lines("Maryam Qadir and Rania Said said their relatives had been arrested.", "kin")
                        .size());
    }

    @Test
    void whomAVerbOfFateBefallsIsSomebodyWhateverTheNoun() {
        assertEquals(
                List.of("detention.verb / author / ASSERTS / A falconer"),
                lines("A falconer was arrested in Homs.", "detention"));
        assertEquals(
                List.of(), lines("An appeal was rejected and the protest was killed.", "death"));
        assertEquals(
                List.of(),
                lines("The league demands the release of those detained in May.", "detention"));
    }

    @Test
    void aRefusalAnswersTheAppealBeforeIt() {
        var proposals =
                read("Maryam Qadir wrote a letter to the ministry. The ministry refused to"
                                + " answer her.")
                        .proposals();
        var refusal =
                proposals.stream()
                        .filter(p -> p.draft().claim() instanceof Claim.Answered)
                        .findFirst()
                        .orElseThrow();
        var letter =
                proposals.stream()
                        .filter(p -> p.draft().claim() instanceof Claim.Appealed)
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(letter.draft().id()), refusal.draft().answers());
    }

    @Test
    void inATranscriptWhoeverHasTheTurnSpeaks() {
        String text =
                "HOST: Good evening.\nQADIR: My husband, Tarek Nasim, was arrested in May."
                        + " He got 12 years.\nHOST: Thank you.";
        assertEquals(
                List.of("detention.verb / QADIR / ASSERTS / Tarek Nasim"),
                lines(text, "detention"));
        assertEquals(
                List.of("sentence.given / QADIR / ASSERTS / Tarek Nasim"), lines(text, "sentence"));
        assertEquals(List.of(), lines("QADIR: Tarek Nasim was arrested.", "kin"));
    }

    @Test
    void whoNeverCameBackWasSeenLastOnTheDayOfLeaving() {
        var claims =
                read("Tarek Nasim left for work on 3 May 2019 and never came back.")
                        .proposals()
                        .stream()
                        .map(p -> p.draft().claim())
                        .toList();
        assertTrue(claims.getFirst() instanceof Claim.Disappeared, claims.toString());
        assertEquals("2019-05-03", ((Claim.Disappeared) claims.getFirst()).lastSeen().text());
    }

    @Test
    void ofANumberOfPeopleEachWhoIsNamedRightAfter() {
        assertEquals(
                List.of(
                        "detention.verb / author / ASSERTS / Hashim Nasim",
                        "detention.verb / author / ASSERTS / Omar Said"),
                lines("Two neighbours, Hashim Nasim and Omar Said, were arrested.", "detention"));
    }

    @Test
    void aNounTellsWhatItTakesForGranted() {
        assertEquals(
                List.of("death.noun / author / ASSERTS / Tarek Nasim"),
                lines("After the murder of Tarek Nasim the family moved away.", "death"));
        assertEquals(
                List.of("release.noun / author / ASSERTS / Tarek Nasim"),
                lines("Since the release of Tarek Nasim in May nobody has worked.", "release"));
        for (String text :
                List.of(
                        "They called for an inquiry into the death of Tarek Nasim.",
                        "The family fears the death of Tarek Nasim.",
                        "They hope for the release of Tarek Nasim in May.",
                        "The army denied the torture of Tarek Nasim.",
                        "They waited for the release of Tarek Nasim.")) {
            assertTrue(
                    read(text).proposals().stream()
                            .filter(p -> p.rule().endsWith(".noun"))
                            .noneMatch(p -> p.draft().stance() == Stance.ASSERTS),
                    text);
        }
    }

    @Test
    void whatAProsecutorAsksForIsNoSentence() {
        assertEquals(
                List.of("sentence.asked / The prosecutor / DEMANDS / Tarek Nasim"),
                lines(
                        "The prosecutor demanded seven years in prison for Tarek Nasim.",
                        "sentence"));
    }

    @Test
    void waysInWhichNothingIsKnown() {
        assertEquals(
                List.of("no-news.not-known / author / ASSERTS / Tarek Nasim"),
                lines("Tarek Nasim is a baker. We do not know where Tarek Nasim is.", "no-news"));
        assertEquals(
                List.of("no-news.not-heard / author / ASSERTS / Tarek Nasim"),
                lines("She has not heard Tarek Nasim's voice.", "no-news"));
    }

    @Test
    void beatenToDeathIsDead() {
        assertEquals(
                List.of("death.killed / author / ASSERTS / Tarek Nasim"),
                lines("Tarek Nasim was beaten to death in May.", "death"));
    }

    @Test
    void whoeverGivesNoAnswerDoesNotAnswer() {
        assertEquals(
                List.of("answer.no-response / author / ASSERTS / The ministry"),
                lines("The ministry gave no explanation.", "answer"));
    }

    @Test
    void theSameTwoAreKinOnce() {
        assertEquals(
                1,
                lines(
                                "Amparo Nasim's son, Tarek Nasim, was arrested. Tarek Nasim's mother waited.",
                                "kin")
                        .size());
    }
}
