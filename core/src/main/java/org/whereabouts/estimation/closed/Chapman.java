package org.whereabouts.estimation.closed;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;

/// Two lists at a time: Petersen's n1·n2/m and Chapman's (n1+1)(n2+1)/(m+1) - 1 (Chapman 1951) with
/// its variance (n1+1)(n2+1)(n1-m)(n2-m)/((m+1)²(m+2)) (Seber 1970) and the log-transformed
/// interval. Two lists alone can never show whether they depend on each other; pairs that disagree
/// show that some do.
///
/// @param first number of the first list, from 0
/// @param second number of the second list
/// @param shared persons on both, m
/// @param petersen n1·n2/m; positive infinity without a shared person
/// @param estimate Chapman's estimate of N
/// @param standardError of the estimate
/// @param interval 95 % for N
public record Chapman(
        int first,
        int second,
        long shared,
        double petersen,
        double estimate,
        double standardError,
        Interval interval) {

    /// The estimate from two lists of a table, as if there were no others.
    public static Chapman of(CaptureTable table, int first, int second) {
        double a = table.on(first);
        double b = table.on(second);
        long shared = table.onAll(1 << first | 1 << second);
        double m = shared;
        double estimate = (a + 1) * (b + 1) / (m + 1) - 1;
        double variance = (a + 1) * (b + 1) * (a - m) * (b - m) / ((m + 1) * (m + 1) * (m + 2));
        double seen = a + b - m;
        double error = Math.sqrt(variance);
        return new Chapman(
                first,
                second,
                shared,
                a * b / m,
                estimate,
                error,
                Interval.logTransformed(seen, Math.max(seen, estimate), error));
    }

    /// All pairs, in the order 12, 13, ..., 23, ...
    public static List<Chapman> allPairs(CaptureTable table) {
        var pairs = new ArrayList<Chapman>();
        for (int i = 0; i < table.size(); i++) {
            for (int j = i + 1; j < table.size(); j++) {
                pairs.add(of(table, i, j));
            }
        }
        return List.copyOf(pairs);
    }
}
