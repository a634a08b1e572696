package org.whereabouts.store.sqlite;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.ledger.storage.Additions;
import org.whereabouts.ledger.storage.KeptAttachment;
import org.whereabouts.ledger.storage.KeptCheckpoint;
import org.whereabouts.ledger.storage.NewRow;
import org.whereabouts.ledger.storage.Range;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TreeHasher;

/// The writing connection. Every method is one transaction.
final class Writer {
    private final Connection connection;
    private final TreeHasher hasher = new TreeHasher();
    private Prepared prepared;
    private Optional<Clients> clients = Optional.empty();

    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        this.prepared = Prepared.on(connection);
    }

    /// Steps of a transaction.
    @FunctionalInterface
    private interface Steps {
        void run() throws SQLException;
    }

    /// Which of these client ids are known, and at which index.
    Map<UUID, Long> known(List<UUID> asked) {
        var all = loaded();
        var found = new HashMap<UUID, Long>();
        for (UUID id : asked) {
            long index = all.find(id);
            if (index >= 0) {
                found.put(id, index);
            }
        }
        return found;
    }

    private Clients loaded() {
        try {
            return clients();
        } catch (SQLException cause) {
            throw Failures.reading(cause);
        }
    }

    private Clients clients() throws SQLException {
        if (clients.isEmpty()) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("SELECT size FROM head")) {
                clients = Optional.of(Clients.read(connection, result.getLong(1)));
            } catch (RuntimeException damaged) {
                // Damaged pages can also give values that no column of ours may hold.
                throw new SQLException("the client ids cannot be read", damaged);
            }
        }
        return clients.get();
    }

    /// Takes one stretch after the other, as they come.
    void keep(Iterator<Additions> stretches) {
        var all = loaded();
        boolean kept = false;
        try {
            transaction(() -> {
                while (stretches.hasNext()) {
                    put(stretches.next(), all);
                }
            });
            kept = true;
        } finally {
            if (!kept) {
                clients = Optional.empty(); // ids of rows that are not there
            }
        }
    }

    private void put(Additions additions, Clients all) throws SQLException {
        // No index of the database refuses an id that is there already: see [Clients].
        if (!all.add(additions.rows())) {
            throw new SQLException("a client id is known");
        }
        var head = prepared.head();
        head.setLong(1, additions.head().size());
        head.setBytes(2, additions.head().root(hasher).toBytes());
        head.setBytes(3, additions.head().toBytes());
        head.setLong(4, additions.first());
        if (head.executeUpdate() != 1) {
            throw new SQLException("the ledger does not end where the new rows begin");
        }
        insert(additions.first(), additions.rows());
        insertClients(additions, all);
        for (Tile full : additions.tiles()) {
            var tile = prepared.tile();
            tile.setInt(1, full.id().level());
            tile.setLong(2, full.id().number());
            tile.setBytes(3, full.toBytes());
            tile.executeUpdate();
        }
        for (long record : additions.withdrawals()) {
            update("INSERT INTO withdrawal (idx, finished) VALUES (?, 0)", record);
        }
    }

    private void insert(long first, List<NewRow> rows) throws SQLException {
        boolean alone = rows.size() == 1;
        var into = alone ? prepared.row() : prepared.rows();
        long index = first;
        for (NewRow row : rows) {
            into.setLong(1, index);
            into.setBytes(2, row.leaf());
            into.setBytes(3, row.client().map(Writer::bytes).orElse(null));
            // Padding has no content.
            into.setBytes(4, row.body().length > 0 ? row.body() : null);
            if (alone) {
                into.executeUpdate();
            } else {
                into.addBatch();
            }
            index++;
        }
        if (!alone) {
            into.executeBatch();
        }
    }

    private void insertClients(Additions additions, Clients all) throws SQLException {
        long end = additions.head().size() / Clients.BLOCK;
        for (long n = additions.first() / Clients.BLOCK; n < end; n++) {
            var block = prepared.clients();
            block.setLong(1, n);
            block.setBytes(2, all.block(n));
            block.executeUpdate();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Clients.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
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
                update(
                        "UPDATE entry SET sealed = NULL"
                                + " WHERE idx >= ? AND idx < ? AND sealed IS NOT NULL",
                        range.first(),
                        range.end());
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
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (!result.next() || result.getInt(1) != 0) {
                throw new SQLException("the journal is in use and could not be cut");
            }
        } catch (SQLException cause) {
            throw Failures.writing(cause, true);
        }
    }

    private void transaction(Steps steps) {
        try {
            prepared.begin().execute();
            steps.run();
            prepared.commit().execute();
        } catch (SQLException cause) {
            throw Failures.writing(cause, rolledBack(cause));
        } catch (RuntimeException | Error failed) {
            var cause = new SQLException("what was to be written failed", failed);
            if (!rolledBack(cause)) {
                throw Failures.writing(cause, false);
            }
            throw failed;
        }
    }

    /// Whether no transaction is open any more. SQLite rolls back by itself when the disk is full;
    /// then there is nothing to roll back, and a new transaction can begin, which shows it.
    private boolean rolledBack(SQLException cause) {
        try {
            prepared.close();
            prepared = Prepared.on(connection);
        } catch (SQLException alsoFailed) {
            cause.addSuppressed(alsoFailed);
            return false;
        }
        if (succeeds("ROLLBACK", cause)) {
            return true;
        }
        return succeeds("BEGIN IMMEDIATE", cause) && succeeds("ROLLBACK", cause);
    }

    private boolean succeeds(String sql, SQLException cause) {
        try {
            execute(sql);
            return true;
        } catch (SQLException alsoFailed) {
            cause.addSuppressed(alsoFailed);
            return false;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
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
}
