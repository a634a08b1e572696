package org.whereabouts.linkage.compare;

import java.util.List;
import org.whereabouts.linkage.plan.Comparison;

/// How grades are packed: each comparison has as many bits as its grades need, the first comparison
/// the lowest. Grade 0 says nothing, 1 is "anything else", the strongest level is the greatest.
public final class Patterns {
    private final int[] shifts;
    private final long[] masks;

    /// The packing of these comparisons.
    public Patterns(List<Comparison> comparisons) {
        shifts = new int[comparisons.size()];
        masks = new long[comparisons.size()];
        int at = 0;
        for (int c = 0; c < shifts.length; c++) {
            int bits = 32 - Integer.numberOfLeadingZeros(comparisons.get(c).grades() - 1);
            shifts[c] = at;
            masks[c] = (1L << bits) - 1;
            at += bits;
        }
    }

    /// The grade of a comparison in a pattern.
    public int grade(long pattern, int comparison) {
        return (int) ((pattern >>> shifts[comparison]) & masks[comparison]);
    }

    /// A grade at its place.
    public long placed(int comparison, int grade) {
        return (long) grade << shifts[comparison];
    }

    /// How many comparisons there are.
    public int comparisons() {
        return shifts.length;
    }
}
