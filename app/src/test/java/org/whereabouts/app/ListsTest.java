package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists through the commands and a real database. Everybody in them is invented.
class ListsTest {
    private static final String FIRST =
            """
            р/с;Аты-жөні;Туған жылы;Ұсталған уақыты;Қамалған жері;Жаза мерзімі
            1;Әсел Ойдан;1985;05.2017;Қиял қаласы;13 жыл
            2;Бақыт Жоқ;1990;12.03.2018;Ертегі ауылы;
            3;Дәулет Көктас;1971;кейде;Қиял қаласы;7 жыл
            """;
    private static final String SECOND =
            FIRST.replace("13 жыл", "15 жыл").replaceFirst("(?m)^2;.*\n", "");

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void aRegister() throws IOException {
        Files.writeString(folder.resolve("pass"), "four words nobody would guess\n");
        assertEquals(0, in("init").exitCode());
    }

    @Test
    void aGuessedMappingIsWrittenAndNothingIsRecordedBeforeAPersonReadIt() throws IOException {
        Path list = list("list.csv", FIRST);
        var guessed = in("add", list.toString());
        assertEquals(1, guessed.exitCode(), guessed.err());
        assertTrue(guessed.out().contains("Әсел Ойдан"), guessed.out());
        assertTrue(guessed.err().contains("Nothing was recorded"), guessed.err());
        assertFalse(guessed.err().contains("Әсел"), "a message holds a name");
        Path mapping = folder.resolve("list.csv.mapping.yml");
        assertTrue(Files.readString(mapping).contains("Аты-жөні"));
        assertEquals(1, in("search", "Әсел Ойдан").exitCode());
        var again = in("add", list.toString());
        assertEquals(2, again.exitCode());
        assertTrue(again.err().contains("--mapping"), again.err());
        var elsewhere = folder.resolve("other.yml").toString();
        assertEquals(0, in("add", list.toString(), "--mapping-out", elsewhere).exitCode());
        assertEquals(Files.readString(mapping), Files.readString(Path.of(elsewhere)));
        var shown = in("add", list.toString(), "--mapping", elsewhere, "--preview");
        assertEquals(0, shown.exitCode());
        assertTrue(shown.out().contains("3 rows: 3 new"), shown.out());
        assertTrue(shown.out().contains("CELL.DATE_UNREAD in 1!D4"), shown.out());
        assertEquals(1, in("search", "Әсел Ойдан").exitCode());
    }

    @Test
    void nothingInAListActsOnTheTerminalThatShowsIt() throws IOException {
        Path list =
                list(
                        "hostile.csv",
                        "№,ФИО,Примечание\n1,Выдуманный \u202Eрт\u202C,\u001b]0;own\u0007\u001b[31m\n2,Небывалая,"
                                + "я".repeat(5000)
                                + "\n");
        var shown = in("add", list.toString());
        String out = shown.out();
        assertTrue(out.codePoints().noneMatch(c -> c == 0x1B || c == 7 || c == 0x202E), out);
        assertTrue(out.contains("[U+001B]]0;own[U+0007]") && out.contains("[U+202E]"), out);
        assertTrue(out.lines().allMatch(line -> line.length() < 500), "a line is too long to read");
        assertTrue(out.contains("(5,000 characters)"), out);
    }

