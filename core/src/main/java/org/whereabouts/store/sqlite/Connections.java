package org.whereabouts.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/// Opens connections with every setting said aloud, since each of them has a default that differs
/// between builds of SQLite, and reads the two back on which durability hangs.
///
/// @param path of the database
/// @param pagesMax the largest size of the file in pages
record Connections(Path path, long pagesMax) {

    /// What an append changes goes to the journal in whole pages. Pages of 8 KiB, as databases of
    /// schema 1 have them for ever, make reading a twentieth cheaper and an append dearer.
    static final int PAGE_BYTES = 4096;

    /// The journal is merged into the database when it is 16 MB long. The last page of the entries
    /// changes with each entry that it takes and is merged once; merging costs two flushes.
    private static final int JOURNAL_PAGES = 4000;

    private static final int BUSY_MILLIS = 10_000;
    private static final String FULL = "2";

    /// The one connection that writes. Its transactions are begun and ended by statements: the
    /// driver does not notice when SQLite rolls one back by itself.
    Connection writer() throws SQLException {
        var connection = connect(new SQLiteConfig());
        try {
            for (var pragma : common()) {
                set(connection, pragma.getKey(), pragma.getValue());
            }
            set(connection, "page_size", Integer.toString(PAGE_BYTES));
            set(connection, "journal_mode", "WAL");
            set(connection, "wal_autocheckpoint", Integer.toString(JOURNAL_PAGES));
            // Freed bytes are overwritten with zeros, or a deleted content would stay in the file.
            set(connection, "secure_delete", "ON");
            set(connection, "foreign_keys", "ON");
            set(connection, "max_page_count", Long.toString(pagesMax));
            require(connection, "journal_mode", "wal");
            require(connection, "synchronous", FULL);
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    /// A connection that cannot write.
    Connection reader() throws SQLException {
        return reader(connect(new SQLiteConfig()));
    }

    /// A connection that cannot write, to a file that may be shorter than it says: SQLite refuses
    /// such a file altogether unless it may repair schemas, which this connection cannot, and it
    /// does not merge the journal into it.
    Connection remains() throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        var connection = connect(config);
        try {
            // The first of all: the others look into the file.
            set(connection, "writable_schema", "ON");
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
        return reader(connection);
    }

    private static Connection reader(Connection connection) throws SQLException {
        try {
            for (var pragma : common()) {
                set(connection, pragma.getKey(), pragma.getValue());
            }
            set(connection, "query_only", "ON");
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        config.setBusyTimeout(BUSY_MILLIS);
        // Or the driver compiles and runs a question for the new row's id after every insert.
        config.setGetGeneratedKeys(false);
        return config.createConnection("jdbc:sqlite:" + path);
    }

    private static Iterable<Map.Entry<String, String>> common() {
        return Map.of(
                        "synchronous", "FULL",
                        // A changed schema must not be able to call functions with effects.
                        "trusted_schema", "OFF",
                        // Damaged pages are noticed before they are used.
                        "cell_size_check", "ON",
                        // Sorting must not spill into files.
                        "temp_store", "MEMORY",
                        // A read error of a mapped page would end the whole program.
                        "mmap_size", "0",
                        "cache_size", "-16000")
                .entrySet();
    }

    private static void set(Connection connection, String pragma, String value)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma + " = " + value);
        }
    }

    private static void require(Connection connection, String pragma, String value)
            throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA " + pragma)) {
            if (!result.next() || !value.equals(result.getString(1))) {
                throw new SQLException("SQLite does not keep " + pragma + " = " + value);
            }
        }
    }
}
