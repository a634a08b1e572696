package org.whereabouts.lab.estimation;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Compares every recorded figure with ours and prints the table of differences.
///
///     java -cp ... org.whereabouts.lab.estimation.CompareWithRecorded [folder]
public final class CompareWithRecorded {
    /// Relative difference up to which a figure counts as equal, where the printed digits are more.
    private static final double EQUAL = 1e-6;

    private static final class Tally {
        private int rows;
        private int computed;
        private int equal;
        private int near;
        private double worst;
        private final List<String> differences = new ArrayList<>();
    }

    private CompareWithRecorded() {}

    /// Prints the comparison.
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var recorded =
                new Recorded(
                        arguments.length > 0 ? Path.of(arguments[0]) : Recorded.besideTheProject());
        if (!recorded.present()) {
            out.println("The recorded values are not here: expected_values.csv is missing in ");
            out.println(recorded.folder() + ". Nothing was compared.");
            return;
        }
        print(compare(recorded), out);
    }

    private static Map<String, Tally> compare(Recorded recorded) {
        var tallies = new LinkedHashMap<String, Tally>();
        var answers = new HashMap<List<String>, Map<String, String>>();
        var flagged = flagged(recorded.rows());
        for (var row : recorded.rows()) {
            var tally =
                    tallies.computeIfAbsent(row.program() + " | " + row.method(), _ -> new Tally());
            tally.rows++;
            if (row.quantity().equals("infoFit")
                    || flagged.contains(
                            List.of(row.table(), row.program(), row.method(), row.settings()))) {
                continue;
            }
            var key = List.of(row.table(), row.program(), row.method(), row.settings());
            var ours =
                    answers.computeIfAbsent(
                            key, _ -> OurFigures.of(recorded.table(row.table()), row));
            String quantity =
                    row.method().equals("bma.cr model posterior")
                            ? OurGraphs.sorted(row.quantity())
                            : row.quantity();
            judge(tally, row, ours.get(quantity));
        }
        return tallies;
    }

    /// Runs on which the other program itself reported no convergence, or a number without a limit.
    private static java.util.Set<List<String>> flagged(List<Recorded.Row> rows) {
        var flagged = new java.util.HashSet<List<String>>();
        for (var row : rows) {
            if (row.quantity().equals("infoFit") && !row.value().equals("0")) {
                flagged.add(List.of(row.table(), row.program(), row.method(), row.settings()));
            }
        }
        return flagged;
    }

    private static void judge(
            Tally tally, Recorded.Row row, @org.jspecify.annotations.Nullable String ours) {
        if (ours == null) {
            return;
        }
        tally.computed++;
        if (ours.equals(row.value())) {
            tally.equal++;
            return;
        }
        double theirs = number(row.value());
        double mine = number(ours);
        double difference = Math.abs(mine - theirs);
        double relative = difference / Math.max(Math.abs(theirs), 1e-12);
        if (theirs == mine || (Double.isNaN(theirs) && Double.isNaN(mine))) {
            tally.equal++;
            return;
        }
        if (difference <= lastDigit(row.value()) * 1.01 || relative <= EQUAL) {
            tally.equal++;
            return;
        }
        if (relative <= 1e-3) {
            tally.near++;
        }
        if (!Double.isNaN(relative)) {
            tally.worst = Math.max(tally.worst, relative);
        }
        tally.differences.add(
                String.format(
                        Locale.ROOT,
                        "%-34s %-58s %-16s theirs %-18s ours %-22s rel %.1e",
                        row.table(),
                        row.settings(),
                        row.quantity(),
                        row.value(),
                        ours,
                        relative));
    }

    private static double number(String value) {
        try {
            return value.equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double lastDigit(String value) {
        try {
            return new BigDecimal(value).ulp().doubleValue();
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void print(Map<String, Tally> tallies, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-100s %6s %9s %6s %6s %9s%n",
                "program | method",
                "rows",
                "computed",
                "equal",
                "<1e-3",
                "worst");
        tallies.forEach((name, t) ->
                out.printf(
                        Locale.ROOT,
                        "%-100s %6d %9d %6d %6d %9.1e%n",
                        name,
                        t.rows,
                        t.computed,
                        t.equal,
                        t.near,
                        t.worst));
        tallies.forEach((name, t) -> {
            if (!t.differences.isEmpty()) {
                out.println();
                out.println(name);
                t.differences.forEach(d -> out.println("  " + d));
            }
        });
    }
}
