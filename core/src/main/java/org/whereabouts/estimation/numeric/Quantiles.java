package org.whereabouts.estimation.numeric;

import java.util.Arrays;

/// Sample quantiles after Hyndman and Fan, The American Statistician 50 (1996), by the numbers of
/// their definitions.
public final class Quantiles {
    private Quantiles() {}

    /// Definition 7: linear between the order statistics at 1 + (n-1)p.
    public static double seven(double[] sorted, double p) {
        return between(sorted, 1 + (sorted.length - 1) * p);
    }

    /// Definition 8: nearly median-unbiased, at (n + 1/3)p + 1/3.
    public static double eight(double[] sorted, double p) {
        return between(sorted, (sorted.length + 1.0 / 3) * p + 1.0 / 3);
    }

    /// A sorted copy.
    public static double[] sorted(double[] values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }

    /// @param place counted from 1; places outside the sample give its ends
    private static double between(double[] sorted, double place) {
        int n = sorted.length;
        // The fuzz keeps a place that is whole but for rounding on its order statistic.
        int below = (int) Math.floor(place + 4e-15);
        double part = place - below;
        if (below < 1) {
            return sorted[0];
        }
        if (below >= n) {
            return sorted[n - 1];
        }
        double low = sorted[below - 1];
        return Math.abs(part) < 1e-12 ? low : low + part * (sorted[below] - low);
    }
}
