package org.whereabouts.lab.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.whereabouts.linkage.compare.PairComparer;
import org.whereabouts.linkage.compare.Patterns;
import org.whereabouts.linkage.engine.Counting;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.model.PatternCounts;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Table;

/// The model that somebody would make who knows the answers: `m` counted on all true pairs, `u` on
/// random pairs of two people, lambda as it is. What linking reaches with it is what the plan's
/// levels can carry; what it reaches with the learned model falls short of that by what was learned
/// badly.
final class CountedModel {
    private static final double IMAGINED = 0.5;

    private final Table table;
    private final Plan plan;
    private final Patterns patterns;
    private final double[][] matches;
    private final double[][] others;
    private long truePairs;

    private CountedModel(Table table) {
        this.table = table;
        plan = table.layout().plan();
        patterns = new Patterns(plan.comparisons());
        int n = plan.comparisons().size();
        matches = new double[n][];
        others = new double[n][];
        for (int c = 0; c < n; c++) {
            matches[c] = new double[plan.comparisons().get(c).grades()];
            others[c] = new double[plan.comparisons().get(c).grades()];
        }
    }

    /// Counts the levels of a table's true pairs and of random pairs.
    static CountedModel of(Table table, IntFunction<String> entityOf) {
        var counted = new CountedModel(table);
        counted.matches(entityOf);
        counted.others(entityOf);
        return counted;
    }

    private void matches(IntFunction<String> entityOf) {
        var rows = new HashMap<String, List<Integer>>();
        for (int row = 0; row < table.rows(); row++) {
            rows.computeIfAbsent(entityOf.apply(row), _ -> new ArrayList<>()).add(row);
        }
        var comparer = new PairComparer(table);
        boolean across = plan.mode() == Plan.Mode.ACROSS_SOURCES;
        int source = table.layout().sourceSlot();
        for (List<Integer> group : rows.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    int a = group.get(i);
                    int b = group.get(j);
                    if (!across || table.cell(a, source) != table.cell(b, source)) {
                        add(matches, comparer.pattern(table, a, b), 1);
                        truePairs++;
                    }
                }
            }
        }
    }

    /// The few true pairs among random ones weigh nothing here, but for the strongest levels.
    private void others(IntFunction<String> entityOf) {
        int[] sample = Counting.sample(table, 2);
        PatternCounts random = Counting.random(table, sample);
        for (long pattern : random.patterns()) {
            add(others, pattern, (double) random.count(pattern));
        }
        var comparer = new PairComparer(table);
        long wanted = plan.limits().samplePairs();
        int n = sample.length;
        long each = n == 0 ? 0 : (wanted + n - 1) / n;
        for (int i = 0; i < n; i++) {
            for (int step = 1; step <= Math.min(each, n - 1); step++) {
                int a = sample[i];
                int b = sample[(i + step) % n];
                if (entityOf.apply(a).equals(entityOf.apply(b))) {
                    add(others, comparer.pattern(table, a, b), -1);
                }
            }
        }
    }

    private void add(double[][] to, long pattern, double pairs) {
        for (int c = 0; c < to.length; c++) {
            to[c][patterns.grade(pattern, c)] += pairs;
        }
    }

    /// The model of these counts.
    ///
    /// @param like whose term frequencies it takes
    Model model(Model like) {
        double possible = table.rows() * (table.rows() - 1.0) / 2;
        var parameters = new ArrayList<Model.Parameters>();
        for (int c = 0; c < matches.length; c++) {
            var p = like.comparisons().get(c);
            parameters.add(
                    new Model.Parameters(
                            p.comparison(),
                            shares(matches[c]),
                            shares(others[c]),
                            p.share(),
                            true));
        }
        return new Model(like.plan(), (double) truePairs / possible, parameters, List.of());
    }

    private static List<Double> shares(double[] counts) {
        double sum = 0;
        for (int g = 1; g < counts.length; g++) {
            sum += Math.max(0, counts[g]) + IMAGINED;
        }
        var shares = new ArrayList<Double>();
        shares.add(0.0);
        for (int g = 1; g < counts.length; g++) {
            shares.add((Math.max(0, counts[g]) + IMAGINED) / sum);
        }
        return shares;
    }

    /// Level by level: how often both have something to compare, and `m` and `u` beside those of
    /// another model.
    List<String> beside(Model model) {
        Model own = model(model);
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT, "lambda %.3g, counted %.3g", model.lambda(), own.lambda()));
        for (int c = 0; c < matches.length; c++) {
            var comparison = plan.comparisons().get(c);
            double said = 0;
            for (int g = 1; g < matches[c].length; g++) {
                said += matches[c][g];
            }
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s: compared in %.3f of the true pairs",
                            comparison.name(),
                            said / (double) Math.max(1, truePairs)));
            for (int g = comparison.grades() - 1; g > 0; g--) {
                var p = model.comparisons().get(c);
                var q = own.comparisons().get(c);
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "  m %.4f counted %.4f  u %.2e counted %.2e  bits %6.2f counted"
                                        + " %6.2f  %s",
                                p.m().get(g),
                                q.m().get(g),
                                p.u().get(g),
                                q.u().get(g),
                                p.weight(g),
                                q.weight(g),
                                comparison.level(g).called()));
            }
        }
        return lines;
    }
}
