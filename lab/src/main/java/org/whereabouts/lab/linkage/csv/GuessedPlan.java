package org.whereabouts.lab.linkage.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Guesses a plan for records of which nobody has said anything: what a column holds from its
/// values and its header, what is compared from what it holds, and blocking, training and prior
/// from how seldom two records share a value. It is a beginning: the file is kept to be read and
/// edited.
final class GuessedPlan {
    /// So many random pairs at most agree on what a training or prior rule asks for, for each
    /// record.
    private static final double ACCIDENTS = 0.02;

    private static final int PAIRED_MOST = 6;
    private static final int CAP = 60;

    private final long records;
    private final boolean between;
    private final boolean oneToOne;
    private final List<GuessedColumn> columns;

    private GuessedPlan(
            long records, List<GuessedColumn> columns, boolean between, boolean oneToOne) {
        this.records = records;
        this.columns = columns;
        this.between = between;
        this.oneToOne = oneToOne;
    }

    /// A plan's text.
    ///
    /// @param leftOut columns that are not compared: the ids, the truth
    /// @throws IllegalArgumentException if no column can be compared
    static String of(CsvTables tables, Set<String> leftOut, boolean between, boolean oneToOne) {
        var counts = new ColumnCounts(tables.columns());
        tables.read(record -> counts.add(record.cells()));
        List<GuessedColumn> columns =
                counts.guessed().stream()
                        .filter(c -> !leftOut.contains(c.name()) && c.usable())
                        .toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "no column says enough to compare records by: nearly all are empty or constant");
        }
        return new GuessedPlan(counts.records(), columns, between, oneToOne).yaml();
    }

    private String yaml() {
        var out = new StringBuilder();
        out.append(
                "# Guessed from headers and values. Read it, edit it, and give it with --plan.\n");
        out.append("# Words and tests: docs/linkage.md.\n");
        out.append("plan: guessed\n");
        out.append("mode: ").append(between ? "across_sources" : "all").append('\n');
        out.append("columns:\n");
        columns.forEach(
                c -> out.append("  ").append(c.name()).append(": ").append(c.kind()).append('\n'));
        out.append("missing: [unknown, n/a, na, none, 'null', nan]\n");
        List<List<GuessedColumn>> strict = strict();
        out.append("prior:\n  found_by: ").append(rules(strict)).append("\n  recall: learned\n");
        out.append("comparisons:\n");
        columns.forEach(c -> comparison(c, out));
        out.append("blocking:\n");
        blocking().forEach(rule -> out.append("  - ").append(rule).append('\n'));
        out.append("training:\n");
        strict.forEach(rule -> out.append("  - {on: ").append(names(rule)).append(", cap: 500}\n"));
        out.append("grouping: {method: average, match: 0.95, keep: 0.02, one_to_one: ")
                .append(oneToOne)
                .append("}\n");
        return out.toString();
    }

    private static void comparison(GuessedColumn c, StringBuilder out) {
        out.append("  - comparison: ").append(c.name()).append('\n');
        out.append("    column: ").append(c.name()).append('\n');
        out.append("    levels:\n      - {when: exact, term_frequency: ")
                .append(c.name())
                .append("}\n");
        c.holds().levels().forEach(level -> out.append("      - ").append(level).append('\n'));
    }

    /// The columns by how seldom two records share a value and how often it is missing, the best
    /// first.
    private List<GuessedColumn> best() {
        return columns.stream()
                .sorted(
                        Comparator.comparingDouble((GuessedColumn c) -> c.strength(records))
                                .reversed()
                                .thenComparing(GuessedColumn::name))
                .toList();
    }

    /// Two or three rules of whole columns, of which each finds few pairs by accident. No column
    /// stands in all of them, so that each comparison is learned somewhere.
    private List<List<GuessedColumn>> strict() {
        List<GuessedColumn> best = best();
        var rules = new ArrayList<List<GuessedColumn>>();
        for (int start = 0; start < Math.min(3, best.size()); start++) {
            var rule = new ArrayList<GuessedColumn>();
            double accidents = (double) records / 2;
            for (int i = start; i < best.size() && accidents > ACCIDENTS; i += 2) {
                rule.add(best.get(i));
                accidents *= best.get(i).same();
            }
            for (int i = start + 1; i < best.size() && accidents > ACCIDENTS; i += 2) {
                rule.add(best.get(i));
                accidents *= best.get(i).same();
            }
            if (rules.stream().noneMatch(known -> Set.copyOf(known).equals(Set.copyOf(rule)))) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private List<String> blocking() {
        List<GuessedColumn> best = best();
        Set<String> rules = new LinkedHashSet<>();
        for (GuessedColumn c : best) {
            if (c.same() < 0.02) {
                rules.add(rule(List.of(c.name())));
            }
            c.holds().alone(c.name()).forEach(key -> rules.add(rule(List.of(key))));
        }
        List<GuessedColumn> some = best.subList(0, Math.min(PAIRED_MOST, best.size()));
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                GuessedColumn a = some.get(i);
                GuessedColumn b = some.get(j);
                rules.add(rule(List.of(a.name(), b.name())));
                for (String x : a.holds().parts(a.name())) {
                    for (String y : b.holds().parts(b.name())) {
                        rules.add(rule(List.of(x, y)));
                    }
                }
            }
        }
        return List.copyOf(rules);
    }

    private static String rule(List<String> on) {
        return "{on: ["
                + on.stream().map(e -> '"' + e + '"').collect(Collectors.joining(", "))
                + "], cap: "
                + CAP
                + "}";
    }

    private static String names(List<GuessedColumn> rule) {
        return rule.stream()
                .map(GuessedColumn::name)
                .collect(Collectors.joining(", ", "[", "]"))
                .toLowerCase(Locale.ROOT);
    }

    private static String rules(List<List<GuessedColumn>> rules) {
        return rules.stream().map(GuessedPlan::names).collect(Collectors.joining(", ", "[", "]"));
    }
}
