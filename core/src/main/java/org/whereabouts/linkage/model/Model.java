package org.whereabouts.linkage.model;

import java.io.Serializable;
import java.util.List;
import org.whereabouts.linkage.compare.Patterns;

/// A trained model. Probabilities are by grade: 1 is "anything else", the strongest level last;
/// place 0 is unused, as a missing value says nothing.
///
/// The weight of a grade is `log2(m / u)` (Fellegi and Sunter 1969, Journal of the American
/// Statistical Association 64(328), 1183-1210, equation 17 with logarithms to base 2), the weight
/// of a pair their sum plus the prior's `log2(lambda / (1 - lambda))`.
///
/// @param plan name of the plan
/// @param lambda probability that two records taken at random match
/// @param comparisons one per comparison of the plan, in its order
/// @param sessions how each training rule went
public record Model(
        String plan, double lambda, List<Parameters> comparisons, List<Session> sessions)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double CONTRADICTION = -1;

    public Model {
        comparisons = List.copyOf(comparisons);
        sessions = List.copyOf(sessions);
    }

    /// The parameters of one comparison.
    ///
    /// @param m probability of each grade among matches
    /// @param u probability of each grade among the others
    /// @param share for each grade the chance that two records share the value of the level's term
    ///   frequency column; 0 for none
    /// @param learned whether a training rule could learn `m`; otherwise it is the plan's or the
    ///   usual one
    public record Parameters(
            String comparison, List<Double> m, List<Double> u, List<Double> share, boolean learned)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        public Parameters {
            m = List.copyOf(m);
            u = List.copyOf(u);
            share = List.copyOf(share);
        }

        /// Bits for (above 0) or against (below 0) a match that this grade gives; 0 for grade 0.
        public double weight(int grade) {
            return grade == 0 ? 0 : log2(m.get(grade) / u.get(grade));
        }
    }

    /// Whether two records of this pattern contradict each other: somewhere they differ, and that
    /// is a bit or more against a match. Without it a low weight only means that they say little in
    /// common, which is no evidence that they are two people.
    public boolean contradicts(Patterns patterns, long pattern) {
        double against = 0;
        for (int c = 0; c < comparisons.size(); c++) {
            against += Math.min(0, comparisons.get(c).weight(patterns.grade(pattern, c)));
        }
        return against <= CONTRADICTION;
    }

    /// One training rule.
    ///
    /// @param pairs how many pairs were compared
    /// @param matches how many of them the model takes for matches
    /// @param iterations of expectation maximisation
    public record Session(String rule, long pairs, double matches, int iterations)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /// The weight that every pair starts with: log2 of the odds of the prior.
    public double priorWeight() {
        return log2(lambda / (1 - lambda));
    }

    /// The probability of a match at a weight.
    public static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }

    /// The weight at a probability.
    public static double weightOf(double probability) {
        return log2(probability / (1 - probability));
    }

    static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
