package org.whereabouts.estimation.closed;

import java.util.OptionalDouble;
import org.whereabouts.estimation.capture.CaptureTable;

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
}