    @Test
    void anEditionIsTakenOnceItsSuccessorAnswersItAndItsWithdrawalUndoesIt() throws IOException {
        Path first = list("first.csv", FIRST);
        String mapping = mapping(first);
        var taken = in("add", first.toString(), "--mapping", mapping, "--json");
        assertEquals(3, taken.exitCode(), "one date is not understood: " + taken.err());
        assertEquals(3, number(taken, "rows_new"));
        assertEquals(3, number(taken, "written"));
        assertTrue(taken.err().contains("CELL.DATE_UNREAD"));
        String edition1 = source(taken);

        var again = in("add", first.toString(), "--mapping", mapping, "--json");
        assertEquals(0, number(again, "written"));
        assertEquals(3, number(again, "repeated"));
        assertEquals(edition1, source(again));

        Path second = list("second.csv", SECOND);
        String[] addSecond = {
            "add",
            second.toString(),
            "--mapping",
            mapping,
            "--edition-of",
            edition1,
            "--same-rows",
            "the committee keeps one number for one person",
            "--json"
        };
        var later = in(addSecond);
        assertEquals(
                List.of(1L, 1L, 1L),
                Stream.of("rows_changed", "rows_unchanged", "rows_gone")
                        .map(name -> number(later, name))
                        .toList(),
                later.err());
        assertEquals(2, number(later, "judged"));
        String edition2 = source(later);
        var repeated = in(addSecond);
        assertEquals(0, number(repeated, "written") + number(repeated, "judged"));
        var without = in("add", second.toString(), "--mapping", mapping, "--json");
        assertEquals(0, number(without, "written"));
        assertEquals(0, number(without, "refused"));
        assertTrue(without.err().contains("This file was taken before"), without.err());

        String both = in("timeline", "Әсел Ойдан").out() + in("show", "Әсел Ойдан").out();
        assertTrue(both.contains("13 years") && both.contains("15 years"), both);
        String gone = in("show", "Бақыт Жоқ").out();
        assertTrue(gone.contains("No longer in this list"), gone);

        assertEquals(0, in("withdraw", edition2, "--yes").exitCode());
        String only = in("show", "Әсел Ойдан").out();
        assertTrue(only.contains("13 years") && !only.contains("15 years"), only);
        assertEquals(0, in("withdraw", edition1, "--yes").exitCode());
        assertEquals(1, in("search", "Әсел Ойдан").exitCode());
        assertEquals(0, in("verify").exitCode());
    }

    @Test
    void aListOfWhichNoRowCanBeReadGetsNoMapping() throws IOException {
        Path list = list("wide.csv", "x" + ",x".repeat(16_384) + "\n");
        var refused = in("add", list.toString());
        assertEquals(3, refused.exitCode());
        assertTrue(refused.err().contains("TABLE.SIZE in sheet 1, row 1"), refused.err());
        assertFalse(Files.exists(folder.resolve("wide.csv.mapping.yml")));
    }

    @Test
    void aListThatBreaksOffOrHasNoRowsIsNotTakenByHalves() throws IOException {
        Path whole = list("whole.csv", FIRST);
        String mapping = mapping(whole);
        Path broken = list("broken.csv", FIRST + "4;\"Айгүл Жоқ;1990;2018;;\n5;Тағы Біреу;;;;\n");
        var refused = in("add", broken.toString(), "--mapping", mapping);
        assertEquals(3, refused.exitCode());
        assertTrue(refused.err().contains("TABLE.BROKEN in sheet 1, row 5"), refused.err());
        assertEquals(1, in("search", "Әсел Ойдан").exitCode());
        Path empty = list("empty.csv", FIRST.lines().findFirst().orElseThrow() + "\n");
        assertTrue(
                in("add", empty.toString(), "--mapping", mapping)
                        .err()
                        .contains("nothing was recorded"));
        Path other = list("other.csv", FIRST.replace("Туған жылы", "Жынысы"));
        assertTrue(
                in("add", other.toString(), "--mapping", mapping)
                        .err()
                        .contains("TABLE.OTHER_HEADER"));
        var asFar =
                in("add", broken.toString(), "--mapping", mapping, "--as-far-as-read", "--json");
        assertEquals(3, asFar.exitCode());
        assertEquals(3, number(asFar, "written"));
        assertEquals(0, in("search", "Әсел Ойдан").exitCode());
        assertEquals(0, in("verify").exitCode());
    }

