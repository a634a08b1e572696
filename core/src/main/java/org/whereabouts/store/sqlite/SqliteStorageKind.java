package org.whereabouts.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.durable.Folders;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.storage.StorageKind;

/// Keeps ledgers in SQLite files.
///
/// @param pagesMax the largest size of the file in pages of [Connections#PAGE_BYTES]
public record SqliteStorageKind(long pagesMax) implements StorageKind {

    /// 4 TiB: what SQLite itself allows with our page size is more, and no register is so large.
    private static final long PAGES_MAX = 1L << 30;

    /// Files without a limit of their own.
    public SqliteStorageKind() {
        this(PAGES_MAX);
    }

    @Override
    public Storage create(Path path) {
        try {
            // SQLite would make the file readable for all; its journal takes the file's
            // permissions.
            Files.createFile(path, Folders.onlyOwner());
            Folders.sync(Folders.parent(path));
        } catch (IOException cause) {
            throw new LedgerException(Folders.writeFailure(path, 0, cause), cause);
        }
        return opened(path);
    }

    @Override
    public Storage open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new LedgerException(LedgerReason.NO_REGISTER);
        }
        try {
            // SQLite takes a file of no byte or one for a new database and would begin it anew.
            if (Files.size(path) < Connections.PAGE_BYTES) {
                throw new LedgerException(LedgerReason.DATABASE_DAMAGED);
            }
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.DATABASE_DAMAGED, cause);
        }
        return opened(path);
    }

    private Storage opened(Path path) {
        var connections = new Connections(path, pagesMax);
        try {
            return SqliteStorage.open(connections);
        } catch (SQLException cause) {
            throw Failures.opening(cause);
        }
    }
}
