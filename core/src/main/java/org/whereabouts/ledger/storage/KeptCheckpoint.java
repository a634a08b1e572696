package org.whereabouts.ledger.storage;

import java.util.Optional;
import org.whereabouts.ledger.tree.Hash;

/// A checkpoint as it stands in the database.
///
/// @param size the number of leaves
/// @param root of the tree of that size
/// @param note the signed note; empty while there is only the intent to sign
public record KeptCheckpoint(long size, Hash root, Optional<byte[]> note) {}
