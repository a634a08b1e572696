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
import org.whereabouts.reader.proposal.RuleReader;

/// The gate on every annotated text, those held back too: nothing that was feared, believed,
/// demanded or denied becomes an assertion, no fate is given to the relative who reports it, and no
/// perpetrator's sentence to a victim. What is found in all is not to become less.
class GateTest {
    private static final Path READING = Path.of("reading");
    private static final double PRECISION = 0.85;
    private static final double RECALL = 0.65;

    private final RuleReader reader = RuleReader.standard(Clock.systemUTC());

    @Test
    void noAnnotatedTextBreaksTheGate() throws IOException {
        var violations = new ArrayList<String>();
        var all = new Score();
        int texts = 0;
        for (Path folder : folders(READING)) {
            for (AnnotatedText text : AnnotatedText.in(folder, "en")) {
                Score score = score(text);
                violations.addAll(score.violations);
                all.add(score);
                texts++;
            }
        }
        assertEquals(List.of(), violations);
        assertTrue(texts >= 167, texts + " texts");
        assertTrue(all.precision() >= PRECISION, "precision " + all.precision());
        assertTrue(all.recall() >= RECALL, "recall " + all.recall());
    }

    @Test
    void noAnnotatedTextOfAnotherLanguageBreaksTheGate() throws IOException {
        var violations = new ArrayList<String>();
        int texts = 0;
        for (String languages : List.of("languages", "languages/held")) {
            for (Path folder : folders(READING.resolve(languages))) {
                for (AnnotatedText text : AnnotatedText.in(folder, "")) {
                    violations.addAll(score(text).violations);
                    texts++;
                }
            }
        }
        assertEquals(9, texts);
        assertEquals(List.of(), violations);
    }

    private Score score(AnnotatedText text) {
        var read = reader.read(text.document());
        assertTrue(read.proposals().size() >= 5, text.name());
        return new Scorer(text.name(), text.gold(), read).score();
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }
}
