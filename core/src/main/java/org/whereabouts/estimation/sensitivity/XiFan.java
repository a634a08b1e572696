package org.whereabouts.estimation.sensitivity;

import java.util.List;
import org.whereabouts.estimation.figure.Interval;

/// What the data can never identify: whether the persons on no list follow the pattern of the
/// listed. Every method sets the interaction of all lists by assumption. ξ says by how much that
/// assumption overstates the unseen: N(ξ) = n + n0/ξ. With ξ = 1 the assumption holds; with ξ = 2
/// there are half as many unseen persons as the pattern says, with ξ = 1/2 twice as many
/// (Aleshin-Guendel, Sadinle and Wakefield, arXiv 2101.09304; sign convention ours: ξ divides). For
/// two lists the pattern is independence, and 1/ξ is their odds ratio.
///
/// @param xi the factor
/// @param total N(ξ)
/// @param interval the ends of the estimate's interval, moved in the same way
public record XiFan(double xi, double total, Interval interval) {
    /// The factors that are shown.
    public static final List<Double> FACTORS = List.of(0.5, 2.0 / 3, 1.0, 1.5, 2.0);

    /// The fan of an estimate.
    ///
    /// @param persons n
    /// @param total estimate of N
    /// @param interval of the estimate
    public static List<XiFan> of(double persons, double total, Interval interval) {
        return FACTORS.stream()
                .map(xi ->
                        new XiFan(
                                xi,
                                moved(persons, total, xi),
                                new Interval(
                                        moved(persons, interval.low(), xi),
                                        moved(persons, interval.high(), xi))))
                .toList();
    }

    private static double moved(double persons, double total, double xi) {
        return persons + Math.max(0, total - persons) / xi;
    }
}
