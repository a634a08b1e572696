package org.whereabouts.linkage.table;

/// Sorts numbers together with rows, stable, by 11 bits at a time from the lowest (counting sort by
/// digits: Knuth, The Art of Computer Programming 3, 5.2.5). 2,048 places to write to fit the
/// processor's nearest memory; 16 bits at a time took twice as long.
public final class Radix {
    private static final int DIGIT = 11;
    private static final int DIGITS = 1 << DIGIT;

    private long[] keys;
    private int[] rows;
    private long[] otherKeys;
    private int[] otherRows;
    private final int size;
    private int moves;

    private Radix(long[] keys, int[] rows, int size) {
        this.keys = keys;
        this.rows = rows;
        this.size = size;
        otherKeys = new long[size];
        otherRows = new int[size];
    }

    /// Sorts by all 64 bits without a sign.
    public static void sort(long[] keys, int[] rows, int size) {
        var radix = new Radix(keys, rows, size);
        for (int shift = 0; shift < 64; shift += DIGIT) {
            radix.pass(shift);
        }
        radix.into(keys, rows);
    }

    /// Brings equal numbers together, in an order that depends on the numbers alone: by their
    /// highest 22 bits, then by all. For numbers that are hashes.
    public static void group(long[] keys, int[] rows, int size) {
        var radix = new Radix(keys, rows, size);
        radix.pass(64 - 2 * DIGIT);
        radix.pass(64 - DIGIT);
        radix.into(keys, rows);
        for (int from = 0; from < size; ) {
            long high = keys[from] >>> (64 - 2 * DIGIT);
            int end = from + 1;
            boolean same = true;
            while (end < size && keys[end] >>> (64 - 2 * DIGIT) == high) {
                same &= keys[end] == keys[from];
                end++;
            }
            if (!same) {
                settle(keys, rows, from, end);
            }
            from = end;
        }
    }

    private void pass(int shift) {
        var starts = new int[DIGITS + 1];
        for (int i = 0; i < size; i++) {
            starts[digit(keys[i], shift) + 1]++;
        }
        for (int d = 0; d < DIGITS; d++) {
            if (starts[d + 1] == size) {
                return;
            }
            starts[d + 1] += starts[d];
        }
        for (int i = 0; i < size; i++) {
            int to = starts[digit(keys[i], shift)]++;
            otherKeys[to] = keys[i];
            otherRows[to] = rows[i];
        }
        long[] k = keys;
        keys = otherKeys;
        otherKeys = k;
        int[] r = rows;
        rows = otherRows;
        otherRows = r;
        moves++;
    }

    private void into(long[] toKeys, int[] toRows) {
        if (moves % 2 == 1) {
            System.arraycopy(keys, 0, toKeys, 0, size);
            System.arraycopy(rows, 0, toRows, 0, size);
        }
    }

    /// A few numbers by insertion; many, which a great block among them makes, by all digits.
    private static void settle(long[] keys, int[] rows, int from, int end) {
        int n = end - from;
        if (n > 64) {
            var someKeys = new long[n];
            var someRows = new int[n];
            System.arraycopy(keys, from, someKeys, 0, n);
            System.arraycopy(rows, from, someRows, 0, n);
            sort(someKeys, someRows, n);
            System.arraycopy(someKeys, 0, keys, from, n);
            System.arraycopy(someRows, 0, rows, from, n);
            return;
        }
        for (int i = from + 1; i < end; i++) {
            long key = keys[i];
            int row = rows[i];
            int at = i - 1;
            while (at >= from && Long.compareUnsigned(keys[at], key) > 0) {
                keys[at + 1] = keys[at];
                rows[at + 1] = rows[at--];
            }
            keys[at + 1] = key;
            rows[at + 1] = row;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }
}
