package org.whereabouts.store.sqlite;

import java.nio.file.Path;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.storage.StorageKind;

/// Keeps ledgers in SQLite files.
@SuppressWarnings("DoNotCallSuggester") // until its methods land
public final class SqliteStorageKind implements StorageKind {

    @Override
    public Storage create(Path path) {
        throw new UnsupportedOperationException("lands within the hour" + path);
    }

    @Override
    public Storage open(Path path) {
        throw new UnsupportedOperationException("lands within the hour" + path);
    }
}
