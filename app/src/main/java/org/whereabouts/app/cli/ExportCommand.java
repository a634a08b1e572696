package org.whereabouts.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Progress;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.consent.Cleared;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.Missing;
import org.whereabouts.consent.Passage;
import org.whereabouts.consent.RestsOn;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.json.SourceJson;
import org.whereabouts.statement.json.StatementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes all of the register in open formats: JSON Lines and the original files.
@Command(
        name = "export",
        description = {
            "Writes all of the register into a new folder: sources, mentions, statements and judgements as JSON Lines,"
                    + " and the original files.",
            "The folder is NOT encrypted. It is for the keepers (use INTERNAL) unless another use is named; a source"
                    + " that does not allow the use is left out and named."
        })
final class ExportCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "A folder that does not exist yet.")
    @Nullable Path folder;

    @Option(
            names = "--use",
            paramLabel = "USE",
            description = "For which use: ${COMPLETION-CANDIDATES} (default: INTERNAL).")
    Use use = Use.INTERNAL;

    ExportCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (folder == null || Files.exists(folder)) {
            throw new CommandRefused(
                    ExitCode.USAGE, "Name a folder that does not exist yet; nothing was written.");
        }
        try (Register opened = register.open(parts)) {
            int keptBack = write(opened, folder);
            parts.terminal()
                    .out()
                    .println("Written to " + folder + ". This folder is not encrypted.");
            return keptBack == 0 ? ExitCode.OK : ExitCode.REFUSED;
        } catch (IOException | UncheckedIOException e) {
            throw new CommandRefused(
                    ExitCode.REGISTER,
                    "The export could not be written; the register is untouched. Is the disk full?");
        }
    }

    private int write(Register opened, Path to) throws IOException {
        Files.createDirectories(to.resolve("files"));
        int keptBack = 0;
        var judgements = new LinkedHashSet<Judgement>();
        try (var sources = lines(to, "sources.jsonl");
                var mentions = lines(to, "mentions.jsonl");
                var statements = lines(to, "statements.jsonl");
                var sums = lines(to, "SHA256SUMS");
                var progress = Progress.of(parts.terminal(), "Exporting")) {
            List<Source> all = opened.views().sources();
            for (int i = 0; i < all.size(); i++) {
                switch (clear(opened, all.get(i))) {
                    case Passage.Open<Source>(var cleared) -> {
                        source(opened, cleared, sources, sums, to);
                        told(opened, cleared, mentions, statements, judgements);
                    }
                    case Passage.Shut<Source>(var missing) -> {
                        keptBack++;
                        say(missing);
                    }
                }
                progress.at(i + 1L, all.size());
            }
        }
        try (var out = lines(to, "judgements.jsonl")) {
            for (Judgement judgement : judgements) {
                line(out, SourceJson.write(judgement));
            }
        }
        return keptBack;
    }

    private Passage<Source> clear(Register opened, Source source) {
        var terms = opened.views().terms(source.id());
        return Gate.pass(source, use, RestsOn.of(Map.of(source.id(), terms), Map.of()), List.of());
    }

    private static void source(
            Register opened,
            Cleared<Source> cleared,
            BufferedWriter sources,
            BufferedWriter sums,
            Path to)
            throws IOException {
        Source source = cleared.content();
        line(sources, SourceJson.write(source));
        for (Source.Attachment attachment : source.attachments()) {
            try (InputStream in = opened.open(attachment)) {
                Path file = to.resolve("files").resolve(attachment.ref());
                Files.copy(in, file);
                sums.write(attachment.sha256() + "  files/" + attachment.ref() + "\n");
            }
        }
    }

    private static void told(
            Register opened,
            Cleared<Source> cleared,
            BufferedWriter mentions,
            BufferedWriter statements,
            Set<Judgement> judgements)
            throws IOException {
        var it = opened.views().told(cleared.content().id()).iterator();
        while (it.hasNext()) {
            Told told = it.next();
            for (var mention : told.mentions()) {
                line(mentions, StatementJson.write(mention));
                judgements.addAll(opened.views().judgements(mention.id()));
            }
            for (var statement : told.statements()) {
                line(statements, StatementJson.write(statement));
            }
        }
    }

    private void say(List<Missing> missing) {
        missing.forEach(m ->
                parts.terminal()
                        .err()
                        .println("Left out: " + m.sentence() + " [" + m.code() + "]"));
    }

    private static BufferedWriter lines(Path folder, String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static void line(BufferedWriter out, Json value) throws IOException {
        out.write(CanonicalJson.text(value));
        out.write('\n');
    }
}
