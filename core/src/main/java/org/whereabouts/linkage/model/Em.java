package org.whereabouts.linkage.model;

import org.whereabouts.linkage.compare.Patterns;

/// Expectation maximisation for one training rule, on counted patterns: Dempster, Laird and Rubin
/// (1977), Journal of the Royal Statistical Society B 39(1), 1-38; for linkage Winkler (1988),
/// Proceedings of the Section on Survey Research Methods, 667-671. `u` stays fixed; comparisons
/// that share a column with the rule are left out, as all pairs of the rule agree there.
final class Em {
    private static final int ITERATIONS_MAX = 100;
    private static final double CLOSE_ENOUGH = 1e-5;

    private final Patterns patterns;
    private final long[] keys;
    private final long[] counts;
    private final boolean[] used;
    private final boolean[] learned;
    private final double[][] u;
    private final double[][] prior;
    double[][] m;
    double lambda;
    double matches;
    int iterations;

    /// @param used which comparisons take part
    /// @param learned which of them are learned; the others keep their `m`
    /// @param m where to start, by comparison and grade
    /// @param prior imagined matches per comparison and grade, added to the counted ones
    Em(
            Patterns patterns,
            PatternCounts session,
            boolean[] used,
            boolean[] learned,
            double[][] m,
            double[][] u,
            double[][] prior) {
        this.patterns = patterns;
        this.used = used;
        this.learned = learned;
        this.u = u;
        this.prior = prior;
        this.m = copy(m);
        keys = session.patterns();
        counts = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            counts[i] = session.count(keys[i]);
        }
        lambda = 0.3;
    }

    void run() {
        double change = 1;
        while (change > CLOSE_ENOUGH && iterations < ITERATIONS_MAX) {
            change = step();
            iterations++;
        }
    }

    /// The probability that a pair of this pattern is a match.
    private double posterior(long pattern) {
        double match = lambda;
        double other = 1 - lambda;
        for (int c = 0; c < used.length; c++) {
            int grade = used[c] ? patterns.grade(pattern, c) : 0;
            if (grade > 0) {
                match *= m[c][grade];
                other *= u[c][grade];
            }
        }
        return match / (match + other);
    }

    private double step() {
        double[][] sums = copy(prior);
        double all = 0;
        double expected = 0;
        for (int i = 0; i < keys.length; i++) {
            double weight = posterior(keys[i]) * counts[i];
            all += counts[i];
            expected += weight;
            for (int c = 0; c < used.length; c++) {
                int grade = patterns.grade(keys[i], c);
                if (grade > 0) {
                    sums[c][grade] += weight;
                }
            }
        }
        double change = 0;
        for (int c = 0; c < used.length; c++) {
            if (!used[c] || !learned[c]) {
                continue;
            }
            double total = 0;
            for (int g = 1; g < sums[c].length; g++) {
                total += sums[c][g];
            }
            for (int g = 1; g < sums[c].length; g++) {
                double value = sums[c][g] / total;
                change = Math.max(change, Math.abs(value - m[c][g]));
                m[c][g] = value;
            }
        }
        matches = expected;
        lambda = Math.min(Math.max(expected / Math.max(all, 1), 1e-9), 1 - 1e-9);
        return change;
    }

    static double[][] copy(double[][] from) {
        double[][] to = new double[from.length][];
        for (int i = 0; i < from.length; i++) {
            to[i] = from[i].clone();
        }
        return to;
    }
}
