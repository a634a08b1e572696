package org.whereabouts.register.fold;

import java.util.Arrays;

/// A growing row of ints without boxes: a million of them are four megabytes.
final class Ints {
    private int[] values = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 1);
        }
        values[size++] = value;
    }

    /// Grows to a size; new places hold `filler`.
    void grow(int newSize, int filler) {
        while (size < newSize) {
            add(filler);
        }
    }
}
