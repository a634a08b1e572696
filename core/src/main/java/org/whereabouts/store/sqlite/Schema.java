package org.whereabouts.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.storage.Form;

/// Brings a database to the newest schema. Each step is a file `V<n>.sql`; `PRAGMA user_version`
/// says how many were taken, in the same transaction as the step itself.
final class Schema {
    static final int NEWEST = 2;

    /// "whbt": what the file is, for `file` and for whoever finds it.
    private static final int APPLICATION_ID = 0x77686274;

    private static final Pattern SEPARATOR = Pattern.compile("(?m)^--$");

    private Schema() {}

    /// Takes the steps that are missing. A step that finds damage changes nothing, and the database
    /// stays as it was.
    ///
    /// @param connection outside a transaction
    static Form update(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > NEWEST) {
            throw new LedgerException(LedgerReason.DATABASE_TOO_NEW);
        }
        if (version == NEWEST) {
            return Form.CURRENT;
        }
        // A table that others refer to is replaced; SQLite cannot switch this in a transaction.
        execute(connection, "PRAGMA foreign_keys = OFF");
        for (int next = version + 1; next <= NEWEST; next++) {
            try {
                take(connection, next);
            } catch (SQLException failed) {
                rollBack(connection, failed);
                if (version > 0 && Failures.isDamage(failed)) {
                    return Form.LEFT_OLD;
                }
                throw failed;
            }
        }
        execute(connection, "PRAGMA foreign_keys = ON");
        return version == 0 ? Form.CURRENT : Form.CARRIED_OVER;
    }

    private static void take(Connection connection, int step) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        for (String sql : SEPARATOR.splitAsStream(read("V" + step + ".sql")).toList()) {
            execute(connection, sql);
        }
        execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        execute(connection, "PRAGMA user_version = " + step);
        execute(connection, "COMMIT");
    }

    /// SQLite has done it already after some failures.
    private static void rollBack(Connection connection, SQLException failed) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// How many steps this database has taken; 0 for an empty one.
    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException("a resource of ours cannot be read", impossible);
        }
    }
}
