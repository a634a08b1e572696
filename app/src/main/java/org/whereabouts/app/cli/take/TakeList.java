package org.whereabouts.app.cli.take;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.Progress;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.list.EarlierEdition;
import org.whereabouts.intake.list.IntakeReport;
import org.whereabouts.intake.list.ListIntake;
import org.whereabouts.intake.list.Mapping;
import org.whereabouts.intake.list.MappingGuess;
import org.whereabouts.intake.list.RecordedEdition;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.TableLimits;
import org.whereabouts.reader.table.Tables;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;

/// Takes one list: opens the table, reads or guesses the mapping, looks at the whole list once
/// before anything is written, then takes it row by row in bounded memory. A guessed mapping takes
/// nothing before a person has read it.
final class TakeList {
    private static final int PREVIEW_ROWS = 5;

    private final Parts parts;
    private final Register register;
    private final SourceOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    /// @param shown where previews are printed
    TakeList(Parts parts, Register register, SourceOptions options, PrintWriter shown) {
        this.parts = parts;
        this.register = register;
        this.options = options;
        this.out = shown;
        this.err = parts.terminal().err();
    }

    /// How a list is to be taken.
    ///
    /// @param mapping the file; empty to have one guessed
    /// @param mappingOut where a guessed mapping is written; empty for a file beside the list
    /// @param previewOnly shows what would be recorded and records nothing
    /// @param asFarAsRead takes what comes before the place where a file breaks off
    /// @param sameRows why a row that two editions name alike is one person; empty to judge none
    record Wishes(
            Optional<Path> mapping,
            Optional<Path> mappingOut,
            boolean previewOnly,
            boolean asFarAsRead,
            String sameRows) {

        /// Takes the list by this mapping, as a whole or not at all.
        static Wishes by(Path mapping) {
            return new Wishes(Optional.of(mapping), Optional.empty(), false, false, "");
        }
    }

    /// A list found readable, and what is known of it before its rows.
    ///
    /// @param before the source that was taken from the same bytes
    private record Found(Path file, String sha256, Optional<Source> before, List<Table> sheets) {}

    /// Takes the list, or only shows what would be taken.
    AddCommand.Outcome take(Path file, Wishes wishes) {
        var tables = Tables.open(file, TableLimits.STANDARD);
        if (tables instanceof Read.Refused<List<Table>>(var faults)) {
            return refuse("The list was not taken; nothing was recorded.", faults);
        }
        String sha256 = Hashes.sha256(file);
        var found = new Found(file, sha256, Taking.takenBefore(register, sha256), tables.orThrow());
        if (found.sheets().isEmpty()) {
            err.println("The file has no rows; nothing was recorded.");
            return AddCommand.Outcome.refused();
        }
        return wishes.mapping().isPresent()
                ? byMapping(found, wishes, wishes.mapping().get())
                : byGuess(found, wishes);
    }

    private AddCommand.Outcome byMapping(Found found, Wishes wishes, Path file) {
        byte[] yaml = Taking.bytes(file);
        return switch (Mapping.read(yaml)) {
            case Read.Refused<Mapping>(var faults) ->
                    refuse(
                            "The mapping has faults; nothing was recorded. Codes are explained in"
                                    + " docs/mapping-format.md.",
                            faults);
            case Read.Value<Mapping>(var mapping) -> {
                Optional<Table> table =
                        found.sheets().stream()
                                .filter(t -> t.sheet() == mapping.sheet())
                                .findFirst();
                if (table.isEmpty()) {
                    err.println("The file has no sheet " + mapping.sheet() + " with rows.");
                    yield AddCommand.Outcome.refused();
                }
                sayOtherSheets(found, table.get());
                EarlierEdition earlier = earlier(found, mapping.sheet());
                yield wishes.previewOnly()
                        ? preview(found, table.get(), mapping, earlier)
                        : run(found, table.get(), mapping, yaml, earlier, wishes);
            }
        };
    }

