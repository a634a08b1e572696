package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.DataFolder;
import org.whereabouts.app.cli.parts.Readers;
import org.whereabouts.reader.corenlp.CoreNlpAnalyzer;
import org.whereabouts.reader.corenlp.install.Installation;

/// The command `analyser`, and reading with an analyser that is or is not there.
class AnalyserTest {
    @TempDir Path folder;

    @Test
    void theListSaysWhatIsThere() {
        var run = run("analyser");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("opennlp  always there"));
        assertTrue(run.out().contains("corenlp  not installed"));
    }

    @Test
    void readingWithAnAnalyserThatIsNotThereRecordsNothing() throws IOException {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "a long passphrase 7\n");
        Path text = Files.writeString(folder.resolve("a.txt"), "Marat Testov was arrested.\n");
        String register = folder.resolve("register").toString();
        String[] with = {"-r", register, "--passphrase-file", passphrase.toString()};
        assertEquals(0, run("init", with).exitCode());

        var run = run("add", with, text.toString(), "--analyser", "corenlp");

        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains("[not-installed]"), run.err());
        assertFalse(run("sources", with).out().contains("OTHER"));
        assertFalse(run("sources", with).out().matches("(?s).*[0-9a-f]{32}.*"));
    }

    @Test
    void theAnalyserThatWasAskedForReads() throws IOException {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "a long passphrase 7\n");
        Path text = Files.writeString(folder.resolve("a.txt"), "Marat Testov was arrested.\n");
        String register = folder.resolve("register").toString();
        String[] with = {"-r", register, "--passphrase-file", passphrase.toString()};
        var asked = new ArrayList<Analyser>();
        Readers readers =
                analyser -> {
                    asked.add(analyser);
                    return Optional.empty();
                };
        Program.run("", readers, folder, all("init", with));
        Program.run("", readers, folder, all("add", with, text.toString()));
        Files.writeString(text, "Marat Testov was freed.\n");
        Program.run(
                "", readers, folder, all("add", with, text.toString(), "--analyser", "corenlp"));
        assertEquals(java.util.List.of(Analyser.OPENNLP, Analyser.CORENLP), asked);
    }

    @Test
    void whatAReaderLoadedStaysLoadedForTheNextDocument() {
        var opened = new ArrayList<Analyser>();
        Readers each =
                analyser -> {
                    opened.add(analyser);
                    return Optional.empty();
                };
        Readers readers = each.keeping();
        readers.open(Analyser.OPENNLP);
        readers.open(Analyser.CORENLP);
        readers.open(Analyser.OPENNLP);
        assertEquals(java.util.List.of(Analyser.OPENNLP, Analyser.CORENLP), opened);
    }

    @Test
    void installingSaysHowMuchWhereFromAndWhatIsMissing() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("usb"));
        var run = run("analyser", "install", "corenlp", "--from", empty.toString());
        assertEquals(70, run.exitCode());
        assertTrue(run.err().contains("61.0 MB from " + empty), run.err());
        assertTrue(run.err().contains("there is no such file"), run.err());
        assertTrue(run.err().contains("[unreachable]"), run.err());
    }

    @Test
    void whatCannotBeInstalledIsSaid() {
        assertEquals(2, run("analyser", "install", "opennlp").exitCode());
        assertEquals(2, run("analyser", "install", "corenlp", "--from", "no-folder").exitCode());
        assertEquals(
                2, run("analyser", "install", "corenlp", "--base-url", "file:///x").exitCode());
        assertEquals(0, run("analyser", "remove", "corenlp").exitCode());
    }

    @Test
    void theDataFolderIsWhereTheSystemKeepsData() {
        Path home = Path.of("/home/a");
        assertEquals(
                Path.of("/home/a/.local/share/whereabouts"),
                DataFolder.of(Map.of("XDG_DATA_HOME", "relative"), "Linux", home));
        assertEquals(
                Path.of("/d/whereabouts"),
                DataFolder.of(Map.of("XDG_DATA_HOME", "/d"), "Linux", home));
        assertEquals(Path.of("/w"), DataFolder.of(Map.of("WHEREABOUTS_DATA", "/w"), "Mac", home));
        assertEquals(
                home.resolve("Library/Application Support/whereabouts"),
                DataFolder.of(Map.of(), "Mac OS X", home));
        assertEquals(
                Path.of("/l/whereabouts"),
                DataFolder.of(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home));
    }

    private Program.Run run(String command, String... more) {
        return run(command, new String[0], more);
    }

    private Program.Run run(String command, String[] with, String... more) {
        Readers readers =
                analyser -> {
                    if (analyser == Analyser.CORENLP) {
                        CoreNlpAnalyzer.load(Installation.in(folder.resolve("data")));
                    }
                    return Optional.empty();
                };
        return Program.run("", readers, folder.resolve("data"), all(command, with, more));
    }

    private static String[] all(String command, String[] with, String... more) {
        var all = new ArrayList<String>();
        all.add(command);
        all.addAll(java.util.List.of(with));
        all.addAll(java.util.List.of(more));
        return all.toArray(String[]::new);
    }
}
