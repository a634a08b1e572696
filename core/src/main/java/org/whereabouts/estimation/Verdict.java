package org.whereabouts.estimation;

import java.util.List;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.gate.Ruling;

/// What may be said above everything else.
public sealed interface Verdict {

    /// An interval: the span of the intervals of all methods that may make a headline and passed
    /// their own conditions. Each of them is blind to something another sees, so the span is what
    /// is left when one does not know which is right.
    ///
    /// @param interval from the lowest low end to the highest high end
    /// @param centre the middle one of the methods' points
    /// @param from the methods of the span
    record Estimable(Interval interval, double centre, List<Method> from) implements Verdict {
        public Estimable {
            from = List.copyOf(from);
        }
    }

    /// Not estimable, and why. The documented count is the firm minimum.
    ///
    /// @param reasons rules that refuse, at least one
    record NotEstimable(List<Ruling> reasons) implements Verdict {
        public NotEstimable {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }
}
