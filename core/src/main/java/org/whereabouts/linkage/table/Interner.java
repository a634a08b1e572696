package org.whereabouts.linkage.table;

import java.util.Arrays;

/// Gives every different text a number, from 1; 0 is the empty text. Counts how often each was
/// given.
final class Interner {
    private String[] values = new String[64];
    private int[] counts = new int[64];

    /// In the upper half the hash, in the lower the number: most places that hold another text are
    /// passed by without a look at it.
    private long[] slots = new long[256];

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
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            int id = (int) slot;
            if (slot == slot(hash, id) && values[id].equals(text)) {
                counts[id]++;
                return id;
            }
            at = (at + 1) & mask;
        }
        int id = append(text);
        slots[at] = slot(hash, id);
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
            int id = (int) slots[at];
            if (slots[at] == slot(hash, id) && values[id].equals(text)) {
                return id;
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

    private static long slot(int hash, int id) {
        return (long) hash << Integer.SIZE | id;
    }

    private int append(String text) {
        if (size == values.length) {
            int length = size + (size >> 1);
            values = Arrays.copyOf(values, length);
            counts = Arrays.copyOf(counts, length);
        }
        values[size] = text;
        counts[size] = 1;
        return size++;
    }

    private void rehash() {
        var wider = new long[slots.length * 4];
        int mask = wider.length - 1;
        for (long slot : slots) {
            if (slot != 0) {
                int at = (int) (slot >>> Integer.SIZE) & mask;
                while (wider[at] != 0) {
                    at = (at + 1) & mask;
                }
                wider[at] = slot;
            }
        }
        slots = wider;
    }

    private static int spread(int h) {
        int x = h * 0x9E3779B9;
        return x ^ (x >>> 15);
    }
}
