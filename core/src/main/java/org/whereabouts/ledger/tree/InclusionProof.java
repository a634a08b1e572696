package org.whereabouts.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/// Shows that a leaf stands at an index of a tree (RFC 6962 section 2.1.1, RFC 9162 section 2.1.3).
///
/// @param index of the leaf, from 0
/// @param size of the tree, larger than `index`
/// @param hashes the siblings on the way from the leaf to the root
public record InclusionProof(long index, long size, List<Hash> hashes) {

    public InclusionProof {
        hashes = List.copyOf(hashes);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
    }

    /// The proof for the leaf `index` in the tree of the first `size` leaves.
    public static InclusionProof of(long index, long size, HashReader reader) {
        var walk = new ProofWalk(reader);
        var hashes = new ArrayList<Hash>();
        if (index >= 0 && index < size) {
            walk.path(index, 0, size, hashes);
        }
        return new InclusionProof(index, size, hashes);
    }

    /// Whether the proof leads from this leaf hash to this root (RFC 9162 section 2.1.3.2).
    public boolean proves(Hash leafHash, Hash root) {
        var hasher = new TreeHasher();
        long node = index;
        long last = size - 1;
        Hash hash = leafHash;
        for (Hash sibling : hashes) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = hasher.node(sibling, hash);
                // A node without a right neighbour moved up unhashed, until it was a right one.
                int up = Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                hash = hasher.node(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
