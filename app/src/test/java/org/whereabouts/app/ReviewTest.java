package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.app.cli.parts.Terminal;

/// `add` and `review` through the commands, with typed keys; everybody is invented.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewTest {
    private Path folder = Path.of("");
    private Path prepared = Path.of("");
    private Program.Run added = new Program.Run(-1, "", "");

    /// One register with drafts, which every test gets a copy of: making one costs a passphrase.
    @BeforeAll
    void prepare(@TempDir Path made) throws IOException {
        folder = made;
        prepared = made;
        Files.writeString(folder.resolve("passphrase"), "seven plain invented words for a test\n");
        Files.writeString(folder.resolve("article.txt"), ScriptedReader.TEXT);
        assertEquals(0, run("", "init").exitCode());
        added = add();
    }

    @BeforeEach
    void copy(@TempDir Path own) throws IOException {
        folder = own;
        try (var files = Files.walk(prepared)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, own.resolve(prepared.relativize(file).toString()));
            }
        }
    }

    @Test
    void addMakesDraftsAndRecordsNoStatement() {
        assertEquals(0, added.exitCode(), added.err());
        assertTrue(added.out().contains("4 proposals wait for your decision"), added.out());
        assertTrue(added.err().contains("1 proposal had no visible place"), added.err());
        assertEquals(0, persons());
        assertTrue(add().out().contains("4 proposals wait"), "taking it again changes nothing");
    }

    @Test
    void aKeyPressedBeforeAnythingWasShownDecidesNothing() throws IOException {
        try (var typed = new PipedWriter();
                var keys = new BufferedReader(new PipedReader(typed))) {
            var nowhere = new PrintWriter(Writer.nullWriter());
            Terminal terminal = Terminal.of(keys, nowhere, nowhere);
            typed.write("aa");
            terminal.dropTyped();
            typed.write("r");
            assertEquals(Optional.of('r'), terminal.character());
        }
    }

    @Test
    void withoutAReaderItSaysSo() throws IOException {
        Path other = folder.resolve("other.txt");
        Files.writeString(other, "Another invented text.\n");
        var bare = Program.run("", Optional::empty, arguments("add", other.toString()));
        assertEquals(0, bare.exitCode());
        assertTrue(bare.err().contains("No reader of documents is installed"), bare.err());
    }

    @Test
    void keysDecideAndWorkGoesOn() {
        var first = run("a\nn\na\nq\n", "review");
        assertEquals(0, first.exitCode(), first.err());
        assertTrue(first.out().contains("1 of 4"), first.out());
        assertTrue(plain(first).contains("Dina Markova says: Anvar Markov - husband of Dina"));
        assertTrue(plain(first).contains("Dina Markova FEARS: Anvar Markov - camp"));
        assertTrue(plain(first).contains("\"he is\" was taken to mean Anvar Markov"), first.out());
        assertTrue(first.out().contains("2 of 4 are decided"), first.out());
        String shown = run("", "show", "Anvar Markov").out();
        assertTrue(shown.contains("fears"), shown);
        assertFalse(shown.contains("5 years"), "what was left undecided is not recorded");
        var second = run("a\nr\n\n", "review");
        assertTrue(second.out().contains("4 of 4 are decided"), second.out());
        String whole = run("", "show", "Anvar Markov").out();
        assertTrue(whole.contains("5 years"), whole);
        assertFalse(whole.contains("Released"), "what was rejected is not recorded");
    }

    @Test
    void anythingButADecisionDecidesNothing() {
        var run = run("\n \nz\n?\nx\nn\nb\n", "review");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("0 of 4 are decided"), run.out());
        assertEquals(0, persons());
    }

    @Test
    void aStanceAndASpeakerAreChangedFromNumberedCandidates() {
        // s2: the stance to the 3rd (BELIEVES), the speaker to the 2nd (the author).
        var run = run("n\nt\n3\ns\n2\na\nq\n", "review");
        assertTrue(plain(run).contains("The author BELIEVES: Anvar Markov - prison"), run.out());
        assertTrue(run("", "show", "Anvar Markov").out().contains("believes"));
    }

    @Test
    void theLikeliestCandidateStandsFirstWithItsReason() {
        var run = run("n\nt\n1\nd\n1\na\nq\n", "review");
        assertTrue(plain(run).contains("  1  PREDICTS  (a word of the future)"), run.out());
        assertTrue(plain(run).contains("  1  2019  elsewhere"), run.out());
        assertTrue(plain(run).contains("Dina Markova PREDICTS: Anvar Markov - prison"), run.out());
        assertFalse(plain(run).contains("  4  says"), "what it is now is no candidate");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        var run = run("x\nn\nx\nn\nq\n", "review");
        int widest = plain(run).lines().mapToInt(String::length).max().orElse(0);
        assertTrue(widest <= 80, () -> "a line of " + widest);
        assertTrue(widest > 60, "the text is there");
    }

    @Test
    void undoTakesBackWhatIsNotRecordedYet() {
        var run = run("a\nu\nr\nw\nq\n", "review");
        assertTrue(run.out().contains("1 of 4 are decided"), run.out());
        run("n\na\nw\nu\nq\n", "review");
        assertEquals(1, persons(), "what is recorded stays");
    }

    @Test
    void aChangeThatWasNotAcceptedIsNotLostWithoutAWord() {
        var back = run("n\nt\n3\nq\nb\na\nq\n", "review");
        assertTrue(back.out().contains("1 change was not accepted"), back.out());
        assertTrue(
                back.out().contains("1 of 4 are decided; 2 passages were recorded."), back.out());
        var stopped = run("t\n3\nq\n\n", "review");
        assertTrue(stopped.out().contains("1 change was not accepted"), stopped.out());
        assertTrue(stopped.out().contains("1 of 4 are decided"), stopped.out());
        assertFalse(run("n\nq\n", "review").out().contains("not accepted"));
    }

    @Test
    void aLengthOfTimeThatIsNoneIsAskedForAgain() {
        var run = run("m\nspent five years\n2\n1\n1\n1\n\nfive years\nP5Y\n\nq\n", "review");
        assertTrue(run.out().contains("That is not a length of time"), run.out());
        assertTrue(run.out().contains("Added."), run.out());
        String shown = run("", "show", "Anvar Markov").out();
        assertTrue(shown.contains("5 years"), shown);
    }

    @Test
    void whatWasMissedIsAddedFromTheText() {
        var run = run("m\nspent five years\n2\n1\n1\n12\na remark\n\n\nq\n", "review");
        assertTrue(run.out().contains("Added."), run.out());
        assertTrue(run("", "show", "Anvar Markov").out().contains("a remark"));
    }

    @Test
    void aDocumentCannotTakeOverTheTerminal() {
        var run = run("n\nn\nn\nx\nq\n", "review");
        assertFalse(run.out().contains("\u001b"), "no escape sequence");
        assertFalse(run.out().contains("\u202E"), "no override");
        assertTrue(run.out().contains("[U+202E]"), "it is shown that one stands there");
        assertTrue(run.out().contains("\u2068"), "pieces are isolated");
        long opened = run.out().chars().filter(c -> c == '\u2068').count();
        long closed = run.out().chars().filter(c -> c == '\u2069').count();
        assertEquals(opened, closed);
    }

    @Test
    void scriptsDecideByIdAndListAsJson() {
        var listed = run("", "review", "--json");
        assertTrue(listed.out().contains("\"waiting\": 4"), listed.out());
        assertTrue(listed.out().contains("\"decision\": \"waiting\""));
        var accepted = run("", "review", "--accept", "s1,s2", "--reject", "s4", "--by", "A. K.");
        assertEquals(0, accepted.exitCode(), accepted.err());
        assertTrue(accepted.out().contains("3 of 4 are decided"), accepted.out());
        var again = run("", "review", "--accept", "s1,s9");
        assertEquals(3, again.exitCode());
        assertTrue(again.err().contains("No proposal waits as s9."), again.err());
        var rules = run("", "review", "--rules");
        assertTrue(rules.out().contains("kin.apposition"), rules.out());
    }

    @Test
    void kinIsAcceptedAtOnceAndNothingAboutAFate() {
        var run = run("k\nq\n", "review");
        assertTrue(run.out().contains("1 about kin, age or role are accepted."), run.out());
        assertTrue(run.out().contains("1 of 4 are decided"), run.out());
    }

    private Program.Run add() {
        return run("", "add", file(), "--author", "Invented News");
    }

    private String file() {
        return folder.resolve("article.txt").toString();
    }

    /// How many persons the register shows.
    private long persons() {
        return run("", "people").out().lines().filter(l -> l.contains("Markov")).count() > 0
                ? 1
                : 0;
    }

    private static String plain(Program.Run run) {
        return run.out().replace("\u2068", "").replace("\u2069", "");
    }

    private Program.Run run(String typed, String... arguments) {
        return Program.run(typed, () -> Optional.of(new ScriptedReader()), arguments(arguments));
    }

    private String[] arguments(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(
                List.of(
                        "--register",
                        folder.resolve("register").toString(),
                        "--passphrase-file",
                        folder.resolve("passphrase").toString()));
        return all.toArray(String[]::new);
    }

    @Test
    void noWordOfTheDocumentStandsInTheRegistersFiles() throws IOException {
        run("a\nq\n", "review");
        try (var files = Files.walk(folder.resolve("register"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String hay = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(hay.contains("Markov"), file.getFileName().toString());
            }
        }
    }
}
