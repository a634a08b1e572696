package org.whereabouts.linkage.block;

import java.io.Serializable;
import java.util.Arrays;

/// A set of numbers that never changes: sorted, found by halving.
public final class LongSet implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Holds nothing.
    public static final LongSet EMPTY = new LongSet(new long[0]);

    private final long[] sorted;

    private LongSet(long[] sorted) {
        this.sorted = sorted;
    }

    /// The set of these numbers, in any order.
    public static LongSet of(long[] numbers) {
        return new LongSet(Arrays.stream(numbers).sorted().distinct().toArray());
    }

    /// Whether it holds a number.
    public boolean contains(long number) {
        return sorted.length > 0 && Arrays.binarySearch(sorted, number) >= 0;
    }

    /// Whether it holds nothing.
    public boolean isEmpty() {
        return sorted.length == 0;
    }

    /// How many numbers it holds.
    public int size() {
        return sorted.length;
    }
}
