package org.whereabouts.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.storage.Additions;
import org.whereabouts.ledger.storage.Form;
import org.whereabouts.ledger.storage.KeptAttachment;
import org.whereabouts.ledger.storage.KeptCheckpoint;
import org.whereabouts.ledger.storage.KeptWithdrawal;
import org.whereabouts.ledger.storage.Range;
import org.whereabouts.ledger.storage.Row;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.TileId;

/// A ledger in one SQLite file: write-ahead log, every commit flushed, one connection that writes
/// and as many that read as there are readers at the same time.
final class SqliteStorage implements Storage {
    private final Connections connections;
    private final Connection connection;
    private final Form form;
    private final Optional<Writer> writer;
    private final Queue<Reader> idle = new ConcurrentLinkedQueue<>();

    private SqliteStorage(Connections connections, Connection connection, Form form)
            throws SQLException {
        this.connections = connections;
        this.connection = connection;
        this.form = form;
        this.writer = form.isWhole() ? Optional.of(new Writer(connection)) : Optional.empty();
    }

    /// Opens for writing, and a file that cannot be written for reading what is left of it.
    static SqliteStorage open(Connections connections) throws SQLException {
        try {
            return whole(connections);
        } catch (SQLException failed) {
            if (!Failures.isDamage(failed)) {
                throw failed;
            }
            return remains(connections, failed);
        }
    }

    private static SqliteStorage remains(Connections connections, SQLException why)
            throws SQLException {
        var connection = connections.remains();
        try {
            if (Schema.version(connection) != Schema.NEWEST) {
                throw why;
            }
            return new SqliteStorage(connections, connection, Form.CUT_SHORT);
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private static SqliteStorage whole(Connections connections) throws SQLException {
        var connection = connections.writer();
        try {
            return new SqliteStorage(connections, connection, Schema.update(connection));
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    /// A question to a reading connection.
    @FunctionalInterface
    private interface Question<T> {
        T ask(Reader reader) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        var waiting = idle.poll();
        try {
            var reader = waiting == null ? fresh() : waiting;
            T answer;
            try {
                answer = question.ask(reader);
            } catch (SQLException | RuntimeException failed) {
                reader.close(); // its state is unknown; the next question gets a new one
                // Damaged pages can also give values that no column of ours may hold.
                throw new SQLException("cannot be read", failed);
            }
            idle.add(reader);
            return answer;
        } catch (SQLException cause) {
            throw Failures.reading(cause);
        }
    }

    private Reader fresh() throws SQLException {
        return new Reader(
                form == Form.CUT_SHORT ? connections.remains() : connections.reader(), form);
    }

    private Writer writer() {
        return writer.orElseThrow(() -> new LedgerException(LedgerReason.DATABASE_DAMAGED));
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Frontier head() {
        return ask(Reader::head);
    }

    @Override
    public Map<UUID, Long> known(List<UUID> clients) {
        return clients.isEmpty() ? Map.of() : writer().known(clients);
    }

    @Override
    public void keep(Iterator<Additions> stretches) {
        writer().keep(stretches);
    }

    @Override
    public List<Row> rows(long first, int count) {
        return ask(reader -> reader.rows(first, count));
    }

    @Override
    public List<Row> leaves(long first, int count) {
        return ask(reader -> reader.leaves(first, count));
    }

    @Override
    public long lastLeaf() {
        return ask(Reader::lastLeaf);
    }

    @Override
    public Optional<byte[]> tile(TileId id) {
        return ask(reader -> reader.tile(id));
    }

    @Override
    public void intend(KeptCheckpoint checkpoint) {
        writer().intend(checkpoint);
    }

    @Override
    public void signed(long size, byte[] note) {
        writer().signed(size, note);
    }

    @Override
    public List<KeptCheckpoint> checkpoints() {
        return ask(Reader::checkpoints);
    }

    @Override
    public List<KeptWithdrawal> withdrawals() {
        return ask(Reader::withdrawals);
    }

    @Override
    public void deleteBodies(List<Range> entries) {
        writer().deleteBodies(entries);
    }

    @Override
    public void finish(List<Long> records) {
        writer().finish(records);
    }

    @Override
    public void keep(KeptAttachment attachment) {
        writer().keep(attachment);
    }

    @Override
    public Optional<KeptAttachment> attachment(String id) {
        return ask(reader -> reader.attachment(id));
    }

    @Override
    public List<KeptAttachment> attachments() {
        return ask(Reader::attachments);
    }

    @Override
    public void deleteAttachments(List<String> ids) {
        writer().deleteAttachments(ids);
    }

    @Override
    public void compact() {
        writer().compact();
    }

    @Override
    public void close() {
        try {
            for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
            connection.close();
        } catch (SQLException cause) {
            throw Failures.writing(cause, true);
        }
    }
}
