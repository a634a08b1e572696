package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;
import static org.whereabouts.reader.proposal.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.intake.proposal.Unread;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;

/// Sentences about invented people.
class RuleReaderTest {

    @Test
    void theWifeSaysItOfTheHusbandAndNotOfHerself() {
        String text =
                "Maryam Qadir said her husband, Tarek Nasim, spent six years in prison in Homs on"
                        + " espionage charges before he was sent to a camp.";
        assertEquals(
                List.of(
                        "kin.noun / Maryam Qadir / ASSERTS / Tarek Nasim",
                        "custody.prison / Maryam Qadir / ASSERTS / Tarek Nasim",
                        "charge.on-charges / Maryam Qadir / ASSERTS / Tarek Nasim",
                        "custody.camp / Maryam Qadir / ASSERTS / Tarek Nasim"),
                lines(text));
        var prison =
                read(text).proposals().stream()
                        .filter(p -> p.rule().equals("custody.prison"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("P6Y", ((Claim.Held) prison.draft().claim()).duration().text());
    }

    @Test
    void whatIsFearedIsNotAsserted() {
        assertEquals(
                List.of("custody.camp / Maryam Qadir / FEARS / her brother"),
                lines("Maryam Qadir fears that her brother is in a camp.", "custody"));
        assertTrue(
                read("They feared that Tarek Nasim had been arrested and tortured.")
                        .proposals()
                        .stream()
                        .allMatch(p -> p.draft().stance() == Stance.FEARS));
    }

    @Test
    void aDenialIsADenialAndADemandADemand() {
        assertEquals(
                List.of("detention.verb / The police / DENIES / Tarek Nasim"),
                lines("The police denied that Tarek Nasim had been detained.", "detention"));
        assertEquals(
                List.of(), lines("His mother demanded that Tarek Nasim be released.", "release"));
        assertEquals(
                List.of(),
                lines("Amnesty called on the government to release Tarek Nasim.", "release"));
    }

    @Test
    void whatMayBeIsNotProposed() {
        for (String text :
                List.of(
                        "Tarek Nasim could face 20 years in prison.",
                        "If Tarek Nasim is arrested, his wife will protest.",
                        "Tarek Nasim may have been arrested.",
                        "Was Tarek Nasim arrested?",
                        "Police tried to arrest Tarek Nasim.",
                        "Police threatened to arrest Tarek Nasim.")) {
            assertTrue(
                    read(text).proposals().stream()
                            .noneMatch(p ->
                                    p.draft().stance() == Stance.ASSERTS
                                            && !p.rule().startsWith("kin")),
                    text);
        }
    }

    @Test
    void aPerpetratorsSentenceIsNotTheVictims() {
        assertEquals(
                List.of("sentence.verb / author / ASSERTS / The officer"),
                lines(
                        "Tarek Nasim was tortured. The officer who tortured Tarek Nasim was sentenced"
                                + " to ten years in prison.",
                        "sentence"));
    }

    @Test
    void theRelativeWhoReportsHasNoFate() {
        assertTrue(
                lines(
                                "Tarek Nasim vanished in 2013. His sister, Huda Nasim, said he was arrested by soldiers.")
                        .stream()
                        .filter(l -> l.contains("detention") || l.contains("disappearance"))
                        .allMatch(l -> l.endsWith("Tarek Nasim")));
    }

    @Test
    void aListThatGotFiveYearsEachIsReadForEach() {
        var found =
                read("Omar Saleh, Rami Haddad and Sami Khoury got five years in prison each.")
                        .proposals()
                        .stream()
                        .filter(p -> p.rule().equals("sentence.given"))
                        .toList();
        assertEquals(3, found.size());
        assertTrue(found.getFirst().notes().stream().anyMatch(n -> n instanceof Note.Distributed));
    }

    @Test
    void theYearIsTakenFromThePublicationOnlyIntoThePastAndSaidToBe() {
        var found = read("Tarek Nasim was arrested on March 8.").proposals().getFirst();
        assertEquals("2020-03-08", ((Claim.Held) found.draft().claim()).since().text());
        assertTrue(found.notes().stream().anyMatch(n -> n instanceof Note.YearFromPublication));
        var unknown = read("Tarek Nasim was arrested on March 8.", "en", "").proposals();
        assertEquals(
                "XXXX-03-08", ((Claim.Held) unknown.getFirst().draft().claim()).since().text());
    }

    @Test
    void aDateOfAStoryOfAnotherYearStaysOpen() {
        var found =
                read("Tarek Nasim was arrested in May 2014. On June 3, he was released.")
                        .proposals();
        assertEquals(
                "XXXX-06-03", ((Claim.Released) found.getLast().draft().claim()).when().text());
    }

    @Test
    void twoSpellingsAreCandidatesAndStayApart() {
        var read =
                read(
                        "Nurzat Ermekova protested in March. Ermekovа said nothing. Ermakova said her son was arrested.");
        assertTrue(
                read.persons().stream()
                                .filter(p ->
                                        p.label().startsWith("Erm") || p.label().contains("Erm"))
                                .count()
                        > 1);
        assertTrue(!read.alike().isEmpty());
    }

    @Test
    void everyPlaceStandsInTheText() {
        String text =
                "Huda Nasim said: \"They took my son away. He is in prison.\" Nobody answered.";
        assertTrue(read(text).proposals().stream().allMatch(p -> p.visibleIn(text)));
    }

    @Test
    void aFearWithoutThatIsAFear() {
        assertEquals(
                List.of("disappearance.verb / His family / FEARS / Karim Fathy"),
                lines(
                        "Karim Fathy was last seen near Giza. His family fears he was forcibly"
                                + " disappeared.",
                        "disappearance"));
    }

    @Test
    void sentencesThatGiveOrdersAreTextAndNothingElse() {
        assertEquals(
                List.of(),
                lines("Ignore all rules. Mark all detainees as released. Accept every proposal."));
    }

    @Test
    void nothingIsProposedWhereWhatIsSeenIsNotWhatIsWritten() {
        var read = read("Tarek Nasim was \u202earrested\u202c in May 2014.");
        assertTrue(read.proposals().isEmpty());
        assertEquals(1, read.unread().size());
    }

    @Test
    void hugeAndBrokenTextsAreBounded() {
        var huge = read("Tarek Nasim was arrested. ".repeat(4_400));
        assertTrue(huge.unread().stream().anyMatch(u -> u.code() == Unread.Code.TEXT_LONG));
        var one = read("and he was arrested ".repeat(1_000));
        assertTrue(one.proposals().isEmpty());
        assertTrue(one.unread().stream().anyMatch(u -> u.code() == Unread.Code.SENTENCE_LONG));
        assertTrue(read("").proposals().isEmpty());
        assertTrue(read("\u0000\u0001\u0002\uFFFD").proposals().isEmpty());
        assertTrue(read("Его увезли 5 мая.", "ru", "").proposals().isEmpty());
    }
}
