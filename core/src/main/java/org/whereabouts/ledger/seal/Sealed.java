package org.whereabouts.ledger.seal;

import org.whereabouts.ledger.tree.Hash;

/// A sealed entry: what the tree gets and what the database gets.
///
/// @param leaf the bytes of the leaf
/// @param leafHash their hash in the tree
/// @param body see [SealedBody]
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; it only travels to the database
public record Sealed(byte[] leaf, Hash leafHash, byte[] body) {}
