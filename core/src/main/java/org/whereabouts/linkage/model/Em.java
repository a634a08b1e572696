package org.whereabouts.linkage.model;

import java.util.Arrays;
import org.whereabouts.linkage.compare.Patterns;

/// Expectation maximisation for one training rule, on counted patterns: Dempster, Laird and Rubin
/// (1977), Journal of the Royal Statistical Society B 39(1), 1-38; for linkage Winkler (1988),
/// Proceedings of the Section on Survey Research Methods, 667-671. Comparisons that share a column
/// with the rule are left out, as all pairs of the rule agree there.
///
/// Pairs of a rule that are no matches are not pairs taken at random: two people of one given name
/// are of one sex. Held to the `u` of random pairs, most of them cannot be told from matches as
/// soon as they are many, and `m` becomes theirs. So this run has a `u` of its own, learned beside
/// `m` (Jaro 1989, Journal of the American Statistical Association 84(406), 414-420) and forgotten
/// afterwards. The `u` of random pairs counts in it as so many imagined pairs: of a rule that makes
/// few others than matches, nothing else is known.
final class Em {
    private static final int ITERATIONS_MAX = 500;
    private static final double IMAGINED_U = 1000;
    private static final double CLOSE_ENOUGH = 1e-5;

    private final Patterns patterns;
    private final long[] keys;
    private final long[] counts;
    private final boolean[] used;
    private final boolean[] learned;
    private final double[][] random;
    private final double[][] prior;
    private final double[][] u;
    double[][] m;
    double lambda;
    double matches;
    int iterations;

    /// @param used which comparisons take part
    /// @param learned which of them are learned; the others keep their `m`
    /// @param m where to start, by comparison and grade
    /// @param random the `u` of random pairs
    /// @param prior imagined matches per comparison and grade, added to the counted ones
    Em(
            Patterns patterns,
            PatternCounts session,
            boolean[] used,
            boolean[] learned,
            double[][] m,
            double[][] random,
            double[][] prior) {
        this.patterns = patterns;
        this.used = used;
        this.learned = learned;
        this.random = random;
        u = copy(random);
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
        double[][] others = copy(random);
        for (double[] other : others) {
            Arrays.setAll(other, g -> IMAGINED_U * other[g]);
        }
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
                    others[c][grade] += counts[i] - weight;
                }
            }
        }
        double change = 0;
        for (int c = 0; c < used.length; c++) {
            if (used[c]) {
                change = Math.max(change, shares(others[c], u[c]));
            }
            if (used[c] && learned[c]) {
                change = Math.max(change, shares(sums[c], m[c]));
            }
        }
        matches = expected;
        lambda = Math.min(Math.max(expected / Math.max(all, 1), 1e-9), 1 - 1e-9);
        return change;
    }

    /// Puts each grade's share of the counts into place and gives the greatest change.
    private static double shares(double[] counts, double[] to) {
        double total = 0;
        for (int g = 1; g < counts.length; g++) {
            total += counts[g];
        }
        double change = 0;
        for (int g = 1; g < counts.length; g++) {
            double value = counts[g] / total;
            change = Math.max(change, Math.abs(value - to[g]));
            to[g] = value;
        }
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
