package org.whereabouts.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whereabouts.app.cli.CommandTree;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.ledger.LedgerSettings;
import org.whereabouts.store.sqlite.SqliteStorageKind;
import picocli.CommandLine;

/// The documents stay true: links lead somewhere, every room and command is described, and the
/// reference of commands is what the program itself prints.
class DocsTest {
    private static final Path ROOT =
            Path.of(System.getProperty("whereabouts.root", "..")).toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        var dead = new ArrayList<String>();
        for (Path document : documents()) {
            var links = LINK.matcher(Files.readString(document));
            while (links.find()) {
                String target = links.group(1);
                if (target.contains("://") || target.startsWith("mailto:")) {
                    continue;
                }
                if (!Files.exists(document.resolveSibling(target))) {
                    dead.add(ROOT.relativize(document) + " -> " + target);
                }
            }
        }
        assertTrue(dead.isEmpty(), () -> "dead links: " + dead);
    }

    @Test
    void everyCommandExplainsItselfWhenAsked() {
        for (String command : List.of("link", "split", "undo", "judge", "people", "try")) {
            var run = Program.run(command, "--help");
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(run.out().startsWith("Usage: whereabouts " + command), run.out());
        }
    }

    @Test
    void everyRoomIsOnTheMap() throws IOException {
        String map = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        var missing = new ArrayList<String>();
        try (Stream<Path> rooms = Files.list(ROOT.resolve("core/src/main/java/org/whereabouts"))) {
            rooms.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .filter(room -> !map.contains("`" + room + "`"))
                    .forEach(missing::add);
        }
        assertTrue(missing.isEmpty(), () -> "rooms that ARCHITECTURE.md does not name: " + missing);
        assertTrue(map.lines().count() <= 140, "ARCHITECTURE.md is longer than 140 lines");
    }

    @Test
    void theReferenceOfCommandsIsWhatTheProgramPrints() throws IOException {
        var reference = new StringBuilder();
        reference.append(
                "# Commands\n\nWritten by the program itself; `./check golden` writes it anew.\n");
        CommandLine root = commands();
        sections(reference, "whereabouts", root);
        Path file = ROOT.resolve("docs/commands.md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, reference.toString());
        }
        assertEquals(
                Files.readString(file), reference.toString(), "docs/commands.md is not current");
    }

    @Test
    void theReadmeNamesTheTwoCommandsThatDoAllTheSetUp() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertTrue(readme.contains("./whereabouts try") && readme.contains("./check"));
    }

    @Test
    void noDocumentNamesThisMachine() throws IOException {
        var found = new ArrayList<String>();
        for (Path document : documents()) {
            String text = Files.readString(document);
            for (String word : List.of("/work/", "/root/", "/home/", "/tmp/bash")) {
                if (text.contains(word)) {
                    found.add(ROOT.relativize(document) + ": " + word);
                }
            }
        }
        assertTrue(found.isEmpty(), found::toString);
    }

    private static void sections(StringBuilder out, String name, CommandLine command) {
        section(out, name, command);
        new TreeMap<>(command.getSubcommands())
                .forEach((word, under) -> sections(out, name + " " + word, under));
    }

    private static void section(StringBuilder out, String name, CommandLine command) {
        var usage = new StringWriter();
        command.usage(new PrintWriter(usage, true), CommandLine.Help.Ansi.OFF);
        out.append("\n## ").append(name).append("\n\n```\n").append(usage).append("```\n");
    }

    private static CommandLine commands() {
        var terminal =
                Terminal.of(
                        new BufferedReader(new StringReader("")),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()));
        return CommandTree.of(
                new Parts(
                        LedgerSettings.least(new SqliteStorageKind()),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        terminal,
                        Path.of("data")));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .filter(f ->
                            !ROOT.relativize(f)
                                    .toString()
                                    .matches("(.*/)?(target|build|\\.git)/.*"))
                    .sorted()
                    .toList();
        }
    }
}
