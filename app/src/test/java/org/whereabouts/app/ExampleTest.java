package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The whole way on the bundled example, through the commands. Everybody in it is invented.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleTest {
    /// Names that the example's sources hold; none of them may stand in a message, a file name or a
    /// file of the register.
    private static final List<String> PLANTED =
            List.of(
                    "Boztorgha",
                    "Kulyntai",
                    "Құлынтай",
                    "Кулынтаев",
                    "Aidynkol",
                    "Айдынколь",
                    "تۇرنا",
                    "Turna",
                    "Rahile");

    private Path folder = Path.of("");
    private Program.Run tried = new Program.Run(-1, "", "");

    @BeforeAll
    void tryTheExample(@TempDir Path made) {
        folder = made;
        Path root = Path.of(System.getProperty("whereabouts.root", ".."));
        tried =
                Program.run(
                        "try",
                        "--folder",
                        at("try"),
                        "--examples",
                        root.resolve("examples").toString());
    }

    @Test
    void theExampleRunsToItsEndAndLeavesCaseFiles() throws IOException {
        assertEquals(0, tried.exitCode(), tried.err());
        assertTrue(tried.err().contains("Note: the document holds other files"), tried.err());
        try (Stream<Path> pages = Files.list(folder.resolve("try/case-files"))) {
            assertTrue(pages.count() >= 3);
        }
        assertTrue(
                Files.readString(folder.resolve("try/case-files/case-01.html"))
                        .startsWith("<!DOCTYPE html>"));
    }

    @Test
    void theCaseFileTellsPrisonCampAndHouseArrestInOrderEachBySomebody() {
        String file = in("show", "Yerkesh Kulyntai").out();
        int prison = file.indexOf("Prison");
        int camp = file.indexOf("Camp", prison);
        int house = file.indexOf("House arrest", camp);
        assertTrue(prison >= 0 && camp > prison && house > camp, file);
        assertTrue(file.contains("says"));
        assertTrue(file.contains("denies"));
        assertTrue(file.contains("fears") || in("show", "Saule").out().contains("fears"));
    }

    @Test
    void theTimelineSpeaksInWordsAndSaysWhatFollowsAndWhatNobodyTold() {
        String told = in("timeline", "Алимжан Турна").out();
        assertTrue(told.contains("Camp · beginning February 2018 · end not told"), told);
        assertTrue(told.contains("fears: Camp · no date given · at "), told);
        assertTrue(told.contains("(nobody says so; it follows)"), told);
        assertTrue(told.contains("1 statement, 1 independent report\n"), told);
        assertFalse(told.contains("ASSERTS") || told.contains(".."), told);
    }

    @Test
    void wordsThatOnlyStandInAStatementOpenNobodysFile() {
        assertTrue(in("search", "building").out().contains("told in 1 statement"));
        for (String command : List.of("show", "timeline", "consent")) {
            var refused = in(command, "building");
            assertEquals(1, refused.exitCode(), refused.out());
            assertEquals("", refused.out());
            assertTrue(refused.err().contains("`search`"), refused.err());
        }
    }

    @Test
    void oneManIsFoundInEveryScript() {
        for (String name : List.of("Yerkesh Kulyntai", "Еркеш Құлынтайұлы", "Кулынтаев Еркеш")) {
            var found = in("search", name);
            assertEquals(0, found.exitCode(), name);
            assertTrue(found.out().contains("Yerkesh Kulyntai"), name);
        }
        assertTrue(in("search", "ئالىمجان").out().contains("Alimjan Turna"));
    }

    @Test
    void theExamplesListsAreTooFewToEstimateFromAndItSaysWhy() {
        var run = in("estimate", "--quick");
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("NOT ESTIMABLE"), run.out());
        assertTrue(run.out().contains("[FEW_OVERLAPS]"), run.out());
        assertTrue(run.out().contains("by people's judgements only"), run.out());
    }

    @Test
    void theLedgerVerifies() {
        var verified = in("verify");
        assertEquals(0, verified.exitCode(), verified.out());
        assertTrue(verified.out().contains("Everything that was recorded is there"));
    }

    @Test
    void takingTheSameFileAgainChangesNothing() {
        Path root = Path.of(System.getProperty("whereabouts.root", ".."));
        var again =
                in(
                        "add",
                        root.resolve("examples/sources/message-ug.txt").toString(),
                        "--coding",
                        root.resolve("examples/codings/message-ug.json").toString());
        assertEquals(0, again.exitCode(), again.err());
        assertTrue(again.out().contains("0 passages are new"), again.out());
    }

    @Test
    void whatASourceOrAPersonDidNotAllowStaysOutOfAnExportAndIsCounted() throws IOException {
        var open = in("export", at("public"), "--use", "public_named");
        assertEquals(4, open.exitCode());
        assertTrue(open.err().contains("CONSENT.SOURCE_USE"), open.err());
        assertTrue(open.err().contains("CONSENT.SUBJECT_USE"), open.err());
        String mentions = read("public/mentions.jsonl");
        String statements = read("public/statements.jsonl");
        assertTrue(mentions.contains("Yerkesh Kulyntai"), "his wife agreed for him");
        for (String file : List.of("sources", "mentions", "statements", "judgements")) {
            assertFalse(
                    read("public/" + file + ".jsonl").contains("Alimjan"),
                    "nobody agreed for Alimjan");
        }
        assertFalse(read("public/judgements.jsonl").contains("keeper"), "who judged stays");
        assertFalse(read("public/sources.jsonl").contains("given_by\":\""), "who agreed stays");
        assertFalse(Files.exists(folder.resolve("public/ledger.jsonl")), "it asks nobody");
        Matcher other = Pattern.compile("\"([0-9a-f]{32}\\.[a-z0-9-]+)\"").matcher(mentions);
        Set<String> exported =
                other.results().map(found -> found.group(1)).collect(Collectors.toSet());
        Matcher subject =
                Pattern.compile("\"subject\":\"([0-9a-f]{32}\\.[a-z0-9-]+)\"").matcher(statements);
        Set<String> subjects =
                subject.results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertFalse(subjects.isEmpty());
        assertTrue(exported.containsAll(subjects), "a statement of somebody who stayed");
        assertEquals(
                1,
                read("public/SHA256SUMS").lines().count(),
                "the poster alone shows nobody who stayed");
    }

    @Test
    void aKeepersExportIsWholeAndOnlyItsOwnerMayOpenIt() throws IOException {
        assertEquals(0, in("export", at("all")).exitCode());
        assertEquals(9, read("all/sources.jsonl").lines().count());
        assertEquals(473, read("all/statements.jsonl").lines().count());
        List<String> sums = read("all/SHA256SUMS").lines().toList();
        assertFalse(sums.isEmpty());
        for (String sum : sums) {
            Path file = folder.resolve("all").resolve(sum.substring(66));
            assertEquals(sum.substring(0, 64), sha256(file));
        }
        assertEquals(
                PosixFilePermissions.fromString("rwx------"),
                Files.getPosixFilePermissions(folder.resolve("all")));
        assertFalse(Files.exists(folder.resolve("all.unfinished")));
        String ledger = read("all/ledger.jsonl");
        assertTrue(ledger.contains("\"kind\":\"consent\""), "what people agreed to");
        assertTrue(ledger.contains("\"recorded_at\":\""));
        assertTrue(read("all/README.txt").contains("ledger.jsonl"));
    }

    @Test
    void whereSeveralAreMeantAProgramGetsTheChoice() {
        var asked = in("show", "Maira Boztorghai", "--json");
        assertEquals(1, asked.exitCode());
        assertTrue(asked.out().startsWith("{\n  \"several\": [\n"), asked.out());
        assertTrue(asked.out().contains("\"names\""), asked.out());
        assertFalse(asked.err().contains("Boztorgha"), "a message names nobody");
    }

    @Test
    void whatNamesPeopleLeavesForNoUseWithoutNames() {
        for (String use : List.of("statistics", "public_anonymised", "photo_public")) {
            var exported = in("export", at("nameless"), "--use", use);
            assertEquals(4, exported.exitCode(), exported.err());
            assertFalse(Files.exists(folder.resolve("nameless")));
            var shown = in("show", "Yerkesh Kulyntai", "--use", use);
            assertEquals(4, shown.exitCode());
            assertEquals("", shown.out());
            assertTrue(shown.err().contains("CONSENT.WITHOUT_NAMES"), shown.err());
        }
    }

    @Test
    void noMessageAndNoFileOfTheRegisterHoldsAName() throws IOException {
        var messages = new ArrayList<>(List.of(tried.out(), tried.err()));
        messages.add(in("verify").out());
        messages.add(
                in("judge", "same", "0".repeat(32) + ".m1", "0".repeat(32) + ".m2", "--reason", "x")
                        .err());
        messages.add(in("add", at("nothing-here.txt")).err());
        for (String name : PLANTED) {
            messages.forEach(message -> assertFalse(message.contains(name), name));
        }
        try (Stream<Path> files = Files.walk(folder.resolve("try/register"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String name : PLANTED) {
                    String utf8 =
                            new String(
                                    name.getBytes(StandardCharsets.UTF_8),
                                    StandardCharsets.ISO_8859_1);
                    assertFalse(raw.contains(utf8), file.getFileName() + " holds a name");
                    assertFalse(file.toString().contains(name));
                }
            }
        }
    }

    @Test
    void aWithdrawnSourceIsGoneFromEveryViewAndTheLedgerStillVerifies() {
        Path root = Path.of(System.getProperty("whereabouts.root", ".."));
        assertEquals(
                0,
                Program.run(
                                "init",
                                "-r",
                                at("second"),
                                "--passphrase-file",
                                at("try/passphrase.txt"))
                        .exitCode());
        String[] where = {"-r", at("second"), "--passphrase-file", at("try/passphrase.txt")};
        var added =
                Program.run(
                        with(
                                where,
                                "add",
                                root.resolve("examples/sources/news-agency.txt").toString(),
                                "--coding",
                                root.resolve("examples/codings/news-agency.json").toString()));
        Matcher id = Pattern.compile("Source ([0-9a-f]{32})").matcher(added.out());
        assertTrue(id.find(), added.out() + added.err());
        assertEquals(0, Program.run(with(where, "search", "Maira")).exitCode());
        assertEquals(2, Program.run(with(where, "withdraw", id.group(1))).exitCode());
        assertEquals(0, Program.run(with(where, "withdraw", id.group(1), "--yes")).exitCode());
        assertEquals(1, Program.run(with(where, "search", "Maira")).exitCode());
        assertEquals(0, Program.run(with(where, "verify")).exitCode());
        var again = Program.run(with(where, "timeline", "Maira"));
        assertEquals(1, again.exitCode());
    }

    @Test
    void aWrongPassphraseIsToldPlainlyAndChangesNothing() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong"), "not the passphrase at all\n");
        var refused =
                Program.run(
                        "people", "-r", at("try/register"), "--passphrase-file", wrong.toString());
        assertEquals(5, refused.exitCode());
        assertTrue(refused.err().contains("[wrong-passphrase]"), refused.err());
    }

    private Program.Run in(String... arguments) {
        String[] where = {"-r", at("try/register"), "--passphrase-file", at("try/passphrase.txt")};
        return Program.run(with(where, arguments));
    }

    private static String[] with(String[] where, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(where)).toArray(String[]::new);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
