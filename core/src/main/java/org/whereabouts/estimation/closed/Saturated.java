package org.whereabouts.estimation.closed;

import java.util.OptionalDouble;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;

/// The saturated log-linear model without the interaction of all lists, in closed form: the unseen
/// cell is the product of the counts on an odd number of lists over the product of those on an even
/// number (Fienberg, Biometrika 59, 1972). Every count must be positive.
public final class Saturated {
    private Saturated() {}

    /// N̂, or nothing if a history was seen on nobody.
    public static OptionalDouble estimate(CaptureTable table) {
        double logUnseen = 0;
        for (int history = 1; history <= table.histories(); history++) {
            long count = table.count(history);
            if (count == 0) {
                return OptionalDouble.empty();
            }
            logUnseen += (Integer.bitCount(history) % 2 == 1 ? 1 : -1) * Math.log((double) count);
        }
        return OptionalDouble.of(table.persons() + Math.exp(logUnseen));
    }

    /// The Wald interval on the logarithm of the unseen number, whose variance in this model is the
    /// sum of 1/n_x (Bishop, Fienberg and Holland 1975, section 6.4).
    ///
    /// @param table with [#estimate] of `total`
    public static Interval interval(CaptureTable table, double total) {
        double variance = 0;
        for (long count : table.counts().values()) {
            variance += 1.0 / count;
        }
        double spread = Math.exp(Interval.Z * Math.sqrt(variance));
        double n = table.persons();
        return new Interval(n + (total - n) / spread, n + (total - n) * spread);
    }
}
