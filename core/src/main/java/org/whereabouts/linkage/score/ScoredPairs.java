package org.whereabouts.linkage.score;

import java.util.Arrays;

/// Many scored pairs in plain arrays.
public final class ScoredPairs {
    private int[] first = new int[64];
    private int[] second = new int[64];
    private double[] weights = new double[64];
    private long[] patterns = new long[64];
    private int size;

    /// Adds a pair of rows.
    ///
    /// @param weight bits for a match, the prior included
    public void add(int rowA, int rowB, double weight, long pattern) {
        reserve(size + 1);
        first[size] = rowA;
        second[size] = rowB;
        weights[size] = weight;
        patterns[size++] = pattern;
    }

    /// Adds all pairs of another, in its order.
    public void addAll(ScoredPairs other) {
        reserve(size + other.size);
        System.arraycopy(other.first, 0, first, size, other.size);
        System.arraycopy(other.second, 0, second, size, other.size);
        System.arraycopy(other.weights, 0, weights, size, other.size);
        System.arraycopy(other.patterns, 0, patterns, size, other.size);
        size += other.size;
    }

    /// How many pairs there are.
    public int size() {
        return size;
    }

    /// The first row of a pair.
    public int first(int pair) {
        return first[pair];
    }

    /// The second row of a pair.
    public int second(int pair) {
        return second[pair];
    }

    /// The weight of a pair, in bits, the prior included.
    public double weight(int pair) {
        return weights[pair];
    }

    /// The pattern of a pair.
    public long pattern(int pair) {
        return patterns[pair];
    }

    private void reserve(int wanted) {
        if (wanted > first.length) {
            int length = Math.max(wanted, first.length + (first.length >> 1));
            first = Arrays.copyOf(first, length);
            second = Arrays.copyOf(second, length);
            weights = Arrays.copyOf(weights, length);
            patterns = Arrays.copyOf(patterns, length);
        }
    }
}
