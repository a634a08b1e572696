package org.whereabouts.ledger.storage;

import java.nio.file.Path;

/// A kind of database that can keep a ledger.
public interface StorageKind {

    /// Makes an empty database at this path, where nothing is yet, and opens it.
    Storage create(Path path);

    /// Opens the database at this path. One in an older form is carried over, all of it or nothing:
    /// killed in between, it is opened as if nothing had begun. [Storage#form()] says so.
    Storage open(Path path);
}
