package org.whereabouts.linkage.table;

import java.util.Arrays;

/// Gives every different text a number, from 1; 0 is the empty text. Counts how often each was
/// given.
final class Interner {
    private String[] values = new String[64];
    private int[] hashes = new int[64];
    private int[] counts = new int[64];
    private int[] slots = new int[256];
    private int size = 1;

    Interner() {
        values[0] = "";
    }

    int intern(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        int hash = spread(text.hashCode());
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != 0) {
            int id = slots[at];
            if (hashes[id] == hash && values[id].equals(text)) {
                counts[id]++;
                return id;
            }
            at = (at + 1) & mask;
        }
        int id = append(text, hash);
        slots[at] = id;
        if (size * 2 > slots.length) {
            rehash();
        }
        return id;
    }

    /// The number of a text that was interned before; 0 if it was not.
    int find(String text) {
        int hash = spread(text.hashCode());
        int mask = slots.length - 1;
        for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
            if (hashes[slots[at]] == hash && values[slots[at]].equals(text)) {
                return slots[at];
            }
        }
        return 0;
    }

    /// One more than the greatest number given.
    int size() {
        return size;
    }

    /// The texts by number.
    String[] values() {
        return Arrays.copyOf(values, size);
    }

    /// How often each was given, by number.
    int[] counts() {
        return Arrays.copyOf(counts, size);
    }

    private int append(String text, int hash) {
        if (size == values.length) {
            int length = size + (size >> 1);
            values = Arrays.copyOf(values, length);
            hashes = Arrays.copyOf(hashes, length);
            counts = Arrays.copyOf(counts, length);
        }
        values[size] = text;
        hashes[size] = hash;
        counts[size] = 1;
        return size++;
    }

    private void rehash() {
        int[] wider = new int[slots.length * 4];
        int mask = wider.length - 1;
        for (int id = 1; id < size; id++) {
            int at = hashes[id] & mask;
            while (wider[at] != 0) {
                at = (at + 1) & mask;
            }
            wider[at] = id;
        }
        slots = wider;
    }

    private static int spread(int h) {
        int x = h * 0x9E3779B9;
        return x ^ (x >>> 15);
    }
}
