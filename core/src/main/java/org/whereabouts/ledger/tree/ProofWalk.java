package org.whereabouts.ledger.tree;

import java.util.List;

/// The recursions of RFC 6962 sections 2.1, 2.1.1 and 2.1.2, over ranges of leaves. Each range that
/// occurs begins at a multiple of the largest power of two below its length, so complete ranges are
/// complete subtrees and are read, not computed. The depth is at most 63.
///
/// @param reader gives the complete subtrees
record ProofWalk(HashReader reader) {

    /// MTH of the leaves `from` to `to - 1`.
    Hash root(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return reader.subtree(level, from >>> level);
        }
        long split = from + split(count);
        return new TreeHasher().node(root(from, split), root(split, to));
    }

    /// PATH: the siblings of leaf `index` within the range, lowest first.
    void path(long index, long from, long to, List<Hash> hashes) {
        if (to - from == 1) {
            return;
        }
        long split = from + split(to - from);
        if (index < split) {
            path(index, from, split, hashes);
            hashes.add(root(split, to));
        } else {
            path(index, split, to, hashes);
            hashes.add(root(from, split));
        }
    }

    /// SUBPROOF: from the tree of the leaves before `oldEnd` to that of the range. `known` says
    /// that the verifier knows the root of this range already, because it is the old root.
    void consistency(long oldEnd, long from, long to, boolean known, List<Hash> hashes) {
        if (oldEnd == to) {
            if (!known) {
                hashes.add(root(from, to));
            }
            return;
        }
        long split = from + split(to - from);
        if (oldEnd <= split) {
            consistency(oldEnd, from, split, known, hashes);
            hashes.add(root(split, to));
        } else {
            consistency(oldEnd, split, to, false, hashes);
            hashes.add(root(from, split));
        }
    }

    /// The largest power of two below `count`, which is at least 2.
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
