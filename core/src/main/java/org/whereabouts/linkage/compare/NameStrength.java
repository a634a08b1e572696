package org.whereabouts.linkage.compare;

import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Values;
import org.whereabouts.names.InternedName;
import org.whereabouts.names.NameComparer;

/// How well the names of two values agree: the strongest level of any of the one with any of the
/// other. Several levels ask for the same two values one after the other, so the last answers are
/// remembered.
final class NameStrength {
    private static final int MEMORY = 1 << 10;

    private final Values left;
    private final Values right;
    private final NameComparer comparer;
    private final long[] remembered = new long[MEMORY];
    private final byte[] strengths = new byte[MEMORY];

    NameStrength(Values left, Values right, NameComparer comparer) {
        this.left = left;
        this.right = right;
        this.comparer = comparer;
    }

    /// Whether this compares the values of these two columns.
    boolean compares(Values one, Values other) {
        return left == one && right == other;
    }

    /// The strength of two values that are both there.
    int of(int a, int b) {
        long key = ((long) a << 32) | b;
        int at = (int) Hashing.mix(key) & (MEMORY - 1);
        if (remembered[at] != key) {
            remembered[at] = key;
            strengths[at] = (byte) compare(a, b);
        }
        return strengths[at];
    }

    private int compare(int a, int b) {
        int best = 0;
        for (InternedName x : left.names(a)) {
            for (InternedName y : right.names(b)) {
                best = Math.max(best, comparer.levelOf(x, y).strength());
            }
        }
        return best;
    }
}
