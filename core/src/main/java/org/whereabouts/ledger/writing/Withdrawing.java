package org.whereabouts.ledger.writing;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.WithdrawalDone;
import org.whereabouts.ledger.attachments.AttachmentFolder;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.reading.WithdrawalBook;
import org.whereabouts.ledger.reading.WithdrawalRecord;
import org.whereabouts.ledger.seal.EntrySealer;
import org.whereabouts.ledger.seal.Label;
import org.whereabouts.ledger.seal.LabelMask;
import org.whereabouts.ledger.seal.SealedBody;
import org.whereabouts.ledger.seal.SourceKey;
import org.whereabouts.ledger.storage.Range;
import org.whereabouts.ledger.storage.Row;
import org.whereabouts.ledger.storage.Storage;

/// Withdraws a source. The steps, each durable before the next begins:
///
/// 1. the record: entries of the ledger's own that list what is withdrawn, with their mark, in one
///    transaction; from here on the entries are hidden, whatever happens;
/// 2. the KEY FILE is written without the source's key: from here on nobody can read them;
/// 3. bodies and attachments are deleted, which makes the destruction visible but does not have to
///    be trusted;
/// 4. the journal is cut, so that no deleted byte stays in it;
/// 5. the mark says that all is done.
///
/// An opening finds unfinished marks and goes on with step 2. It also destroys keys of finished
/// withdrawals that came back with an old copy of the KEY FILE. Runs on the writing thread.
public final class Withdrawing {

    /// So many bodies are deleted in one transaction; the journal holds what it changes.
    private static final int BODIES_PER_COMMIT = 20_000;

    private final Storage storage;
    private final KeyRing keys;
    private final Appending appending;
    private final AttachmentFolder attachments;
    private final WithdrawalBook book;
    private final SecureRandom random;

    /// Withdraws from this ledger.
    public Withdrawing(
            Storage storage,
            KeyRing keys,
            Appending appending,
            AttachmentFolder attachments,
            WithdrawalBook book,
            SecureRandom random) {
        this.storage = storage;
        this.keys = keys;
        this.appending = appending;
        this.attachments = attachments;
        this.book = book;
        this.random = random;
    }

    /// Withdraws a source, or goes on with a withdrawal that was begun under this client id.
    public WithdrawalDone withdraw(SourceKeyId source, UUID client) {
        var before = storage.known(List.of(client)).get(client);
        long first;
        if (before == null) {
            var key =
                    keys.find(source)
                            .orElseThrow(() -> new LedgerException(LedgerReason.UNKNOWN_SOURCE));
            first = record(key, client);
        } else {
            first = before;
        }
        var records = book.startingAt(first);
        if (records.isEmpty() || !records.getFirst().record().source().equals(source)) {
            throw new LedgerException(LedgerReason.CLIENT_ID_REUSED);
        }
        finishOrSayWhatIsLeft(records);
        return new WithdrawalDone(
                source,
                records.stream().map(WithdrawalBook.Kept::index).toList(),
                records.stream().mapToLong(kept -> kept.record().count()).sum(),
                records.stream().mapToInt(kept -> kept.record().attachments().size()).sum());
    }

    /// The record is durable here, so "nothing was kept" would be a lie.
    private void finishOrSayWhatIsLeft(List<WithdrawalBook.Kept> records) {
        try {
            finish(records);
        } catch (LedgerException failed) {
            throw failed.reason() == LedgerReason.DISK_FULL
                    ? new LedgerException(LedgerReason.WITHDRAWAL_UNFINISHED, failed)
                    : failed;
        }
    }

    /// Finishes what a crash interrupted, and destroys what an old KEY FILE brought back.
    public void resume() {
        var returned =
                book.all().stream()
                        .filter(kept -> keys.find(kept.record().source()).isPresent())
                        .toList();
        var unfinished = book.all().stream().filter(kept -> !kept.finished()).toList();
        if (!returned.isEmpty() || !unfinished.isEmpty()) {
            keys.destroy(returned.stream().map(kept -> kept.record().source()).toList());
            finish(unfinished);
        }
    }

    private long record(SourceKey key, UUID client) {
        var records =
                WithdrawalRecord.of(
                        key.id(), entriesOf(key.label()), attachments.idsOf(key.label()));
        var sealer = new EntrySealer(keys.labelKey(), random);
        long first =
                appending.appendRecords(
                        client,
                        records.stream()
                                .map(record -> sealer.seal(keys.own(), record.payload()))
                                .toList());
        for (int i = 0; i < records.size(); i++) {
            book.add(new WithdrawalBook.Kept(first + i, records.get(i), false));
        }
        return first;
    }

    private List<Range> entriesOf(Label label) {
        var mask = new LabelMask(keys.labelKey());
        var found = new ArrayList<Range>();
        for (long first = 0; first < appending.size(); first += Storage.ROWS_MAX) {
            for (Row row : storage.rows(first, Storage.ROWS_MAX)) {
                if (SealedBody.isLabelled(row.body(), label, mask)) {
                    Range.add(found, row.index());
                }
            }
        }
        return found;
    }

    private void finish(List<WithdrawalBook.Kept> records) {
        var open = records.stream().filter(kept -> !kept.finished()).toList();
        if (open.isEmpty()) {
            return;
        }
        keys.destroy(open.stream().map(kept -> kept.record().source()).distinct().toList());
        for (var kept : open) {
            for (var slice : slices(kept.record().entries())) {
                storage.deleteBodies(slice);
            }
            attachments.delete(kept.record().attachments());
        }
        storage.compact();
        storage.finish(open.stream().map(WithdrawalBook.Kept::index).toList());
        book.finished(open);
    }

    /// The ranges cut and gathered into transactions of a bounded size.
    private static List<List<Range>> slices(List<Range> ranges) {
        var slices = new ArrayList<List<Range>>();
        var slice = new ArrayList<Range>();
        long room = BODIES_PER_COMMIT;
        for (Range range : ranges) {
            for (long first = range.first(); first < range.end(); ) {
                long count = Math.min(room, range.end() - first);
                slice.add(new Range(first, count));
                first += count;
                room -= count;
                if (room == 0) {
                    slices.add(List.copyOf(slice));
                    slice.clear();
                    room = BODIES_PER_COMMIT;
                }
            }
        }
        if (!slice.isEmpty()) {
            slices.add(List.copyOf(slice));
        }
        return slices;
    }
}
