package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Use;

/// `estimate` on a register of invented people: three lists, an agency that repeats the first, and
/// a source that may not be counted.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EstimateRegisterTest {
    private Path folder = Path.of("");

    @BeforeAll
    void writeTheRegister(@TempDir Path made) throws IOException {
        folder = made;
        Files.writeString(made.resolve("passphrase"), InventedRegister.PASSPHRASE + "\n");
        new InventedRegister()
                .source("Families", Optional.empty(), Use.STATISTICS)
                .source("Lawyers", Optional.empty(), Use.STATISTICS)
                .source("Letters", Optional.empty(), Use.STATISTICS)
                .source("Agency", Optional.of(InventedRegister.id(0)), Use.STATISTICS)
                .source("Confidential", Optional.empty())
                .held(20, "2017", 0)
                .held(5, "2017", 0, 3)
                .held(21, "2017-05", 1)
                .held(18, "2018", 2)
                .held(12, "2017", 0, 1)
                .held(10, "2018", 0, 2, 3)
                .held(8, "2018", 1, 2)
                .held(5, "2017", 0, 1, 2)
                .held(2, "", 1)
                .held(3, "2009", 1)
                .held(4, "2017", 4)
                .person(Stance.FEARS, "2017", 0)
                .person(Stance.DENIES, "2017", 1)
                .write(made.resolve("register"));
    }

    private Program.Run estimate(String... arguments) {
        var all =
                new ArrayList<>(
                        List.of(
                                "estimate",
                                "-r",
                                folder.resolve("register").toString(),
                                "--passphrase-file",
                                folder.resolve("passphrase").toString(),
                                "--quick",
                                "--bootstrap",
                                "100"));
        all.addAll(List.of(arguments));
        return Program.run(all.toArray(String[]::new));
    }

    private String table(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("--csv", folder.resolve("table.csv").toString()));
        all.addAll(List.of(arguments));
        var run = estimate(all.toArray(String[]::new));
        assertTrue(run.exitCode() < 2, run.err());
        return Files.readString(folder.resolve("table.csv"))
                .lines()
                .filter(l -> !l.startsWith("#"))
                .reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void sourcesOfOneRootAreOneListAndOnlyAssertionsList() throws IOException {
        assertEquals(
                """
                Families,Lawyers,Letters,count
                1,0,0,25
                0,1,0,26
                0,0,1,18
                1,1,0,12
                1,0,1,10
                0,1,1,8
                1,1,1,5
                """,
                table());
    }

    @Test
    void theReportSaysWhoIsCountedAndThatPeopleLinkedThem() {
        var run = estimate();
        assertEquals(0, run.exitCode(), run.err());
        String text = run.out().replaceAll("\\s+", " ");
        assertTrue(text.startsWith("BETWEEN "), text);
        assertTrue(text.contains("persons of whom a source asserts that they were held or taken"));
        assertTrue(
                text.contains("by people's judgements only (55 that two entries are one person)"));
        assertTrue(run.err().contains("1 source tells of persons but may not be counted"));
    }

    @Test
    void aPeriodLeavesOutWhatIsDatedElsewhereOrNotAtAll() throws IOException {
        String counted = table("--from", "2017", "--until", "2018");
        assertTrue(counted.contains("0,1,0,21\n"), counted);
        assertTrue(table("--until", "2009").contains("1,3\n"));
        var run = estimate("--from", "2017");
        assertTrue(run.err().contains("2 statements have no date"), run.err());
        assertTrue(run.out().contains("When: 2017 to today"), run.out());
        assertEquals(2, estimate("--from", "last year").exitCode());
    }

    @Test
    void listsMayBeNamedAndJoined() throws IOException {
        String families = InventedRegister.id(0).hex();
        String lawyers = InventedRegister.id(1).hex();
        String letters = InventedRegister.id(2).hex();
        assertEquals(
                "Home,Office,count\n1,0,53\n0,1,26\n1,1,25\n",
                table("--list", "Home=" + families + "," + letters, "--list", "Office=" + lawyers));
        var repeated =
                estimate(
                        "--list",
                        "Home=" + families,
                        "--list",
                        "Wire=" + InventedRegister.id(3).hex());
        assertEquals(2, repeated.exitCode());
        assertTrue(repeated.err().contains("repeats a source"), repeated.err());
        assertEquals(2, estimate("--list", "Home=ffffffff").exitCode());
    }

    @Test
    void inPublicListsHaveNoTitlesUnlessTheyWereNamed() {
        var run = estimate("--public");
        assertFalse(run.out().contains("Families"), run.out());
        assertTrue(run.out().contains("Lists: A, B, C"), run.out());
    }

    @Test
    void whereNothingMayBeCountedTheCommandSaysSo() {
        var run = estimate("--counted", "DIED");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("Nothing to count"), run.err());
        assertEquals(2, estimate("--at", "nowhere").exitCode());
    }
}
