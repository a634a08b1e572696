package org.whereabouts.store.sqlite;

import java.sql.SQLException;
import org.sqlite.SQLiteException;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

/// What a failure of SQLite means to the ledger.
final class Failures {
    private static final int PRIMARY = 0xFF;
    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CONSTRAINT = 19;

    private Failures() {}

    /// The database could not be opened, or an older one not carried over.
    static LedgerException opening(SQLException cause) {
        if (is(cause, SQLITE_BUSY)) {
            return new LedgerException(LedgerReason.IN_USE, cause);
        }
        if (is(cause, SQLITE_READONLY)) {
            return new LedgerException(LedgerReason.READ_ONLY, cause);
        }
        return is(cause, SQLITE_FULL)
                ? new LedgerException(LedgerReason.DISK_FULL, cause)
                : reading(cause);
    }

    /// A read failed: whatever the reason, these bytes cannot be had.
    static LedgerException reading(SQLException cause) {
        return new LedgerException(LedgerReason.DATABASE_DAMAGED, cause);
    }

    /// A write failed. SQLite says "full" only when it could not extend a file, and "read-only"
    /// when it did not begin; a transaction that is rolled back after that was not kept. After
    /// anything else nobody knows.
    ///
    /// @param rolledBack whether the transaction could be rolled back
    static LedgerException writing(SQLException cause, boolean rolledBack) {
        if (rolledBack && is(cause, SQLITE_READONLY)) {
            return new LedgerException(LedgerReason.READ_ONLY, cause);
        }
        return new LedgerException(
                is(cause, SQLITE_FULL) && rolledBack
                        ? LedgerReason.DISK_FULL
                        : LedgerReason.STOPPED,
                cause);
    }

    /// Whether what was read is not what was once written: pages that do not fit together, or rows
    /// that a table of ours does not take.
    static boolean isDamage(SQLException cause) {
        return is(cause, SQLITE_CORRUPT) || is(cause, SQLITE_CONSTRAINT);
    }

    private static boolean is(SQLException cause, int code) {
        return cause instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & PRIMARY) == code;
    }
}
