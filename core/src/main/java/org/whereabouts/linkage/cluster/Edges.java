package org.whereabouts.linkage.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Pairs with weights, for clustering: numbers of nodes, where nodes are in the order of their ids.
public final class Edges {
    /// The weight of a pair that says nothing: the two neither link nor contradict each other.
    public static final double SILENT = Double.NEGATIVE_INFINITY;

    private int[] first = new int[64];
    private int[] second = new int[64];
    private double[] weights = new double[64];
    private int size;

    /// Adds a pair of nodes.
    public void add(int a, int b, double weight) {
        if (size == first.length) {
            int length = size + (size >> 1);
            first = Arrays.copyOf(first, length);
            second = Arrays.copyOf(second, length);
            weights = Arrays.copyOf(weights, length);
        }
        first[size] = Math.min(a, b);
        second[size] = Math.max(a, b);
        weights[size++] = weight;
    }

    /// How many there are.
    public int size() {
        return size;
    }

    /// The smaller node of a pair.
    public int first(int edge) {
        return first[edge];
    }

    /// The greater node of a pair.
    public int second(int edge) {
        return second[edge];
    }

    /// The weight of a pair.
    public double weight(int edge) {
        return weights[edge];
    }

    /// The pairs of this weight or more.
    int[] atLeast(double least) {
        return IntStream.range(0, size).filter(e -> weights[e] >= least).toArray();
    }

    /// These pairs, strongest first; equal weights by their nodes, so that the order does not
    /// depend on how pairs were found.
    int[] strongestFirst(int[] some) {
        Integer[] order = Arrays.stream(some).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer e) -> -weights[e])
                        .thenComparingInt(e -> first[e])
                        .thenComparingInt(e -> second[e]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
