package org.whereabouts.estimation.closed;

import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;

/// Chao's lower bounds (Biometrics 43, 1987; Chao 1989 for unequal lists). They are lower bounds
/// when persons differ in how easily they are listed; they are not when lists avoid each other's
/// persons.
///
/// With f1, f2 persons on exactly one and two lists, u_j persons on list j only, t lists: Mh
/// classic n + f1²/(2 f2); with the factor (t-1)/t; bias-corrected n + (t-1) f1(f1-1) / (2t(f2+1))
/// with its variance; Mth for lists of unequal size n + Σ_{i<j} u_i u_j / f2, and bias-corrected
/// with f2 + 1.
///
/// @param classic Mh, f1²/(2 f2); infinite without persons on two lists
/// @param withFactor the same with (t-1)/t
/// @param equalLists Mh, bias-corrected
/// @param equalListsError standard error of `equalLists`
/// @param interval 95 % around `equalLists`
/// @param unequalListsClassic Mth; infinite without persons on two lists
/// @param unequalLists Mth, bias-corrected: the right one for lists of different reach
public record ChaoBound(
        double classic,
        double withFactor,
        double equalLists,
        double equalListsError,
        Interval interval,
        double unequalListsClassic,
        double unequalLists) {

    /// The bounds for a table of two lists or more.
    public static ChaoBound of(CaptureTable table) {
        double n = table.persons();
        double t = table.size();
        double f1 = table.onExactly(1);
        double f2 = table.onExactly(2);
        double products = f1 * f1;
        for (int j = 0; j < table.size(); j++) {
            double u = table.onlyOn(j);
            products -= u * u;
        }
        double share = (t - 1) / t;
        double unseen = share * f1 * (f1 - 1) / (2 * (f2 + 1));
        double variance =
                unseen
                        + share
                                * share
                                * f1
                                * (f1 - 1)
                                * (f1 * f1 + 4 * f1 * f2 + 3 * f1 - 6 * f2 - 6)
                                / (4 * (f2 + 1) * (f2 + 1) * (f2 + 2));
        double error = Math.sqrt(Math.max(0, variance));
        return new ChaoBound(
                n + f1 * f1 / (2 * f2),
                n + share * f1 * f1 / (2 * f2),
                n + unseen,
                error,
                Interval.logTransformed(n, n + unseen, error),
                n + products / (2 * f2),
                n + products / (2 * (f2 + 1)));
    }
}
