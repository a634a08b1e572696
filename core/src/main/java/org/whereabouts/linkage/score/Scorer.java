package org.whereabouts.linkage.score;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whereabouts.linkage.compare.PairComparer;
import org.whereabouts.linkage.compare.Patterns;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Condition;
import org.whereabouts.linkage.plan.Test;
import org.whereabouts.linkage.table.Table;

/// Scores pairs of one table. A pair that cannot reach the least weight any more is given up early:
/// cheap comparisons are made first, and what the others can add at most is known. One per thread.
public final class Scorer {
    private static final double ROUNDING = 1e-9;

    private final Table table;
    private final PairComparer comparer;
    private final Patterns patterns;
    private final double prior;
    private final double least;
    private final int[] order;
    private final double[][] weights;
    private final double[] mostAfter;
    private final TermFrequency[][] frequencies;
    private final boolean[][] counted;
    private final int[] grades;

    /// @param least pairs below this weight are given up; negative infinity to score every pair
    public Scorer(Table table, Model model, double least) {
        this.table = table;
        this.least = least - ROUNDING;
        comparer = new PairComparer(table);
        patterns = comparer.patterns();
        prior = model.priorWeight();
        List<Comparison> comparisons = table.layout().plan().comparisons();
        int n = comparisons.size();
        grades = new int[n];
        weights = new double[n][];
        frequencies = new TermFrequency[n][];
        counted = new boolean[n][];
        var most = new double[n];
        for (int c = 0; c < n; c++) {
            Comparison comparison = comparisons.get(c);
            weights[c] = new double[comparison.grades()];
            frequencies[c] = new TermFrequency[comparison.grades()];
            counted[c] = new boolean[comparison.grades()];
            for (int g = 0; g < weights[c].length; g++) {
                weights[c][g] = model.comparisons().get(c).weight(g);
                double share = model.comparisons().get(c).share().get(g);
                counted[c][g] = share != 0;
                frequencies[c][g] =
                        share == 0
                                ? TermFrequency.NONE
                                : table.layout().ofNames(comparison.level(g))
                                        ? new NameFrequency(table, comparison, g, share)
                                        : new ValueFrequency(table, comparison, g, share);
                most[c] = Math.max(most[c], weights[c][g] + frequencies[c][g].most());
            }
        }
        order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingInt(c -> cost(comparisons.get(c))))
                        .mapToInt(Integer::intValue)
                        .toArray();
        mostAfter = new double[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            mostAfter[i] = mostAfter[i + 1] + most[order[i]];
        }
    }

    /// Scores the rows that stand at two places of an array and hands the pair on if its weight is
    /// the least or more.
    public void score(int[] rows, int a, int b, int rowA, int rowB, ScoredPairs to) {
        double sum = prior;
        for (int i = 0; i < order.length; i++) {
            if (sum + mostAfter[i] < least) {
                return;
            }
            int c = order[i];
            int grade = comparer.grade(c, rows, a, rows, b);
            grades[c] = grade;
            sum += weights[c][grade];
            if (counted[c][grade]) {
                sum += frequencies[c][grade].weight(rows, a, b);
            }
        }
        if (sum < least) {
            return;
        }
        double weight = prior;
        long pattern = 0;
        for (int c = 0; c < grades.length; c++) {
            pattern |= patterns.placed(c, grades[c]);
            weight += weights[c][grades[c]] + frequencies[c][grades[c]].weight(rows, a, b);
        }
        to.add(rowA, rowB, weight, pattern);
    }

    /// The parts of the weight of two rows, in the order of the plan.
    public Scored explain(int rowA, int rowB) {
        int width = table.layout().width();
        int[] rows = new int[2 * width];
        table.copy(rowA, rows, 0);
        table.copy(rowB, rows, width);
        var parts = new java.util.ArrayList<Scored.Part>();
        double weight = prior;
        for (int c = 0; c < grades.length; c++) {
            int grade = comparer.grade(c, rows, 0, rows, width);
            double frequency = frequencies[c][grade].weight(rows, 0, width);
            parts.add(new Scored.Part(grade, weights[c][grade], frequency));
            weight += weights[c][grade] + frequency;
        }
        return new Scored(prior, parts, weight);
    }

    private static int cost(Comparison comparison) {
        int cost = comparison.columns().size();
        for (Comparison.Level level : comparison.levels()) {
            for (Condition condition : level.when()) {
                cost +=
                        switch (condition.test()) {
                            case Test.Exact _ -> 1;
                            case Test.DatesApart _, Test.Compatible _, Test.NumbersApart _ -> 2;
                            case Test.Shared _, Test.Overlap _ -> 4;
                            case Test.Levenshtein _,
                                    Test.DamerauLevenshtein _,
                                    Test.JaroWinkler _,
                                    Test.JaroAlone _ ->
                                    8;
                            case Test.Name _, Test.Place _ -> 50;
                        };
            }
        }
        return cost;
    }
}
