package org.whereabouts.estimation.figure;

/// A 95 % interval for a number of persons. The upper end may be open (positive infinity): the data
/// then put no limit on the number, and it is shown in words, never as a figure.
///
/// @param low finite, at least 0
/// @param high at least `low`; positive infinity for no limit
public record Interval(double low, double high) {

    /// The level of every interval of this room.
    public static final double LEVEL = 0.95;

    /// The standard normal value that leaves 2.5 % above it.
    public static final double Z = 1.959963984540054;

    public Interval {
        if (!Double.isFinite(low) || low < 0 || !(high >= low)) {
            throw new IllegalArgumentException("not an interval of persons");
        }
    }

    /// An interval without an upper limit.
    public static Interval from(double low) {
        return new Interval(low, Double.POSITIVE_INFINITY);
    }

    /// The interval for N whose unseen part n0 has this standard error: the log-transformation of
    /// Chao, Biometrics 43 (1987), equation 12, which keeps the lower end above n.
    ///
    /// @param seen documented persons, n
    /// @param total estimate of N, at least n
    public static Interval logTransformed(double seen, double total, double standardError) {
        double unseen = total - seen;
        if (!(unseen > 0)) {
            return new Interval(seen, seen);
        }
        double ratio = standardError / unseen;
        double c = Math.exp(Z * Math.sqrt(Math.log1p(ratio * ratio)));
        return new Interval(seen + unseen / c, seen + unseen * c);
    }

    /// Whether there is no upper limit.
    public boolean openAbove() {
        return Double.isInfinite(high);
    }

    /// Whether two intervals share a point.
    public boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /// Whether the value lies inside.
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
