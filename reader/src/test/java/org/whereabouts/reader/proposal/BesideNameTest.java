package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;

/// What stands beside a name. Everybody in these sentences is invented.
final class BesideNameTest {

    private static List<String> told(String text, Attribute attribute) {
        return Readings.read(text).proposals().stream()
                .map(p -> p.draft().claim())
                .filter(c -> c instanceof Claim.Described d && d.attribute() == attribute)
                .map(c -> ((Claim.Described) c).value())
                .toList();
    }

    private static List<String> roles(String text) {
        return told(text, Attribute.ROLE);
    }

    private static List<String> ages(String text) {
        return told(text, Attribute.AGE);
    }

    @Test
    void aNounBeforeANameIsARole() {
        assertEquals(
                List.of("agronomist"), roles("In May the police arrested agronomist Tarek Nasim."));
        assertEquals(
                List.of("sound engineer"),
                roles("The court sentenced sound engineer Tarek Nasim to two years."));
    }

    @Test
    void aPhraseAfterANameIsARoleWhateverItsNoun() {
        assertEquals(
                List.of("retired livestock vet"),
                roles("Tarek Nasim, a retired livestock vet, was detained on Monday."));
        assertEquals(
                List.of("former bus driver"),
                roles("Tarek Nasim, 52, a former bus driver, was jailed for six years."));
        assertEquals(List.of("glazier"), roles("Tarek Nasim, a glazier from Homs, was detained."));
    }

    @Test
    void anOfficeIsToldWithoutAnArticle() {
        assertEquals(
                List.of("spokesman"),
                roles("Colonel Abbas, spokesman for the ministry, denied that he was held."));
    }

    @Test
    void aPhraseBeforeANameIsARole() {
        assertEquals(
                List.of("ward officer"),
                roles("A ward officer, Kazem Delbari, had been suspended."));
        assertEquals(
                List.of("lawyer"), roles("His lawyer, Omar Said, says he was beaten in prison."));
    }

    @Test
    void kinAndPlainWordsForPeopleAreNoRoles() {
        assertEquals(
                List.of(),
                roles(
                        "Tarek Nasim, a father of four, was detained. Huda Nasim, a resident of Homs,"
                                + " wept. Omar Nasim, a man of few words, was detained."));
        assertEquals(
                List.of(), roles("Tarek Nasim was sent to Omar Said, a decision that surprised."));
    }

    @Test
    void anAgeStandsBesideANameOrANoun() {
        assertEquals(List.of("34"), ages("Tarek Nasim, 34, was detained."));
        assertEquals(List.of("33"), ages("Huda Nasim, 33 and with two children, was detained."));
        assertEquals(List.of("19"), ages("Tarek Nasim, then 19, was detained."));
        assertEquals(List.of("81"), ages("His mother, 81, waits. Tarek Nasim was detained."));
        assertEquals(List.of("6"), ages("Tarek Nasim called his six-year-old son from prison."));
        assertEquals(List.of(), ages("In Homs, 34 people were detained."));
    }
}
