package org.whereabouts.lab.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.reader.proposal.RuleReader;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.time.PartialDate;

/// The gate on every annotated text in Russian, Kazakh and Chinese, those held back too.
class LanguagesGateTest {

    @Test
    void noAnnotatedTextOfAnotherLanguageBreaksTheGate() throws IOException {
        var reader = RuleReader.standard(Clock.systemUTC());
        var violations = new ArrayList<String>();
        List<Path> files;
        try (var all = Files.walk(Path.of("reading", "languages"))) {
            files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        assertEquals(9, files.size());
        for (Path file : files) {
            Path text = Path.of(file.toString().replaceFirst("\\.json$", ".txt"));
            var gold = new GoldText(JsonText.parse(Files.readAllBytes(file), 4 << 20).orThrow());
            var read =
                    reader.read(
                            new Document(
                                    new SourceId("0".repeat(32)),
                                    "0".repeat(64),
                                    Files.readString(text),
                                    "",
                                    new PartialDate("2021-05-02"),
                                    ""));
            assertTrue(read.proposals().size() >= 5, file.getFileName().toString());
            violations.addAll(
                    new Scorer(file.getFileName().toString(), gold, read).score().violations);
        }
        assertEquals(List.of(), violations);
    }
}
