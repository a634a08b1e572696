package org.whereabouts.ledger.storage;

import java.nio.file.Path;

/// A kind of database that can keep a ledger.
public interface StorageKind {

    /// Makes an empty database at this path, where nothing is yet, and opens it.
    Storage create(Path path);

    /// Opens the database at this path and brings an older schema up to date.
    Storage open(Path path);
}
