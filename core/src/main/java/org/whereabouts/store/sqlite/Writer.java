package org.whereabouts.store.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.whereabouts.ledger.storage.Additions;
import org.whereabouts.ledger.storage.KeptAttachment;
import org.whereabouts.ledger.storage.KeptCheckpoint;
import org.whereabouts.ledger.storage.NewRow;
import org.whereabouts.ledger.storage.Range;
import org.whereabouts.ledger.tree.Tile;

/// The writing connection. Every method is one transaction.
final class Writer implements AutoCloseable {
    private static final int UUID_BYTES = 16;

    private final Connection connection;
    private final PreparedStatement entry;
    private final PreparedStatement body;
    private final PreparedStatement request;
    private final PreparedStatement tile;
    private final PreparedStatement head;

    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        this.entry = connection.prepareStatement("INSERT INTO entry (idx, leaf) VALUES (?, ?)");
        this.body = connection.prepareStatement("INSERT INTO body (idx, sealed) VALUES (?, ?)");
        this.request =
                connection.prepareStatement("INSERT INTO request (client, idx) VALUES (?, ?)");
        this.tile =
                connection.prepareStatement("INSERT INTO tile (level, n, hashes) VALUES (?, ?, ?)");
        this.head =
                connection.prepareStatement(
                        "UPDATE head SET size = ?, root = ?, frontier = ? WHERE size = ?");
    }

    /// Steps of a transaction.
    @FunctionalInterface
    private interface Steps {
        void run() throws SQLException;
    }

    void keep(Additions additions) {
        transaction(() -> {
            head.setLong(1, additions.head().size());
            head.setBytes(2, additions.head().root().toBytes());
            head.setBytes(3, additions.head().toBytes());
            head.setLong(4, additions.first());
            if (head.executeUpdate() != 1) {
                throw new SQLException("the ledger does not end where the new rows begin");
            }
            insert(additions.first(), additions.rows());
            for (Tile full : additions.tiles()) {
                tile.setInt(1, full.id().level());
                tile.setLong(2, full.id().number());
                tile.setBytes(3, full.toBytes());
                tile.executeUpdate();
            }
            for (long record : additions.withdrawals()) {
                update("INSERT INTO withdrawal (idx, finished) VALUES (?, 0)", record);
            }
        });
    }

    private void insert(long first, List<NewRow> rows) throws SQLException {
        long index = first;
        for (NewRow row : rows) {
            entry.setLong(1, index);
            entry.setString(2, new String(row.leaf(), StandardCharsets.US_ASCII));
            entry.addBatch();
            if (row.body().length > 0) {
                body.setLong(1, index);
                body.setBytes(2, row.body());
                body.addBatch();
            }
            if (row.client().isPresent()) {
                var client = ByteBuffer.allocate(UUID_BYTES);
                Reader.put(client, row.client().get());
                request.setBytes(1, client.array());
                request.setLong(2, index);
                request.addBatch();
            }
            index++;
        }
        entry.executeBatch();
        body.executeBatch();
        request.executeBatch();
    }

    void intend(KeptCheckpoint checkpoint) {
        transaction(() ->
                update(
                        "INSERT INTO checkpoint (size, root) VALUES (?, ?)",
                        checkpoint.size(),
                        checkpoint.root().toBytes()));
    }

    void signed(long size, byte[] note) {
        transaction(() -> {
            if (update("UPDATE checkpoint SET note = ? WHERE size = ?", note, size) != 1) {
                throw new SQLException("no intent to sign this size");
            }
        });
    }

    void deleteBodies(List<Range> entries) {
        transaction(() -> {
            for (Range range : entries) {
                update("DELETE FROM body WHERE idx >= ? AND idx < ?", range.first(), range.end());
            }
        });
    }

    void finish(List<Long> records) {
        transaction(() -> {
            for (long record : records) {
                update("UPDATE withdrawal SET finished = 1 WHERE idx = ?", record);
            }
        });
    }

    void keep(KeptAttachment attachment) {
        transaction(() ->
                update(
                        "INSERT INTO attachment (id, sealed) VALUES (?, ?)",
                        attachment.id(),
                        attachment.sealed()));
    }

    void deleteAttachments(List<String> ids) {
        transaction(() -> {
            for (String id : ids) {
                update("DELETE FROM attachment WHERE id = ?", id);
            }
        });
    }

    /// Merges the journal into the database and cuts it to nothing.
    void compact() {
        try {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                if (!result.next() || result.getInt(1) != 0) {
                    throw new SQLException("the journal is in use and could not be cut");
                }
            }
            connection.setAutoCommit(false);
        } catch (SQLException cause) {
            throw Failures.writing(cause, true);
        }
    }

    private void transaction(Steps steps) {
        try {
            steps.run();
            connection.commit();
        } catch (SQLException cause) {
            throw Failures.writing(cause, rolledBack(cause));
        }
    }

    private boolean rolledBack(SQLException cause) {
        try {
            entry.clearBatch();
            body.clearBatch();
            request.clearBatch();
            connection.rollback();
            return true;
        } catch (SQLException alsoFailed) {
            cause.addSuppressed(alsoFailed);
            return false;
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
