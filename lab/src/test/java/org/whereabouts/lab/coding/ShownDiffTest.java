package org.whereabouts.lab.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.reader.proposal.RuleReader;

/// An invented article through the commands, coded by hand and read by machine.
class ShownDiffTest {
    private static final Path ARTICLE = Path.of("reading/articles/belarus-yard.json");

    @TempDir Path folder;

    @Test
    void whatWasReadAndAcceptedIsShownAsWhatWasCoded() throws IOException {
        Json gold = JsonText.parse(Files.readAllBytes(ARTICLE), 4 << 20).orThrow();
        Path text = ARTICLE.resolveSibling("belarus-yard.txt");
        var rows = ShownDiff.compare(gold, text, RuleReader.standard(Clock.systemUTC()), folder);
        assertTrue(rows.size() >= 3, rows.toString());
        rows.forEach((person, row) -> {
            assertEquals(0, row.other(), person + " " + row);
            assertTrue(row.same() + row.otherwise() <= row.core(), person + " " + row);
        });
        assertTrue(
                rows.values().stream().anyMatch(row -> row.same() * 2 > row.core()),
                rows.toString());
    }
}