    @Test
    void aListWhoseTakingWasKilledGoesOnWhereItStopped() throws Exception {
        int rows = 7_000;
        var text = new StringBuilder("р/с;Аты-жөні;Туған жылы;Қамалған жері\n");
        for (int i = 1; i <= rows; i++) {
            text.append(i).append(";Ойдан Шығар").append(i).append(";1985;Қиял қаласы\n");
        }
        Path list = list("long.csv", text.toString());
        String mapping = mapping(list);
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "add",
                                list.toString(),
                                "--mapping",
                                mapping,
                                "-r",
                                folder.resolve("register").toString(),
                                "--passphrase-file",
                                folder.resolve("pass").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("killed.log").toFile())
                        .start();
        while (committed() < 1_000 && !process.waitFor(5, TimeUnit.MILLISECONDS)) {
            // The first of several batches is not durable yet.
        }
        process.destroyForcibly();
        process.waitFor();
        assertEquals(0, in("verify").exitCode());
        var resumed = in("add", list.toString(), "--mapping", mapping, "--json");
        assertEquals(0, resumed.exitCode(), resumed.err());
        assertEquals(rows, number(resumed, "written") + number(resumed, "repeated"));
        assertTrue(number(resumed, "written") > 0, "it was killed too late to test anything");
        assertTrue(number(resumed, "repeated") > 0, "it was killed too early to test anything");
        var again = in("add", list.toString(), "--mapping", mapping, "--json");
        assertEquals(0, number(again, "written"));
        assertEquals(rows, number(again, "repeated"));
        assertEquals(0, in("verify").exitCode());
    }

    /// Entries that another process has made durable.
    private long committed() throws SQLException {
        String database = "jdbc:sqlite:file:" + folder.resolve("register/ledger.db") + "?mode=ro";
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT count(*) FROM entry")) {
            return found.getLong(1);
        }
    }

    private Path list(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aColumnWithANewNameIsSaidInThePreviewOfTheNewEdition() throws IOException {
        Path first = list("first.csv", FIRST);
        String edition1 =
                source(in("add", first.toString(), "--mapping", mapping(first), "--json"));
        Path renamed = list("renamed.csv", SECOND.replace("Қамалған жері", "Қайда қамалған"));
        var shown = in("add", renamed.toString(), "--edition-of", edition1);
        assertTrue(
                shown.out().contains("not in this one: \u2068Қамалған жері\u2069 (c5)"),
                shown.out());
        assertTrue(shown.out().contains("new in it: \u2068Қайда қамалған\u2069 (c7)"), shown.out());
        Path same = list("same.csv", SECOND);
        var silent = in("add", same.toString(), "--edition-of", edition1);
        assertFalse(silent.out().contains("edition before"), silent.out());
    }

    /// Killed after the first batch of rows: these stand there, and the list is not whole.
    @Test
    void aListThatWasLeftUnfinishedIsShownAndGoesOn() throws Exception {
        var rows = new StringBuilder("№,Name,Place\n");
        for (int i = 1; i <= 30_000; i++) {
            rows.append(i).append(",Invented ").append(i).append(",Nowhere\n");
        }
        Path list = list("long.csv", rows.toString());
        String mapping = mapping(list);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "add",
                                list.toString(),
                                "--mapping",
                                mapping,
                                "--register",
                                folder.resolve("register").toString(),
                                "--passphrase-file",
                                folder.resolve("pass").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start();
        Path journal = folder.resolve("register/ledger.db-wal");
        while (process.isAlive() && (!Files.exists(journal) || Files.size(journal) < 6_000_000)) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        String left = in("sources").out();
        assertTrue(left.contains("UNFINISHED"), left + Files.readString(folder.resolve("said")));
        assertEquals(0, in("review", "--rules").exitCode(), "a mark is no draft");
        assertTrue(in("sources", "--json").out().contains("\"unfinished\": true"));
        var again = in("add", list.toString(), "--mapping", mapping, "--json");
        assertEquals(0, again.exitCode(), again.err());
        assertTrue(number(again, "written") > 0 && number(again, "repeated") > 0, again.out());
        assertFalse(in("sources").out().contains("UNFINISHED"));
    }

    private String mapping(Path list) {
        String file = list + ".yml";
        assertEquals(0, in("add", list.toString(), "--mapping-out", file).exitCode());
        return file;
    }

    private static String source(Program.Run run) {
        Matcher id = Pattern.compile("\"source\": *\"([0-9a-f]{32})\"").matcher(run.out());
        assertTrue(id.find(), run.out() + run.err());
        return id.group(1);
    }

    private static long number(Program.Run run, String name) {
        Matcher found = Pattern.compile("\"" + name + "\": *([0-9]+)").matcher(run.out());
        assertTrue(found.find(), run.out() + run.err());
        return Long.parseLong(found.group(1));
    }

    private Program.Run in(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(
                List.of(
                        "-r",
                        folder.resolve("register").toString(),
                        "--passphrase-file",
                        folder.resolve("pass").toString()));
        return Program.run(all.toArray(String[]::new));
    }
}