    /// Writes a guessed mapping and shows what it would give. Nothing that a machine read is
    /// recorded before a person has looked at it.
    private AddCommand.Outcome byGuess(Found found, Wishes wishes) {
        Table table =
                found.sheets().stream()
                        .filter(t -> !t.hidden())
                        .findFirst()
                        .orElse(found.sheets().getFirst());
        sayOtherSheets(found, table);
        MappingGuess guess =
                editionOf(found)
                        .flatMap(this::keptMapping)
                        .map(earlier -> MappingGuess.carried(earlier, table))
                        .orElseGet(() -> MappingGuess.of(table));
        if (guess.mapping().columns().isEmpty()) {
            return refuse("The list was not taken; nothing was recorded.", guess.faults());
        }
        Path written =
                wishes.mappingOut()
                        .orElse(
                                found.file()
                                        .resolveSibling(
                                                Taking.name(found.file()) + ".mapping.yml"));
        try {
            Files.writeString(
                    written,
                    guess.mapping().yaml(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    "There is a mapping already, which is not written over; take the list by it"
                            + " with --mapping "
                            + written);
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.USAGE, "The mapping cannot be written: " + written);
        }
        Taking.say(err, guess.faults());
        preview(found, table, guess.mapping(), earlier(found, table.sheet()));
        err.println("Nothing was recorded. The columns were guessed; read the mapping, change it");
        err.println("where it is wrong, and add the list again with --mapping " + written);
        boolean asked = wishes.previewOnly() || wishes.mappingOut().isPresent();
        return new AddCommand.Outcome(
                asked ? ExitCode.OK : ExitCode.NO,
                Json.object().put("recorded", false).put("mapping", written.toString()).build());
    }

    private void sayOtherSheets(Found found, Table taken) {
        found.sheets().stream()
                .filter(t -> t.sheet() != taken.sheet())
                .forEach(t ->
                        err.println(
                                "Note: sheet "
                                        + t.sheet()
                                        + (t.hidden() ? " (hidden)" : "")
                                        + " has rows too and is not taken now; sheet "
                                        + taken.sheet()
                                        + " is."));
    }

    /// The edition before this one: as it was said when the same file was taken first, so that
    /// going on after a stop compares with what came before and not with itself.
    private Optional<SourceId> editionOf(Found found) {
        return found.before().isPresent() ? found.before().get().edition() : options.edition();
    }

    /// The mapping by which an earlier edition was taken; it is kept beside the list.
    private Optional<Mapping> keptMapping(SourceId id) {
        return register.views().source(id).stream()
                .flatMap(source -> source.attachments().stream())
                .filter(each -> each.mediaType().equals(Taking.MAPPING))
                .findFirst()
                .flatMap(each -> {
                    try (InputStream in = register.open(each)) {
                        return Mapping.read(in.readNBytes(Mapping.BYTES_MAX))
                                        instanceof Read.Value<Mapping>(var mapping)
                                ? Optional.of(mapping)
                                : Optional.<Mapping>empty();
                    } catch (IOException e) {
                        throw new CommandRefused(
                                ExitCode.REGISTER,
                                "The mapping of the earlier edition cannot be read; name one with"
                                        + " --mapping.");
                    }
                });
    }

    /// What is recorded of the earlier editions, the oldest first.
    private EarlierEdition earlier(Found found, int sheet) {
        var chain = new ArrayDeque<Source>();
        Optional<SourceId> next = editionOf(found);
        while (next.isPresent()) {
            SourceId id = next.get();
            Source source =
                    register.views()
                            .source(id)
                            .orElseThrow(() ->
                                    new CommandRefused(
                                            ExitCode.USAGE,
                                            "The register has no source "
                                                    + id
                                                    + " (--edition-of)."));
            chain.push(source);
            next = source.edition().filter(e -> chain.stream().noneMatch(s -> s.id().equals(e)));
        }
        if (chain.isEmpty()) {
            return EarlierEdition.NONE;
        }
        var recorded = new RecordedEdition(sheet);
        chain.forEach(source ->
                register.views()
                        .told(source.id())
                        .forEach(told -> told.statements().forEach(recorded::add)));
        return recorded;
    }

    private AddCommand.Outcome preview(
            Found found, Table table, Mapping mapping, EarlierEdition earlier) {
        editionOf(found)
                .flatMap(this::keptMapping)
                .ifPresent(before -> PreviewText.renamed(out, before, mapping));
        ListIntake.preview(table, mapping, earlier, PREVIEW_ROWS)
                .rows()
                .forEach(row -> PreviewText.print(out, mapping, row));
        try (Progress progress = Progress.of(parts.terminal(), "Checking")) {
            IntakeReport report = ListIntake.check(table, mapping, earlier, progress::rows);
            out.println("The whole list would give:");
            PreviewText.print(out, report);
            return new AddCommand.Outcome(ExitCode.OK, PreviewText.json(report).build());
        }
    }

