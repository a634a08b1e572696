package org.whereabouts.lab.linkage.csv;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.whereabouts.lab.linkage.Evaluation;
import org.whereabouts.linkage.block.CapReport;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.engine.Outcome;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanFault;
import org.whereabouts.linkage.plan.PlanRead;
import org.whereabouts.linkage.plan.PlanReader;

/// Links any CSV files, one or several, with a plan file or one that is guessed from their headers
/// and values. `lab/link-csv` without arguments says how. Results hold ids and numbers, no value of
/// a record.
public final class LinkCsv {
    private static final int WRONG_CALL = 64;
    private static final int REFUSED = 65;

    private LinkCsv() {}

    /// See [LinkCsvOptions].
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        LinkCsvOptions options;
        try {
            options = LinkCsvOptions.read(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            System.exit(WRONG_CALL);
            return;
        }
        try {
            System.exit(run(options, out, err));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            System.exit(REFUSED);
        }
    }

    static int run(LinkCsvOptions options, PrintStream out, PrintStream err) throws IOException {
        CsvTables tables = CsvTables.open(options.files(), options.id());
        String yaml;
        if (options.plan().isPresent()) {
            yaml = Files.readString(options.plan().get());
        } else {
            var leftOut = new HashSet<String>();
            leftOut.add(tables.id());
            options.truth().ifPresent(leftOut::add);
            yaml = GuessedPlan.of(tables, leftOut, options.between(), options.oneToOne());
            if (options.guessOnly()) {
                Files.createDirectories(options.results());
                Files.writeString(options.results().resolve("plan.yml"), yaml);
                out.println("written: " + options.results().resolve("plan.yml"));
                return 0;
            }
        }
        Plan plan;
        switch (PlanReader.read(yaml)) {
            case PlanRead.Refused(var faults) -> {
                faults.forEach(fault -> err.println(words(fault)));
                return REFUSED;
            }
            case PlanRead.Usable(var usable) -> plan = usable;
        }
        Outcome outcome =
                new LocalEngine(plan, options.threads(), options.seed())
                        .link(tables, Constraints.NONE);
        return switch (outcome) {
            case Outcome.Refused(var faults) -> {
                faults.forEach(fault -> err.println(words(fault)));
                yield REFUSED;
            }
            case Outcome.Linked(var linkage) -> {
                write(linkage, yaml, options.results());
                tell(linkage, plan, options, tables, out);
                yield 0;
            }
        };
    }

    private static String words(PlanFault fault) {
        return fault.where() + ": " + fault.reason();
    }

    private static void write(Linkage linkage, String yaml, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("plan.yml"), yaml);
        try (Writer pairs = Files.newBufferedWriter(folder.resolve("pairs.csv"))) {
            pairs.write("first,second,weight,probability\n");
            for (var pair : linkage.linkedPairs()) {
                pairs.write(
                        String.format(
                                Locale.ROOT,
                                "%s,%s,%.4f,%.6f%n",
                                quoted(pair.first()),
                                quoted(pair.second()),
                                pair.weight(),
                                Model.probability(pair.weight())));
            }
        }
        try (Writer clusters = Files.newBufferedWriter(folder.resolve("clusters.csv"))) {
            clusters.write("id,cluster\n");
            for (var cluster : linkage.clusters().groups().entrySet()) {
                for (String id : cluster.getValue()) {
                    clusters.write(quoted(id) + "," + quoted(cluster.getKey()) + "\n");
                }
            }
        }
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void tell(
            Linkage linkage, Plan plan, LinkCsvOptions options, CsvTables tables, PrintStream out) {
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%,d records; %,d pairs compared, %,d kept, %,d of them at %.2f or more; %,d"
                                + " clusters",
                        linkage.table().rows(),
                        linkage.comparedPairs(),
                        linkage.pairs().size(),
                        linkage.linkedPairs().stream()
                                .filter(p -> p.weight() >= Model.weightOf(plan.grouping().match()))
                                .count(),
                        plan.grouping().match(),
                        linkage.clusters().groups().size()));
        long left = linkage.rules().stream().mapToLong(CapReport::blocksLeftOut).sum();
        long narrowed = linkage.rules().stream().mapToLong(CapReport::blocksCapped).sum();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%d blocking rules; %,d of their blocks were over a cap, %,d of them narrowed"
                                + " and still over it",
                        linkage.rules().size(),
                        narrowed,
                        left));
        if (options.verbose()) {
            linkage.rules().forEach(rule -> lines.add("  " + rule));
            linkage.model().sessions().forEach(session -> lines.add("  " + session));
            linkage.model().comparisons().forEach(comparison -> lines.add("  " + comparison));
        }
        options.truth()
                .map(tables::truth)
                .or(() -> options.gold().map(tables::pairs))
                .ifPresent(truth -> lines.addAll(scores(linkage, plan, truth)));
        lines.add("written: plan.yml, pairs.csv and clusters.csv in " + options.results());
        lines.forEach(out::println);
    }

    private static List<String> scores(Linkage linkage, Plan plan, UnaryOperator<String> truth) {
        var e =
                Evaluation.of(
                        linkage,
                        plan.grouping().match(),
                        row -> truth.apply(linkage.table().id(row)));
        return List.of(
                e.truePairs() + " true pairs",
                "  own threshold   " + e.own(),
                String.format(Locale.ROOT, "  best (p %.3f)    %s", e.bestAt(), e.best()),
                "  clusters        " + e.clusters(),
                String.format(
                        Locale.ROOT,
                        "  blocking recall %.4f",
                        (double) e.candidates() / Math.max(1, e.truePairs())));
    }
}
