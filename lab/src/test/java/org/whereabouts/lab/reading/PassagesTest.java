package org.whereabouts.lab.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.lab.reading.Passages.Passage;
import org.whereabouts.lab.reading.Passages.Wanted;
import org.whereabouts.reader.proposal.RuleReader;

/// Invented passages of which nothing, or nothing of somebody, may be asserted; and those of which
/// something is to be found, which is not to become less.
class PassagesTest {
    private static final Path PASSAGES = Path.of("reading/passages");
    private final RuleReader reader = RuleReader.standard(Clock.systemUTC());

    @Test
    void nothingIsTakenFromAPassageThatDoesNotSayIt() throws IOException {
        var taken = new ArrayList<String>();
        int traps = 0;
        for (String file : List.of("traps.txt", "others.txt")) {
            for (Passage passage : Passages.of(PASSAGES.resolve(file))) {
                traps += (int) passage.wanted().stream().filter(Wanted::never).count();
                if (passage.wrong(reader).stream().anyMatch(Wanted::never)) {
                    taken.add(passage.text());
                }
            }
        }
        assertEquals(List.of(), taken);
        assertTrue(traps >= 600, traps + " traps");
    }

    @Test
    void whatIsFoundInPlainPassagesDoesNotBecomeLess() throws IOException {
        long wanted = 0;
        long missed = 0;
        for (Passage passage : Passages.of(PASSAGES.resolve("plain.txt"))) {
            wanted += passage.wanted().stream().filter(w -> !w.never()).count();
            missed += passage.wrong(reader).stream().filter(w -> !w.never()).count();
        }
        double found = 1 - (double) missed / wanted;
        assertTrue(found >= 0.70, "found " + found);
    }

    @Test
    void aWantedThingIsReadFromItsFourParts() {
        var wanted = Wanted.of("detention|custody/Omar Said//Maryam");
        assertEquals("detention|custody", wanted.family());
        assertEquals("Omar Said", wanted.subject());
        assertEquals("Maryam", wanted.speaker());
        assertTrue(Wanted.of("!death").never());
    }
}
