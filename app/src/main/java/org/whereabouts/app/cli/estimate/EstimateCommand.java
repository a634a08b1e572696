package org.whereabouts.app.cli.estimate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.estimation.Estimation;
import org.whereabouts.estimation.Findings;
import org.whereabouts.estimation.Study;
import org.whereabouts.estimation.Verdict;
import org.whereabouts.estimation.capture.CaptureCsv;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.capture.TableRead;
import org.whereabouts.estimation.report.Audience;
import org.whereabouts.estimation.report.HtmlReport;
import org.whereabouts.estimation.report.Imprint;
import org.whereabouts.estimation.report.JsonReport;
import org.whereabouts.estimation.report.TextReport;
import org.whereabouts.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Estimates how many were on no list, from a table of overlaps or from the register.
@Command(
        name = "estimate",
        description = {
            "Estimates from the overlaps of several lists how many people were on none of them.",
            "Takes a table (CSV: one column of 0 and 1 for each list, and a column \"count\"), or counts the"
                    + " sources of the register as lists.",
            "Says \"not estimable\", and why, where the lists cannot carry a number; that is a result, with exit"
                    + " code 1.",
            ""
        })
public final class EstimateCommand implements Callable<Integer> {
    private static final String VERSION = "0.1.0";

    private final Parts parts;

    @Parameters(
            arity = "0..1",
            paramLabel = "TABLE",
            description = "The table of overlaps. Without it the register is counted.")
    @Nullable Path file;

    @Mixin RegisterOptions register = new RegisterOptions();
    @Mixin PopulationOptions population = new PopulationOptions();
    @Mixin FrameOptions frame = new FrameOptions();
    @Mixin MethodOptions methods = new MethodOptions();

    @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as one page.")
    @Nullable Path html;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Writes the table, so that anybody who has it can compute it again.")
    @Nullable Path csv;

    @Option(
            names = "--json",
            description = "Prints the table, all settings and all digits as JSON.")
    boolean json;

    @Option(
            names = "--public",
            description = "For everybody: small counts withheld, two digits, no exact table.")
    boolean forPublic;

    @Option(
            names = "--at-threshold",
            paramLabel = "NAME=TABLE",
            description =
                    "The table of the same people linked at another threshold. May be repeated.")
    Map<String, Path> thresholds = new LinkedHashMap<>();

    public EstimateCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (forPublic && csv != null) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    "A table holds small counts: --csv and --public exclude each other.");
        }
        Path path = file;
        if (path == null) {
            return fromRegister();
        }
        if (population.used() || register.folder != null) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    "With a table the register is not read: --register, --counted, --from, --until, --at"
                            + " and --list belong to the register.");
        }
        TableRead.Table read = read(path);
        return estimate(read.table(), frame.over(read.frame()));
    }

    private int fromRegister() {
        RegisterTable.Made made;
        try (Register opened = register.open(parts)) {
            made = RegisterTable.of(opened.views(), population, forPublic);
        }
        made.remarks().forEach(parts.terminal().err()::println);
        return estimate(made.table(), frame.beside(made.frame()));
    }

    private int estimate(CaptureTable table, CaptureFrame words) {
        var linked = new ArrayList<Estimation.LinkedAt>();
        thresholds.forEach(
                (name, other) -> linked.add(new Estimation.LinkedAt(name, read(other).table())));
        var study = new Study(table, words, methods.assumptions());
        Findings findings =
                new WatchedRun(parts.terminal())
                        .run(watch -> Estimation.run(study, methods.plan(), linked, watch));
        show(findings);
        return findings.verdict() instanceof Verdict.Estimable ? ExitCode.OK : ExitCode.NO;
    }

    private void show(Findings findings) {
        var audience = forPublic ? Audience.PUBLIC : Audience.ANALYST;
        var date = LocalDate.ofInstant(parts.clock().instant(), ZoneOffset.UTC).toString();
        var imprint = new Imprint(VERSION, date);
        var out = parts.terminal().out();
        out.print(
                json
                        ? JsonText.pretty(JsonReport.of(findings, audience, imprint))
                        : TextReport.write(findings, audience, imprint, parts.terminal().width()));
        out.flush();
        var study = findings.study();
        write(html, () -> HtmlReport.write(findings, audience, imprint));
        write(csv, () -> CaptureCsv.write(study.table(), study.frame()));
        if (audience == Audience.ANALYST && (html != null || csv != null)) {
            parts.terminal()
                    .err()
                    .println(
                            "The files hold small counts and are not encrypted. Do not publish them; use"
                                    + " --public.");
        }
    }

    private TableRead.Table read(Path path) {
        String text;
        try {
            if (Files.size(path) > 4L * CaptureCsv.LENGTH_MAX) {
                throw new CommandRefused(
                        ExitCode.FAULTS, "The file is too large for a table of overlaps: " + path);
            }
            text = Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandRefused(
                    ExitCode.FAULTS, "The file cannot be read as UTF-8 text: " + path);
        }
        return switch (CaptureCsv.read(text)) {
            case TableRead.Table table -> table;
            case TableRead.Refused(var faults) -> {
                faults.forEach(f -> parts.terminal().err().println(f.message()));
                throw new CommandRefused(ExitCode.FAULTS, "The table was not taken: " + path);
            }
        };
    }

    private static void write(@Nullable Path path, java.util.function.Supplier<String> text) {
        if (path == null) {
            return;
        }
        try {
            Files.writeString(path, text.get(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.REGISTER, "The file cannot be written: " + path);
        }
    }
}
