package org.whereabouts.estimation.dga;

/// The unseen numbers at which the posterior is computed: 1, 2, 3, ... while there is room, then
/// blocks of growing width, each computed at its middle and weighed by its width. Thinning the grid
/// without weights would move the median where the posterior has a spike near 0.
final class SizeGrid {
    /// Points computed one by one.
    private static final int SINGLE = 300_000;

    /// Further points for the rest, of growing width.
    private static final int WIDE = 60_000;

    private final int points;
    private final int single;
    private final double growth;
    private final long last;

    /// @param last largest unseen number, at least 1
    SizeGrid(long last) {
        this.last = last;
        this.single = (int) Math.min(last, SINGLE);
        this.points = single + (last > single ? WIDE : 0);
        this.growth = last > single ? Math.log((double) last / single) / WIDE : 0;
    }

    int points() {
        return points;
    }

    /// First unseen number of point i.
    long from(int i) {
        return i < single ? i + 1 : upTo(i - 1) + 1;
    }

    /// Last unseen number of point i.
    long upTo(int i) {
        return i < single
                ? i + 1
                : i == points - 1
                        ? last
                        : (long) Math.floor(single * Math.exp(growth * (i - single + 1)));
    }

    /// Number of unseen numbers that point i stands for; 0 where rounding left none.
    long width(int i) {
        return upTo(i) - from(i) + 1;
    }

    /// The number at which point i is computed.
    double middle(int i) {
        return (from(i) + (double) upTo(i)) / 2;
    }
}
