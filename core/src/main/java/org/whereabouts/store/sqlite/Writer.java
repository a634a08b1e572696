package org.whereabouts.store.sqlite;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.whereabouts.ledger.storage.Additions;
import org.whereabouts.ledger.storage.KeptAttachment;
import org.whereabouts.ledger.storage.KeptCheckpoint;
import org.whereabouts.ledger.storage.NewRow;
import org.whereabouts.ledger.storage.Range;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Tile;

/// The writing connection. Every method is one transaction.
final class Writer implements AutoCloseable {
    private static final int UUID_BYTES = 16;

    private final Connection connection;
    private Prepared prepared;

    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        this.prepared = Prepared.on(connection);
    }

    /// Steps of a transaction.
    @FunctionalInterface
    private interface Steps {
        void run() throws SQLException;
    }

    /// Asked here and not of a reading connection, because this one has the pages in memory: the
    /// others drop theirs after every write.
    Map<UUID, Long> known(List<UUID> clients) {
        var asked = ByteBuffer.allocate(clients.size() * UUID_BYTES);
        clients.forEach(id -> put(asked, id));
        var found = new HashMap<UUID, Long>();
        try {
            var question = clients.size() == 1 ? prepared.known() : prepared.knownMany();
            question.setBytes(1, asked.array());
            try (var result = question.executeQuery()) {
                while (result.next()) {
                    var id = ByteBuffer.wrap(result.getBytes(1));
                    found.put(new UUID(id.getLong(), id.getLong()), result.getLong(2));
                }
            }
            return found;
        } catch (SQLException cause) {
            throw Failures.reading(cause);
        }
    }

    private static void put(ByteBuffer target, UUID id) {
        target.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    void keep(Additions additions) {
        transaction(() -> {
            var head = prepared.head();
            head.setLong(1, additions.head().size());
            head.setBytes(2, additions.head().root().toBytes());
            head.setBytes(3, additions.head().toBytes());
            head.setLong(4, additions.first());
            if (head.executeUpdate() != 1) {
                throw new SQLException("the ledger does not end where the new rows begin");
            }
            insert(additions.first(), additions.rows());
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
        });
    }

    private void insert(long first, List<NewRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var packed = ByteBuffer.allocate(rows.size() * Leaf.BYTES);
        rows.forEach(row -> packed.put(row.leaf()));
        insert(prepared.leaf(), prepared.leaves(), first, packed.array(), rows.size());
        insertBodies(first, rows);
        insertClients(first, rows);
    }

    /// Padding has no body.
    private void insertBodies(long first, List<NewRow> rows) throws SQLException {
        boolean alone = rows.size() == 1;
        var into = alone ? prepared.body() : prepared.bodies();
        long index = first;
        for (NewRow row : rows) {
            if (row.body().length > 0) {
                into.setLong(1, index);
                into.setBytes(2, row.body());
                if (alone) {
                    into.executeUpdate();
                } else {
                    into.addBatch();
                }
            }
            index++;
        }
        if (!alone) {
            into.executeBatch();
        }
    }

    /// Rows without a client id are rare: padding, and all but the first record of a withdrawal.
    private void insertClients(long first, List<NewRow> rows) throws SQLException {
        var packed = ByteBuffer.allocate(rows.size() * UUID_BYTES);
        int run = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i < rows.size() && rows.get(i).client().isPresent()) {
                put(packed, rows.get(i).client().get());
                run++;
            } else if (run > 0) {
                insert(
                        prepared.client(),
                        prepared.clients(),
                        first + i - run,
                        Arrays.copyOf(packed.array(), run * UUID_BYTES),
                        run);
                packed.clear();
                run = 0;
            }
        }
    }

    private static void insert(
            PreparedStatement one, PreparedStatement many, long first, byte[] packed, int count)
            throws SQLException {
        var into = count == 1 ? one : many;
        into.setLong(1, first);
        into.setBytes(2, packed);
        if (count > 1) {
            into.setInt(3, count);
        }
        if (into.executeUpdate() != count) {
            throw new SQLException("not every row was inserted");
        }
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

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
