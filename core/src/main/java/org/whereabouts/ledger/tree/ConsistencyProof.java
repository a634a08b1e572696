package org.whereabouts.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/// Shows that an older tree is the beginning of a newer one (RFC 6962 section 2.1.2, RFC 9162
/// section 2.1.4). From the empty tree, and from a tree to itself, the proof has no hashes.
///
/// @param oldSize of the older tree
/// @param size of the newer tree, at least `oldSize`
/// @param hashes in the order of the RFC
public record ConsistencyProof(long oldSize, long size, List<Hash> hashes) {

    public ConsistencyProof {
        hashes = List.copyOf(hashes);
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("no tree of " + oldSize + " before one of " + size);
        }
    }

    /// The proof from the tree of the first `oldSize` leaves to that of the first `size`.
    public static ConsistencyProof of(long oldSize, long size, HashReader reader) {
        var hashes = new ArrayList<Hash>();
        if (oldSize > 0 && oldSize < size) {
            new ProofWalk(reader).consistency(oldSize, 0, size, true, hashes);
        }
        return new ConsistencyProof(oldSize, size, hashes);
    }

    /// Whether the proof leads from the older root to the newer (RFC 9162 section 2.1.4.2).
    public boolean proves(Hash oldRoot, Hash root) {
        if (oldSize == 0) {
            return hashes.isEmpty() && oldRoot.equals(TreeHasher.EMPTY_ROOT);
        }
        if (oldSize == size) {
            return hashes.isEmpty() && oldRoot.equals(root);
        }
        var path = new ArrayList<Hash>();
        if (Long.bitCount(oldSize) == 1) {
            // The old tree is one complete subtree: its root starts the path and is not sent.
            path.add(oldRoot);
        }
        path.addAll(hashes);
        return !path.isEmpty() && leads(path, oldRoot, root);
    }

    private boolean leads(List<Hash> path, Hash oldRoot, Hash root) {
        var hasher = new TreeHasher();
        long node = oldSize - 1;
        long last = size - 1;
        while ((node & 1) == 1) {
            node >>>= 1;
            last >>>= 1;
        }
        Hash older = path.getFirst();
        Hash newer = path.getFirst();
        for (Hash sibling : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = hasher.node(sibling, older);
                newer = hasher.node(sibling, newer);
                // A node without a right neighbour moved up unhashed, until it was a right one.
                int up = Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                newer = hasher.node(newer, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && older.equals(oldRoot) && newer.equals(root);
    }
}
