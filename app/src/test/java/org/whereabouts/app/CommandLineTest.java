package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.canonical.Parsed;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// Passphrases as people keep them, and failures as scripts read them.
class CommandLineTest {
    private static final String WORDS = "пять слов которых никто не угадает";

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void aRegister() throws IOException {
        assertEquals(0, with(pass("pass", WORDS + "\n"), "init").exitCode());
    }

    @Test
    void aPassphraseFileOfAnotherSystemOpensTheSameRegister() throws IOException {
        for (String written :
                List.of(
                        WORDS,
                        WORDS + "\r\n",
                        "\uFEFF" + WORDS + "\r\nsecond line\r\n",
                        java.text.Normalizer.normalize(WORDS, java.text.Normalizer.Form.NFD))) {
            assertEquals(0, with(pass("other", written), "people").exitCode());
        }
        assertEquals(5, with(pass("wrong", WORDS + " \n"), "people").exitCode());
        assertEquals(2, with(pass("empty", "\n" + WORDS), "people").exitCode());
    }

    @Test
    void aPassphraseThatOthersMayReadIsSaid() throws IOException {
        Path file = pass("pass", WORDS);
        assertFalse(with(file, "people").err().contains("other users"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        var warned = with(file, "people");
        assertEquals(0, warned.exitCode());
        assertTrue(warned.err().contains("other users of this machine"), warned.err());
    }

    @Test
    void aRegisterInTheFormOfAnEarlierVersionIsCarriedOverAndThatIsSaidOnce() throws Exception {
        Path pass = pass("pass", WORDS);
        Path database = folder.resolve("register/ledger.db");
        inTheOldForm(database);
        assertTrue(with(pass, "people").err().contains("[carried-over]"));
        assertEquals("", with(pass, "people").err());
        assertEquals(0, with(pass, "verify").exitCode());

        inTheOldForm(database, "INSERT INTO entry VALUES (7, printf('%71s', ''))");
        for (int time = 0; time < 2; time++) {
            var damaged = with(pass, "verify");
            assertTrue(damaged.err().contains("[left-old]"), damaged.err());
            assertEquals(1, damaged.exitCode());
        }
    }

    /// An empty register as schema 1 had it.
    private static void inTheOldForm(Path database, String... more) throws Exception {
        Files.delete(database);
        try (var in =
                        Objects.requireNonNull(
                                SqliteStorageKind.class.getResourceAsStream("V1.sql"));
                var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String sql : Pattern.compile("(?m)^--$").splitAsStream(schema).toList()) {
                statement.execute(sql);
            }
            for (String sql : more) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA user_version = 1");
        }
    }

    @Test
    void aFailureIsAnsweredInJsonWhereJsonWasAskedFor() throws IOException {
        Path wrong = pass("wrong", "not the words of this register");
        for (String[] command :
                new String[][] {
                    {"people", "--json"},
                    {"sources", "--json"},
                    {"verify", "--json"},
                    {"show", "--json", "x"},
                    {"add", "--json", folder.resolve("missing.txt").toString()}
                }) {
            var failed = with(wrong, command);
            assertTrue(failed.exitCode() > 0);
            byte[] answer = failed.out().getBytes(StandardCharsets.UTF_8);
            assertTrue(
                    JsonText.parse(answer, 1000) instanceof Parsed.Value(Json.Members members)
                            && members.get("exit_code").equals(new Json.Whole(failed.exitCode())),
                    failed.out());
        }
        assertEquals("", with(wrong, "people").out());
    }

    @Test
    void aNameWithoutQuotationMarksIsExplainedAndNotRepeated() {
        var misread = Program.run("show", "Небывалая", "Анна");
        assertEquals(2, misread.exitCode());
        assertTrue(misread.err().contains("quotation marks"), misread.err());
        assertFalse(misread.err().contains("Анна"));
        assertTrue(misread.err().lines().count() <= 3, "the sentence must stay on the screen");
        var unknown = Program.run("show", "--jsn", "x");
        assertTrue(
                unknown.err().contains("--jsn") && unknown.err().contains("--json"), unknown.err());
        assertEquals(2, Program.run("shwo").exitCode());
    }

    @Test
    void aValueThatIsNoDayOrNumberIsExplainedWithoutTheNamesOfClasses() {
        for (String[] command :
                new String[][] {
                    {"show", "x", "--as-of", "2017-13-40"},
                    {"timeline", "x", "--as-of", "yesterday"},
                    {"people", "--limit", "many"},
                    {"search", "x", "--limit", "99999999999"}
                }) {
            var misread = Program.run(command);
            assertEquals(2, misread.exitCode());
            assertTrue(misread.err().contains("is not a "), misread.err());
            assertFalse(
                    misread.err().contains("java")
                            || misread.err().contains(command[command.length - 1]));
        }
    }

    @Test
    void verifyOfADatabaseThatCannotBeReadDoesNotSendToVerify() throws IOException {
        Path database = folder.resolve("register").resolve("ledger.db");
        byte[] whole = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(whole, whole.length / 2));
        var cut = with(folder.resolve("pass"), "verify");
        assertEquals(5, cut.exitCode());
        assertTrue(cut.err().contains("\"ledger.db\""), cut.err());
        assertFalse(cut.err().contains("run `verify`"), cut.err());
    }

    @Test
    void aRegisterIsNotMadeOverAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        var refused =
                Program.run(
                        "init",
                        "--register",
                        file.toString(),
                        "--passphrase-file",
                        pass("p", WORDS).toString());
        assertEquals(2, refused.exitCode());
        assertEquals("x", Files.readString(file));
    }

    @Test
    void theProgramItselfGivesTheWholeAnswerAndSaysWhereItCouldNot() throws Exception {
        Path answer = folder.resolve("answer.json");
        assertEquals(0, process(answer, "people", "--json"));
        byte[] bytes = Files.readAllBytes(answer);
        assertTrue(
                JsonText.parse(bytes, 10_000) instanceof Parsed.Value,
                new String(bytes, StandardCharsets.UTF_8));
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            assertEquals(5, process(full, "people", "--json"));
        }
    }

    private int process(Path answer, String... command) throws Exception {
        var arguments =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        arguments.addAll(List.of(command));
        arguments.addAll(
                List.of(
                        "--register",
                        folder.resolve("register").toString(),
                        "--passphrase-file",
                        folder.resolve("pass").toString()));
        return new ProcessBuilder(arguments)
                .redirectOutput(answer.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private Path pass(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private Program.Run with(Path passphrase, String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(
                List.of(
                        "--register",
                        folder.resolve("register").toString(),
                        "--passphrase-file",
                        passphrase.toString()));
        return Program.run(arguments.toArray(String[]::new));
    }
}
