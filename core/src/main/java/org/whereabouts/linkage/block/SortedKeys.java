package org.whereabouts.linkage.block;

import java.util.Arrays;
import org.whereabouts.linkage.table.Radix;

/// Keys with their rows, equal keys together; rows of one key stay in the order in which they came.
final class SortedKeys {
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

    /// Adds all keys of another behind the own ones. A key is in one of both only.
    void addAll(SortedKeys other) {
        keys = Arrays.copyOf(keys, size + other.size);
        rows = Arrays.copyOf(rows, size + other.size);
        System.arraycopy(other.keys, 0, keys, size, other.size);
        System.arraycopy(other.rows, 0, rows, size, other.size);
        size += other.size;
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
        Radix.group(keys, rows, size);
    }
}
