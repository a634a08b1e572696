package org.whereabouts.app.cli.take;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.linking.Waiting;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.register.Register;
import org.whereabouts.statement.SourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a source: a document with its coding, a list with its mapping, or a document alone.
@Command(
        name = "add",
        description = {
            "Takes a document or a list into the register.",
            "A document (text, HTML, PDF, DOCX, e-mail) comes with its coding by hand; without one it is read by"
                    + " machine, and what is proposed waits for your decision (`review`). A list (CSV, XLSX, ODS)"
                    + " comes with a mapping of its columns; where none is given, one is guessed and written for you"
                    + " to read, and nothing is recorded. Taking the same file again changes nothing."
        })
public final class AddCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();
    @Mixin SourceOptions source = new SourceOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The document or list.")
    @Nullable Path file;

    @Option(
            names = "--coding",
            paramLabel = "FILE",
            description = "The document's coding by hand (docs/coding-format.md).")
    @Nullable Path coding;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "The mapping of the list's columns (docs/mapping-format.md).")
    @Nullable Path mapping;

    @Option(
            names = "--mapping-out",
            paramLabel = "FILE",
            description =
                    "Guesses the mapping of a list, writes it to this file and records nothing"
                            + " (default without --mapping: a file beside the list).")
    @Nullable Path mappingOut;

    @Option(
            names = "--as-far-as-read",
            description =
                    "Takes a list that breaks off up to that place; without it, such a list is not taken.")
    boolean asFarAsRead;

    @Option(
            names = "--same-rows",
            paramLabel = "REASON",
            description =
                    "With --edition-of: judges, for this reason, that rows with the same key in both"
                            + " editions are the same persons. Without it nobody is merged.")
    String sameRows = "";

    @Option(names = "--list", description = "The file is a list, whatever its name ends in.")
    boolean list;

    @Option(
            names = "--preview",
            description =
                    "Shows the first rows of a list as they would be recorded, and all faults; records nothing.")
    boolean preview;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "A further file that came with the document (a picture).")
    List<Path> with = new ArrayList<>();

    @Option(
            names = "--analyser",
            paramLabel = "ANALYSER",
            description =
                    "What a document without a coding is read with: opennlp, or corenlp once it is"
                            + " installed (`analyser`) (default: opennlp).")
    Analyser analyser = Analyser.OPENNLP;

    @Option(names = "--json", description = "Prints the result as JSON.")
    boolean json;

    public AddCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Path given = Optional.ofNullable(file).orElse(Path.of(""));
        if (Files.isDirectory(given)) {
            throw new CommandRefused(
                    ExitCode.USAGE, "This is a folder; name a file in it: " + given);
        }
        if (!Files.isRegularFile(given)) {
            throw new CommandRefused(ExitCode.USAGE, "There is no such file: " + given);
        }
        try (Register opened = register.open(parts)) {
            Outcome outcome =
                    isList(given)
                            ? new TakeList(parts, opened, source, shown()).take(given, wishes())
                            : new TakeDocument(parts, opened, source, with, analyser)
                                    .take(given, Optional.ofNullable(coding));
            opened.sign();
            print(outcome);
            if (!json && !preview && number(outcome, "written") > 0) {
                candidates(opened, outcome);
            }
            return outcome.exitCode();
        }
    }

    private TakeList.Wishes wishes() {
        return new TakeList.Wishes(
                Optional.ofNullable(mapping),
                Optional.ofNullable(mappingOut),
                preview,
                asFarAsRead,
                sameRows);
    }

    /// With `--json` the answer alone goes to `out`.
    private PrintWriter shown() {
        return json ? parts.terminal().err() : parts.terminal().out();
    }

    /// Only says how many there are: who is one person is asked by `link`, not in passing.
    private void candidates(Register opened, Outcome outcome) {
        if (outcome.json().get("source") instanceof Json.Text(var id)) {
            OptionalLong waiting = Waiting.of(opened.views(), new SourceId(id));
            String words =
                    waiting.isEmpty()
                            ? "Candidates were not looked for"
                            : Plural.of(waiting.getAsLong(), "candidate waits", "candidates wait");
            if (waiting.isEmpty() || waiting.getAsLong() > 0) {
                parts.terminal().out().println("  " + words + ": whereabouts link");
            }
        }
    }

    private boolean isList(Path given) {
        String name = Taking.name(given).toLowerCase(Locale.ROOT);
        return list
                || mapping != null
                || mappingOut != null
                || preview
                || (coding == null && name.matches(".*\\.(csv|tsv|xlsx|ods)"));
    }

    private void print(Outcome outcome) {
        var out = parts.terminal().out();
        if (json) {
            out.print(JsonText.pretty(outcome.json()));
            return;
        }
        if (outcome.json().get("source") instanceof Json.Text(var id)) {
            out.println("Source " + id);
            out.println(
                    "  "
                            + Plural.of(number(outcome, "mentions"), "mention")
                            + " and "
                            + Plural.of(number(outcome, "statements"), "statement")
                            + " read; "
                            + Plural.of(number(outcome, "written"), "passage is", "passages are")
                            + " new, "
                            + Plural.of(number(outcome, "repeated"), "was", "were")
                            + " recorded before.");
            long waiting = number(outcome, "proposals");
            if (waiting > 0) {
                out.println(
                        "  "
                                + Plural.of(waiting, "proposal waits", "proposals wait")
                                + " for your decision: whereabouts review "
                                + id.substring(0, 8));
            }
        }
    }

    private static long number(Outcome outcome, String name) {
        return outcome.json().get(name) instanceof Json.Whole(var value) ? value : 0;
    }

    /// How taking one file ended.
    ///
    /// @param json numbers and identifiers, no content
    record Outcome(int exitCode, Json.Members json) {
        static Outcome refused() {
            return new Outcome(ExitCode.FAULTS, Json.object().put("refused", true).build());
        }
    }
}
