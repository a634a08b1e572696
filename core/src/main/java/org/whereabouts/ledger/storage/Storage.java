package org.whereabouts.ledger.storage;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.TileId;

/// What the ledger asks of a database. The contract, which the test `StorageContract` holds every
/// implementation to:
///
/// - A method that writes returns when what it wrote survives a power cut. It writes all or
///   nothing.
/// - It fails with a [org.whereabouts.ledger.LedgerException]. After `DISK_FULL` nothing was kept.
///   After any other failure nobody knows whether it was kept, and the ledger writes no more until
///   it is opened again: an fsync that failed is never retried and never read back.
/// - Leaves, tiles, client ids and checkpoints are never changed and never deleted; the database
///   itself refuses it. Bodies and attachments can be deleted, and then their bytes are gone from
///   its files too, see [#compact()].
/// - Writing methods are called by one thread at a time, reading ones by several at any time.
/// - A reading method that meets damage fails with `DATABASE_DAMAGED` and changes nothing.
///
/// It knows no keys: everything that it is given is public or encrypted.
public interface Storage extends AutoCloseable {

    /// The most rows that [#rows(long, int)] is asked for at once.
    int ROWS_MAX = 4096;

    /// In which form it keeps the ledger.
    Form form();

    /// The end of the ledger as it was last kept.
    Frontier head();

    /// Which of these client ids are known, and at which index. Asked by the one thread that
    /// writes.
    Map<UUID, Long> known(List<UUID> clients);

    /// Adds rows, tiles and marks, and moves the head.
    default void keep(Additions additions) {
        keep(List.of(additions).iterator());
    }

    /// Adds several stretches in one step, each where the one before it ended. A stretch is asked
    /// for when the one before it was written, so that it can be made meanwhile. If the iterator
    /// fails, nothing is kept, and its exception is thrown.
    void keep(Iterator<Additions> stretches);

    /// The rows from an index on, in order; fewer where rows are missing or the ledger ends.
    ///
    /// @param count 1 to [#ROWS_MAX]
    List<Row> rows(long first, int count);

    /// The leaves alone, for computing the tree: as [#rows(long, int)] with empty bodies.
    List<Row> leaves(long first, int count);

    /// The highest index that has a leaf, or -1.
    long lastLeaf();

    /// The bytes of a full tile, if it is there.
    Optional<byte[]> tile(TileId id);

    /// Records the intent to sign a head. Its size must be larger than that of every checkpoint
    /// before.
    void intend(KeptCheckpoint checkpoint);

    /// Keeps the note of an intent.
    void signed(long size, byte[] note);

    /// All checkpoints, the smallest first.
    List<KeptCheckpoint> checkpoints();

    /// All marks of withdrawals, the oldest first.
    List<KeptWithdrawal> withdrawals();

    /// Deletes the bodies of these entries.
    void deleteBodies(List<Range> entries);

    /// Marks withdrawals as finished.
    void finish(List<Long> records);

    /// Keeps an attachment's row.
    void keep(KeptAttachment attachment);

    /// One attachment's row.
    Optional<KeptAttachment> attachment(String id);

    /// The rows of all attachments.
    List<KeptAttachment> attachments();

    /// Deletes the rows of these attachments.
    void deleteAttachments(List<String> ids);

    /// Brings the files of the database into a state in which deleted bytes are no longer in them:
    /// the journal is merged and cut.
    void compact();

    /// Gives all files free.
    @Override
    void close();
}
