package org.whereabouts.linkage.table;

import java.util.Arrays;

/// Gives every different tuple of numbers a number, from 1; 0 is the tuple of no values.
final class TupleInterner {
    private int[][] tuples = new int[64][];
    private int[] counts = new int[64];
    private int[] slots = new int[256];
    private int size = 1;

    TupleInterner(int length) {
        tuples[0] = new int[length];
    }

    int intern(int[] tuple) {
        int mask = slots.length - 1;
        int at = hash(tuple) & mask;
        while (slots[at] != 0) {
            if (Arrays.equals(tuples[slots[at]], tuple)) {
                counts[slots[at]]++;
                return slots[at];
            }
            at = (at + 1) & mask;
        }
        if (size == tuples.length) {
            tuples = Arrays.copyOf(tuples, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        tuples[size] = tuple.clone();
        counts[size] = 1;
        slots[at] = size;
        if (++size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    int[][] tuples() {
        return Arrays.copyOf(tuples, size);
    }

    int[] counts() {
        return Arrays.copyOf(counts, size);
    }

    private void rehash() {
        slots = new int[slots.length * 4];
        int mask = slots.length - 1;
        for (int id = 1; id < size; id++) {
            int at = hash(tuples[id]) & mask;
            while (slots[at] != 0) {
                at = (at + 1) & mask;
            }
            slots[at] = id;
        }
    }

    private static int hash(int[] tuple) {
        long h = 1;
        for (int part : tuple) {
            h = Hashing.mix(h * 31 + part);
        }
        return (int) (h >>> 32);
    }
}
