package org.whereabouts.ledger.tree;

/// Gives the roots of complete subtrees: all that proofs are made of.
@FunctionalInterface
public interface HashReader {

    /// The root of the subtree over the leaves `number << level` to `((number + 1) << level) - 1`,
    /// which are all in the tree.
    ///
    /// @param level 0 for a leaf hash
    /// @param number of the subtree within its level, from 0
    Hash subtree(int level, long number);
}