    private AddCommand.Outcome run(
            Found found,
            Table table,
            Mapping mapping,
            byte[] yaml,
            EarlierEdition earlier,
            Wishes wishes) {
        IntakeReport checked;
        try (Progress progress = Progress.of(parts.terminal(), "Checking rows")) {
            checked = ListIntake.check(table, mapping, earlier, progress::rows);
        }
        if (checked.rows() == 0 || (checked.broken().isPresent() && !wishes.asFarAsRead())) {
            return half(checked);
        }
        SourceId id =
                found.before().map(Source::id).orElseGet(() -> SourceId.random(parts.random()));
        Source source =
                found.before()
                        .orElseGet(() ->
                                options.source(
                                        id, SourceKind.LIST, "", attachments(found, id, yaml)));
        var sink = new Taking.Pieces(register, source);
        IntakeReport report;
        register.begun(id);
        try (Progress progress = Progress.of(parts.terminal(), "Taking rows")) {
            report = ListIntake.run(table, mapping, id, earlier, sink, progress::rows);
        }
        Receipt receipt = sink.done();
        register.finished(id);
        if (found.before().isPresent()) {
            err.println(
                    "  This file was taken before; what was recorded then is not recorded again.");
        }
        PreviewText.print(err, report);
        report.broken().ifPresent(_ -> err.println("  What comes before that place was taken."));
        Taking.sayRefused(err, receipt);
        long judged = judge(sink, wishes.sameRows());
        return new AddCommand.Outcome(
                receipt.refusedCount() == 0 && PreviewText.clean(report)
                        ? ExitCode.OK
                        : ExitCode.FAULTS,
                PreviewText.json(report)
                        .put("source", id.hex())
                        .put("sha256", found.sha256())
                        .put("written", receipt.written())
                        .put("repeated", receipt.repeated())
                        .put("refused", receipt.refusedCount())
                        .put("judged", judged)
                        .build());
    }

    /// Judges rows to be the persons of the earlier edition's rows, if somebody said why they are.
    /// What was judged about two rows before stays as it is.
    private long judge(Taking.Pieces sink, String reason) {
        if (reason.isBlank()) {
            if (!sink.continued().isEmpty()) {
                err.printf(
                        "  %s on from the earlier edition; --same-rows judges them to be the same"
                                + " persons.%n",
                        Plural.of(sink.continued().size(), "row goes", "rows go"));
            }
            return 0;
        }
        long judged = 0;
        var at = parts.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        try (Progress progress = Progress.of(parts.terminal(), "Judging rows")) {
            for (var pair : sink.continued().entrySet()) {
                var judgement =
                        new Judgement(
                                pair.getKey(),
                                pair.getValue(),
                                Judgement.Verdict.SAME,
                                reason,
                                "",
                                at);
                boolean before =
                        register.views().judgements(pair.getKey()).stream()
                                .anyMatch(j ->
                                        j.first().equals(judgement.first())
                                                && j.second().equals(judgement.second()));
                if (!before) {
                    Receipt receipt = register.judge(judgement);
                    judged += receipt.written();
                    Taking.sayRefused(err, receipt);
                }
                progress.at(judged, sink.continued().size());
            }
        }
        return judged;
    }

    /// A list that breaks off, or has no rows at all, is not taken: a new edition of it would say
    /// of everybody that they are no longer listed.
    private AddCommand.Outcome half(IntakeReport checked) {
        PreviewText.print(err, checked);
        err.println(
                checked.rows() == 0
                        ? "No row can be taken by this mapping; nothing was recorded."
                        : "Nothing was recorded. --as-far-as-read takes what comes before that"
                                + " place.");
        return new AddCommand.Outcome(
                ExitCode.FAULTS, PreviewText.json(checked).put("recorded", false).build());
    }

    private List<Source.Attachment> attachments(Found found, SourceId id, byte[] yaml) {
        return List.of(
                Taking.keep(register, id, found.file(), "application/octet-stream"),
                Taking.keep(register, id, yaml, Taking.MAPPING, "mapping.yml"));
    }

    private AddCommand.Outcome refuse(String sentence, List<Fault> faults) {
        err.println(sentence);
        Taking.say(err, faults);
        return AddCommand.Outcome.refused();
    }
}
