package org.whereabouts.estimation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Places numbers on a line of 1,000 units: evenly, or by ratios where the largest is more than
/// eight times the smallest.
///
/// @param low number at the left end, positive
/// @param high number at the right end
/// @param byRatio whether equal steps are equal ratios
record Scale(double low, double high, boolean byRatio) {
    static final double WIDTH = 1000;
    private static final int TICKS_MAX = 6;

    static Scale over(double least, double most) {
        double low = Math.max(1, least);
        double high = Math.max(low * 1.05, most);
        boolean byRatio = high > 8 * low;
        double room = byRatio ? 1 : 0.04 * (high - low);
        return byRatio
                ? new Scale(low / 1.08, high * 1.08, true)
                : new Scale(Math.max(0, low - room), high + room, false);
    }

    /// The place of a number, kept within the line.
    double at(double value) {
        double share =
                byRatio
                        ? Math.log(Math.max(value, 1e-9) / low) / Math.log(high / low)
                        : (value - low) / (high - low);
        return WIDTH * Math.clamp(share, 0.0, 1.0);
    }

    /// The place as it is written into a drawing.
    String place(double value) {
        return String.format(Locale.ROOT, "%.1f", at(value));
    }

    /// Round numbers for the axis.
    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        if (byRatio) {
            for (double power = Math.pow(10, Math.floor(Math.log10(low)));
                    power <= high;
                    power *= 10) {
                for (double digit : new double[] {1, 2, 5}) {
                    if (digit * power >= low && digit * power <= high) {
                        ticks.add(digit * power);
                    }
                }
            }
            return ticks.size() <= TICKS_MAX
                    ? ticks
                    : ticks.stream().filter(t -> leading(t) == 1).toList();
        }
        double rough = (high - low) / TICKS_MAX;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : 2);
        for (double t = Math.ceil(low / step) * step; t <= high; t += step) {
            ticks.add(t);
        }
        return ticks;
    }

    private static int leading(double value) {
        return (int) Math.round(value / Math.pow(10, Math.floor(Math.log10(value) + 1e-9)));
    }
}
