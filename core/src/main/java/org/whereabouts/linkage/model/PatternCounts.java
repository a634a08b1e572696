package org.whereabouts.linkage.model;

import java.util.Arrays;

/// How many pairs had which pattern. Adding up is exact, so the order in which counts are merged
/// does not matter.
public final class PatternCounts {
    private long[] patterns = new long[256];
    private long[] counts = new long[256];
    private int size;

    /// Adds pairs of a pattern.
    public void add(long pattern, long pairs) {
        int at = find(pattern);
        if (counts[at] == 0) {
            patterns[at] = pattern;
            size++;
        }
        counts[at] += pairs;
        if (size * 2 > counts.length) {
            grow();
        }
    }

    /// Forgets all counts.
    public void clear() {
        Arrays.fill(counts, 0);
        size = 0;
    }

    /// Adds the counts of another.
    public void addAll(PatternCounts other) {
        for (int i = 0; i < other.counts.length; i++) {
            if (other.counts[i] > 0) {
                add(other.patterns[i], other.counts[i]);
            }
        }
    }

    /// The patterns, rising.
    public long[] patterns() {
        var found = new long[size];
        int n = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                found[n++] = patterns[i];
            }
        }
        Arrays.sort(found);
        return found;
    }

    /// How many pairs had a pattern.
    public long count(long pattern) {
        return counts[find(pattern)];
    }

    /// How many pairs were counted.
    public long pairs() {
        return Arrays.stream(counts).sum();
    }

    private int find(long pattern) {
        int mask = counts.length - 1;
        long h = (pattern ^ (pattern >>> 29)) * 0x9E3779B97F4A7C15L;
        int at = (int) (h >>> 40) & mask;
        while (counts[at] != 0 && patterns[at] != pattern) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldPatterns = patterns;
        long[] oldCounts = counts;
        patterns = new long[oldPatterns.length * 4];
        counts = new long[patterns.length];
        size = 0;
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] > 0) {
                add(oldPatterns[i], oldCounts[i]);
            }
        }
    }
}
