package org.whereabouts.lab.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.whereabouts.ledger.tree.Leaf;

/// The floor for writing and reading: the same bytes into a plain table of the same database engine
/// with the same durability (WAL, synchronous=FULL), by the fastest plain way of JDBC: one prepared
/// insert, batched. No encryption, no tree, no constraints, no checks.
final class RawSqlite implements AutoCloseable {
    private final Connection connection;
    private final byte[] client = new byte[16];
    private final byte[] leaf = new byte[Leaf.BYTES];
    private final Random random = new Random(6);
    private long next;

    RawSqlite(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS row (idx INTEGER PRIMARY KEY, leaf BLOB, client BLOB, sealed BLOB)");
        }
        connection.setAutoCommit(false);
    }

    /// One durable transaction of so many rows, each with a sealed body of so many bytes.
    void append(int rows, int sealedBytes) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO row VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < rows; i++) {
                byte[] sealed = new byte[sealedBytes];
                random.nextBytes(client);
                sealed[(int) (next % sealedBytes)] = (byte) next;
                insert.setLong(1, next++);
                insert.setBytes(2, leaf);
                insert.setBytes(3, client.clone());
                insert.setBytes(4, sealed);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /// Reads leaf and sealed body of every row. Returns how many there were.
    long readAll() throws SQLException {
        long rows = 0;
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT leaf, sealed FROM row ORDER BY idx")) {
            while (result.next()) {
                rows += result.getBytes(1).length > 0 && result.getBytes(2).length > 0 ? 1 : 0;
            }
        }
        connection.commit();
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
