package org.whereabouts.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

/// Brings a database to the newest schema. Each step is a file `V<n>.sql`; `PRAGMA user_version`
/// says how many were taken, in the same transaction as the step itself.
final class Schema {
    static final int NEWEST = 1;

    /// "whbt": what the file is, for `file` and for whoever finds it.
    private static final int APPLICATION_ID = 0x77686274;

    private static final Pattern SEPARATOR = Pattern.compile("(?m)^--$");

    private Schema() {}

    /// Takes the steps that are missing.
    ///
    /// @param connection outside a transaction
    static void update(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > NEWEST) {
            throw new LedgerException(LedgerReason.DATABASE_TOO_NEW);
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            try (var statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                for (String sql : SEPARATOR.splitAsStream(read("V" + next + ".sql")).toList()) {
                    statement.execute(sql);
                }
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + next);
                statement.execute("COMMIT");
            }
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
