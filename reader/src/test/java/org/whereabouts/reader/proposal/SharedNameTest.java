package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;
import static org.whereabouts.reader.proposal.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Note;

/// One surname, two invented people: whose fate is it?
class SharedNameTest {

    @Test
    void aFateOfANameThatTwoHaveIsNotProposedOfEither() {
        String text =
                "Tarek Nasim is a teacher. Omar Nasim is a doctor. Nasim was arrested in May 2019.";
        assertEquals(List.of(), lines(text, "detention"));
    }

    @Test
    void ofWhomTheTextSpeaksMostIsMeantAndItIsSaidHowItWasFound() {
        String text =
                "Tarek Nasim is a teacher. Tarek Nasim worked in Homs. Tarek Nasim was a poet. Omar"
                        + " Nasim is a doctor. Nasim was arrested in May 2019.";
        assertTrue(lines(text, "detention").getFirst().endsWith("Tarek Nasim"));
        assertTrue(
                read(text).proposals().stream()
                        .filter(p -> p.rule().startsWith("detention"))
                        .flatMap(p -> p.notes().stream())
                        .anyMatch(n ->
                                n instanceof Note.Resolved(var _, var _, var why)
                                        && why.contains("several with this name")));
    }

    @Test
    void aNameThatOneHasIsSimplyThatPerson() {
        String text = "Tarek Nasim is a teacher. Nasim was arrested in May 2019.";
        assertTrue(lines(text, "detention").getFirst().endsWith("Tarek Nasim"));
    }
}
