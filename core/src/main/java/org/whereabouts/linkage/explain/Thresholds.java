package org.whereabouts.linkage.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whereabouts.linkage.engine.LinkedPair;

/// What each threshold would give, as far as the model's own probabilities are right: the expected
/// false links are the sum of `1 - p` over the pairs above, the expected missed ones the sum of `p`
/// over the kept pairs below (Fellegi and Sunter 1969, section 2: the two error levels).
public final class Thresholds {
    private static final double[] PROBABILITIES = {
        0.999, 0.99, 0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05
    };

    private Thresholds() {}

    /// One threshold.
    ///
    /// @param linked pairs at or above it
    /// @param falseExpected expected pairs among them that are no match
    /// @param missedExpected expected matches among the kept pairs below
    public record Line(
            double probability, long linked, double falseExpected, double missedExpected) {

        /// Expected part of the links that are right.
        public double precision() {
            return linked == 0 ? 1 : 1 - falseExpected / linked;
        }

        /// Expected part of the kept matches that are linked.
        public double recall() {
            double right = linked - falseExpected;
            return right + missedExpected == 0 ? 1 : right / (right + missedExpected);
        }
    }

    /// A line for each usual threshold.
    public static List<Line> of(List<LinkedPair> pairs) {
        double[] sorted =
                pairs.stream()
                        .map(LinkedPair::probability)
                        .sorted(Comparator.reverseOrder())
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        double all = IntStream.range(0, sorted.length).mapToDouble(i -> sorted[i]).sum();
        var lines = new ArrayList<Line>();
        int n = 0;
        double sum = 0;
        for (double threshold : PROBABILITIES) {
            while (n < sorted.length && sorted[n] >= threshold) {
                sum += sorted[n++];
            }
            lines.add(new Line(threshold, n, n - sum, Math.max(0, all - sum)));
        }
        return lines;
    }
}
