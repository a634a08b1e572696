package org.whereabouts.linkage.block;

import java.util.Arrays;

/// Keys with their rows, sorted by key: a radix sort by 16 bits at a time, lowest first, which
/// leaves rows of one key in the order in which they came.
final class SortedKeys {
    private static final int DIGIT = 16;

    private long[] keys;
    private int[] rows;
    private int size;

    SortedKeys(int expected) {
        keys = new long[Math.max(16, expected)];
        rows = new int[keys.length];
    }

    void add(long key, int row) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + (size >> 1));
            rows = Arrays.copyOf(rows, keys.length);
        }
        keys[size] = key;
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    long key(int at) {
        return keys[at];
    }

    int row(int at) {
        return rows[at];
    }

    /// The end of the block that starts at a place.
    int blockEnd(int from) {
        long key = keys[from];
        int end = from + 1;
        while (end < size && keys[end] == key) {
            end++;
        }
        return end;
    }

    void sort() {
        if (size < 4096) {
            insertionOrMerge();
            return;
        }
        var otherKeys = new long[size];
        var otherRows = new int[size];
        for (int shift = 0; shift < 64; shift += DIGIT) {
            var starts = new int[(1 << DIGIT) + 1];
            for (int i = 0; i < size; i++) {
                starts[digit(keys[i], shift) + 1]++;
            }
            for (int d = 0; d < 1 << DIGIT; d++) {
                starts[d + 1] += starts[d];
            }
            for (int i = 0; i < size; i++) {
                int to = starts[digit(keys[i], shift)]++;
                otherKeys[to] = keys[i];
                otherRows[to] = rows[i];
            }
            long[] k = keys;
            keys = otherKeys;
            otherKeys = k.length >= size ? k : new long[size];
            int[] r = rows;
            rows = otherRows;
            otherRows = r;
        }
    }

    /// Few keys: sorts indices by key and place.
    private void insertionOrMerge() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> Long.compareUnsigned(keys[x], keys[y]));
        var sortedKeys = new long[size];
        var sortedRows = new int[size];
        for (int i = 0; i < size; i++) {
            sortedKeys[i] = keys[order[i]];
            sortedRows[i] = rows[order[i]];
        }
        keys = sortedKeys;
        rows = sortedRows;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & ((1 << DIGIT) - 1);
    }
}
