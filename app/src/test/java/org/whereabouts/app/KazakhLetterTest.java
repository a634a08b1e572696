package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.reader.proposal.RuleReader;

/// A letter in Kazakh through `add`, `review` and `show`; everybody in it is invented.
class KazakhLetterTest {
    @Test
    void aLetterInKazakhBecomesStatementsThatAPersonAccepted(@TempDir Path folder)
            throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(folder.resolve("passphrase"), "seven plain invented words for a test\n");
        Files.writeString(
                letter,
                "Дәурен Қасымов 2018 жылғы 3 мамырда жоғалып кетті.\nТөлеген Әбенов он үш жылға сотталды.\n");
        assertEquals(0, run(folder, "", "init").exitCode());
        var added = run(folder, "", "add", letter.toString(), "--author", "An invented letter");
        assertEquals(0, added.exitCode(), added.err());
        assertTrue(
                added.out().contains("2 proposals wait for your decision"),
                added.out() + added.err());
        var reviewed = run(folder, "a\na\n\n", "review");
        assertEquals(0, reviewed.exitCode(), reviewed.err());
        assertTrue(reviewed.out().contains("Дәурен Қасымов"), reviewed.out());
        assertTrue(reviewed.out().contains("13 years"), reviewed.out());
        String shown = run(folder, "", "show", "Төлеген Әбенов").out();
        assertTrue(shown.contains("13 years"), shown);
    }

    private static Program.Run run(Path folder, String typed, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(
                List.of(
                        "--register",
                        folder.resolve("register").toString(),
                        "--passphrase-file",
                        folder.resolve("passphrase").toString()));
        return Program.run(
                typed,
                () -> Optional.of(RuleReader.standard(Clock.systemUTC())),
                all.toArray(String[]::new));
    }
}
