package org.whereabouts.ledger.tree;

import java.util.List;

/// Where the hashes of single leaves are kept, in the order of the ledger.
@FunctionalInterface
public interface LeafHashes {

    /// The hashes of the leaves `first` to `first + count - 1`.
    ///
    /// @param first the index of the first leaf, from 0
    /// @param count 1 to 255
    List<Hash> leafHashes(long first, int count);
}
