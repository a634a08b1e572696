package org.whereabouts.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.ledger.storage.Form;
import org.whereabouts.ledger.storage.KeptAttachment;
import org.whereabouts.ledger.storage.KeptCheckpoint;
import org.whereabouts.ledger.storage.KeptWithdrawal;
import org.whereabouts.ledger.storage.Row;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.TileId;

/// One reading connection with its prepared statements; used by one thread at a time.
final class Reader implements AutoCloseable {
    private static final byte[] NO_BODY = {};

    private final Connection connection;
    private final PreparedStatement rows;
    private final PreparedStatement leaves;

    Reader(Connection connection, Form form) throws SQLException {
        this.connection = connection;
        this.rows =
                connection.prepareStatement(
                        switch (form) {
                            case CURRENT, CARRIED_OVER, CUT_SHORT ->
                                    """
                                    SELECT idx, leaf, sealed FROM entry
                                    WHERE idx >= ? AND idx < ? ORDER BY idx
                                    """;
                            case LEFT_OLD ->
                                    """
                                    SELECT e.idx, e.leaf, b.sealed
                                    FROM entry e LEFT JOIN body b ON b.idx = e.idx
                                    WHERE e.idx >= ? AND e.idx < ? ORDER BY e.idx
                                    """;
                        });
        // One text for all leaves of a stretch: a million calls into SQLite cost more than the
        // hashes that are made of them.
        this.leaves =
                connection.prepareStatement(
                        """
                        SELECT count(*), max(idx), CAST(group_concat(leaf, '') AS BLOB)
                        FROM (SELECT idx, leaf FROM entry WHERE idx >= ? AND idx < ? ORDER BY idx)
                        """);
    }

    Frontier head() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT size, root, frontier FROM head")) {
            if (!result.next()) {
                throw new SQLException("no head");
            }
            var frontier = Frontier.parse(result.getBytes(3)).toOptional();
            boolean agrees =
                    frontier.isPresent()
                            && frontier.get().size() == result.getLong(1)
                            && hash(result.getBytes(2)).equals(frontier.map(Frontier::root));
            if (!agrees) {
                throw new SQLException("the head contradicts itself");
            }
            return frontier.get();
        }
    }

    List<Row> rows(long first, int count) throws SQLException {
        rows.setLong(1, first);
        rows.setLong(2, first + count);
        var found = new ArrayList<Row>(count);
        try (var result = rows.executeQuery()) {
            while (result.next()) {
                byte[] body = result.getBytes(3);
                found.add(
                        new Row(
                                result.getLong(1),
                                result.getBytes(2),
                                body == null ? NO_BODY : body));
            }
        }
        return found;
    }

    List<Row> leaves(long first, int count) throws SQLException {
        leaves.setLong(1, first);
        leaves.setLong(2, first + count);
        try (var result = leaves.executeQuery()) {
            if (!result.next() || result.getInt(1) == 0) {
                return List.of();
            }
            int there = result.getInt(1);
            byte[] all = result.getBytes(3);
            if (result.getLong(2) != first + there - 1 || all.length != there * Leaf.BYTES) {
                return rows(first, count); // a gap or a leaf of another length: one by one
            }
            var found = new ArrayList<Row>(there);
            for (int i = 0; i < there; i++) {
                byte[] leaf = new byte[Leaf.BYTES];
                System.arraycopy(all, i * Leaf.BYTES, leaf, 0, Leaf.BYTES);
                found.add(new Row(first + i, leaf, NO_BODY));
            }
            return found;
        }
    }

    long lastLeaf() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT coalesce(max(idx), -1) FROM entry")) {
            return result.next() ? result.getLong(1) : -1;
        }
    }

    Optional<byte[]> tile(TileId id) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT hashes FROM tile WHERE level = ? AND n = ?")) {
            statement.setInt(1, id.level());
            statement.setLong(2, id.number());
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getBytes(1)) : Optional.empty();
            }
        }
    }

    List<KeptCheckpoint> checkpoints() throws SQLException {
        var found = new ArrayList<KeptCheckpoint>();
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT size, root, note FROM checkpoint ORDER BY size")) {
            while (result.next()) {
                var root = hash(result.getBytes(2)).orElseThrow(() -> new SQLException("a root"));
                found.add(
                        new KeptCheckpoint(
                                result.getLong(1), root, Optional.ofNullable(result.getBytes(3))));
            }
        }
        return found;
    }

    List<KeptWithdrawal> withdrawals() throws SQLException {
        var found = new ArrayList<KeptWithdrawal>();
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT idx, finished FROM withdrawal ORDER BY idx")) {
            while (result.next()) {
                found.add(new KeptWithdrawal(result.getLong(1), result.getBoolean(2)));
            }
        }
        return found;
    }

    Optional<KeptAttachment> attachment(String id) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT sealed FROM attachment WHERE id = ?")) {
            statement.setString(1, id);
            try (var result = statement.executeQuery()) {
                return result.next()
                        ? Optional.of(new KeptAttachment(id, result.getBytes(1)))
                        : Optional.empty();
            }
        }
    }

    List<KeptAttachment> attachments() throws SQLException {
        var found = new ArrayList<KeptAttachment>();
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery("SELECT id, sealed FROM attachment ORDER BY id")) {
            while (result.next()) {
                found.add(new KeptAttachment(result.getString(1), result.getBytes(2)));
            }
        }
        return found;
    }

    private static Optional<Hash> hash(byte[] bytes) {
        return bytes.length == Hash.BYTES ? Optional.of(Hash.of(bytes)) : Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
