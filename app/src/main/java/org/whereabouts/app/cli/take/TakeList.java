package org.whereabouts.app.cli.take;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Progress;
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
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;

/// Takes one list: opens the table, reads or guesses the mapping, looks at the whole list once
/// before anything is written, then takes it row by row in bounded memory.
final class TakeList {
    private static final int PREVIEW_ROWS = 5;

    private final Parts parts;
    private final Register register;
    private final SourceOptions options;

    TakeList(Parts parts, Register register, SourceOptions options) {
        this.parts = parts;
        this.register = register;
        this.options = options;
    }

    /// Takes the list, or only shows what would be taken.
    AddCommand.Outcome take(Path file, Optional<Path> mappingFile, boolean previewOnly) {
        var tables = Tables.open(file, TableLimits.STANDARD);
        if (tables instanceof Read.Refused<List<Table>>(var faults)) {
            return refuse("The list was not taken; nothing was recorded.", faults);
        }
        List<Table> sheets = tables.orThrow();
        Optional<Mapping> mapping = mapping(file, mappingFile, sheets);
        if (mapping.isEmpty()) {
            return AddCommand.Outcome.refused();
        }
        int wanted = mapping.get().sheet();
        Optional<Table> table = sheets.stream().filter(t -> t.sheet() == wanted).findFirst();
        if (table.isEmpty()) {
            parts.terminal().err().println("The file has no sheet " + wanted + " with rows.");
            return AddCommand.Outcome.refused();
        }
        EarlierEdition earlier = earlier(wanted);
        if (previewOnly) {
            return preview(table.get(), mapping.get(), earlier);
        }
        return run(file, table.get(), mapping.get(), earlier);
    }

    private Optional<Mapping> mapping(Path file, Optional<Path> mappingFile, List<Table> sheets) {
        PrintWriter err = parts.terminal().err();
        if (mappingFile.isPresent()) {
            return switch (Mapping.read(Taking.bytes(mappingFile.get()))) {
                case Read.Value<Mapping>(var mapping) -> Optional.of(mapping);
                case Read.Refused<Mapping>(var faults) -> {
                    refuse("The mapping has faults; nothing was recorded.", faults);
                    yield Optional.empty();
                }
            };
        }
        if (sheets.isEmpty()) {
            err.println("The file has no rows; nothing was recorded.");
            return Optional.empty();
        }
        MappingGuess guess = MappingGuess.of(sheets.getFirst());
        Path written = file.resolveSibling(Taking.name(file) + ".mapping.yml");
        if (Files.exists(written)) {
            err.println(
                    "There is a mapping beside the list already; name it with --mapping: "
                            + written);
            return Optional.empty();
        }
        try {
            Files.writeString(written, guess.mapping().yaml(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.USAGE, "The mapping cannot be written: " + written);
        }
        err.println(
                "Guessed a mapping of the columns; read it and change it where it is wrong: "
                        + written);
        Taking.say(err, guess.faults());
        return Optional.of(guess.mapping());
    }

    /// What is recorded of the earlier editions, the oldest first.
    private EarlierEdition earlier(int sheet) {
        var chain = new ArrayDeque<Source>();
        Optional<SourceId> next = options.edition();
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

    private AddCommand.Outcome preview(Table table, Mapping mapping, EarlierEdition earlier) {
        PrintWriter out = parts.terminal().out();
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
            Path file, Table table, Mapping mapping, EarlierEdition earlier) {
        String sha256 = Hashes.sha256(file);
        Optional<Source> before = Taking.takenBefore(register, sha256);
        SourceId id = before.map(Source::id).orElseGet(() -> SourceId.random(parts.random()));
        // An edition that was taken before is compared with what came before it, not with itself.
        Source source =
                before.orElseGet(() ->
                        options.source(
                                id,
                                SourceKind.LIST,
                                "",
                                List.of(
                                        Taking.keep(
                                                register, id, file, "application/octet-stream"))));
        var sink = new Taking.Batches(register, source);
        IntakeReport report;
        try (Progress progress = Progress.of(parts.terminal(), "Taking rows")) {
            report = ListIntake.run(table, mapping, id, earlier, sink, progress::rows);
        }
        Receipt receipt = sink.done();
        PreviewText.print(parts.terminal().err(), report);
        Taking.sayRefused(parts.terminal().err(), receipt);
        boolean clean = receipt.refusedCount() == 0 && report.broken().isEmpty();
        return new AddCommand.Outcome(
                clean && report.faultsInAll() == 0 ? ExitCode.OK : ExitCode.FAULTS,
                PreviewText.json(report)
                        .put("source", id.hex())
                        .put("sha256", sha256)
                        .put("written", receipt.written())
                        .put("repeated", receipt.repeated())
                        .put("refused", receipt.refusedCount())
                        .build());
    }

    private AddCommand.Outcome refuse(String sentence, List<Fault> faults) {
        parts.terminal().err().println(sentence);
        Taking.say(parts.terminal().err(), new ArrayList<>(faults));
        return AddCommand.Outcome.refused();
    }
}
