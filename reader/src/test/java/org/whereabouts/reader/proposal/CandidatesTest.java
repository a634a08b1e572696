package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Choices.Ranked;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;

/// What else a proposal might be, in the order in which a person would look; everybody is invented.
class CandidatesTest {
    private static final String TEXT =
            """
            Pavel Ilin, a lawyer, spoke to the invented paper in March 2019.
            Timur Osipov, a driver, was there.
            Dina Markova said her husband, Anvar Markov, was arrested on May 3, 2020.
            His sister Vera Osipova saw it.
            He was sentenced to five years in prison on October 8.
            """;

    @Test
    void whoeverStandsNearerAndFitsThePronounComesFirst() {
        Proposals read = Readings.read(TEXT);
        Proposal sentence = proposal(read, "sentence");
        var subjects = labels(read, sentence.choices().subjects());
        assertFalse(subjects.contains(label(read, sentence.draft().subject())), "not repeated");
        assertTrue(subjects.contains("Pavel Ilin"), subjects::toString);
        assertFalse(subjects.contains("Dina Markova"), "a woman is not he");
        assertFalse(subjects.contains("Vera Osipova"), "a sister is not he");
        assertEquals("Pavel Ilin", subjects.getLast());
        var timur =
                sentence.choices().subjects().stream()
                        .filter(r -> label(read, r.value()).equals("Timur Osipov"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(timur.why().startsWith("3 sentences before"), timur.why());
    }

    @Test
    void whoSpokeLastComesBeforeTheOthers() {
        Proposals read = Readings.read(TEXT);
        Proposal sentence = proposal(read, "sentence");
        var speakers = sentence.choices().speakers();
        var all = speakers.stream().map(r -> name(read, r.value())).toList();
        assertFalse(all.contains(name(read, sentence.draft().speaker())), "not repeated");
        assertTrue(all.indexOf("author") < all.indexOf("Timur Osipov"), all::toString);
        if (all.contains("Dina Markova")) {
            assertEquals("Dina Markova", all.getFirst());
            assertEquals("spoke 2 sentences before", speakers.getFirst().why());
        }
    }

    @Test
    void aStanceIsACandidateWhereItsWordStands() {
        Proposals read =
                Readings.read(
                        "Dina Markova said Anvar Markov was arrested, and she fears that he was tortured.");
        var stances = proposal(read, "detention").choices().stances();
        assertEquals(List.of(Stance.FEARS), stances.stream().map(Ranked::value).toList());
        assertEquals("\"fears\" stands in the sentence", stances.getFirst().why());
        assertEquals(
                List.of(),
                proposal(
                                Readings.read("The author saw that Anvar Markov was arrested."),
                                "detention")
                        .choices()
                        .stances());
    }

    @Test
    void theDocumentsOtherDatesComeInOrderOfDistance() {
        Proposal sentence = proposal(Readings.read(TEXT), "sentence");
        var dates =
                sentence.choices().dates().stream()
                        .map(r -> r.value().text() + " " + r.why())
                        .toList();
        assertEquals(
                List.of(
                        "2020-10-08 with the year told 2 sentences before",
                        "2019-10-08 with the year told 4 sentences before",
                        "2020-05-03 2 sentences before",
                        "2019-03 4 sentences before",
                        "2021-02-09 the day of publication"),
                dates);
    }

    @Test
    void whereAYearWasAddedTheDateAsItIsWrittenComesFirst() {
        Proposal arrest =
                proposal(Readings.read("Anvar Markov was arrested on May 3."), "detention");
        var first = arrest.choices().dates().getFirst();
        assertEquals("XXXX-05-03", first.value().text());
        assertEquals("as it is written, without a year", first.why());
    }

    @Test
    void aKinshipHasNoDates() {
        assertEquals(List.of(), proposal(Readings.read(TEXT), "kin").choices().dates());
    }

    private static Proposal proposal(Proposals read, String family) {
        return read.proposals().stream()
                .filter(p -> p.rule().startsWith(family + "."))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Proposals read, List<Ranked<MentionId>> ranked) {
        return ranked.stream().map(r -> label(read, r.value())).toList();
    }

    private static String label(Proposals read, MentionId id) {
        return read.persons().stream()
                .collect(Collectors.toMap(Person::id, Person::label))
                .getOrDefault(id, "?");
    }

    private static String name(Proposals read, Speaker speaker) {
        return switch (speaker) {
            case Speaker.Author _ -> "author";
            case Speaker.Unstated _ -> "unstated";
            case Speaker.Mentioned(var id) -> label(read, id);
        };
    }
}
