package org.whereabouts.linkage.block;

import java.io.Serializable;

/// A set of hashes that never changes: their own low bits say where they stand.
public final class LongSet implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Holds nothing.
    public static final LongSet EMPTY = new LongSet(new long[0]);

    private final long[] slots;
    private final boolean zero;
    private final int size;

    private LongSet(long[] numbers) {
        int length = Integer.highestOneBit(Math.max(1, numbers.length)) * 4;
        slots = new long[numbers.length == 0 ? 0 : length];
        int found = 0;
        boolean zeroFound = false;
        for (long number : numbers) {
            if (number == 0) {
                found += zeroFound ? 0 : 1;
                zeroFound = true;
                continue;
            }
            int at = place(number);
            if (slots[at] == 0) {
                slots[at] = number;
                found++;
            }
        }
        zero = zeroFound;
        size = found;
    }

    /// The set of these numbers, in any order.
    public static LongSet of(long[] numbers) {
        return numbers.length == 0 ? EMPTY : new LongSet(numbers);
    }

    /// Whether it holds a number.
    public boolean contains(long number) {
        if (slots.length == 0) {
            return false;
        }
        return number == 0 ? zero : slots[place(number)] != 0;
    }

    /// Where a number stands or would stand.
    private int place(long number) {
        int mask = slots.length - 1;
        int at = (int) (number ^ (number >>> 32)) & mask;
        while (slots[at] != 0 && slots[at] != number) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /// Whether it holds nothing.
    public boolean isEmpty() {
        return size == 0;
    }

    /// How many numbers it holds.
    public int size() {
        return size;
    }
}
