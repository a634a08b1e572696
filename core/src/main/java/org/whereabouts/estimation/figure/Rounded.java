package org.whereabouts.estimation.figure;

import java.util.Locale;

/// Numbers as they may be said: two significant digits, interval ends rounded outward, and no lower
/// end below what is documented. 12,749.35 with [9,827; 16,544] becomes "between 9,800 and 17,000".
public final class Rounded {
    private Rounded() {}

    /// The point, rounded to the nearest number of two significant digits.
    public static String point(double value) {
        double step = step(value);
        return grouped(Math.round(value / step) * step);
    }

    /// The lower end, rounded down, but never below the documented count.
    public static String low(double value, long documented) {
        double step = step(value);
        double down = Math.floor(value / step + 1e-9) * step;
        return grouped(Math.max(down, (double) documented));
    }

    /// The upper end, rounded up; in words where there is none.
    public static String high(double value) {
        if (Double.isInfinite(value)) {
            return "no upper limit";
        }
        double step = step(value);
        return grouped(Math.ceil(value / step - 1e-9) * step);
    }

    /// An interval in words: "9,800 to 17,000".
    public static String interval(Interval interval, long documented) {
        String low = low(interval.low(), documented);
        return interval.openAbove()
                ? low + " or more, " + high(interval.high())
                : low + " to " + high(interval.high());
    }

    /// A whole number with thousands separated.
    public static String grouped(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    private static double step(double value) {
        double size = Math.abs(value);
        return size < 100 ? 1 : Math.pow(10, Math.floor(Math.log10(size) + 1e-12) - 1);
    }
}
