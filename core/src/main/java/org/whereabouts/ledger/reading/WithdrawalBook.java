package org.whereabouts.ledger.reading;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.storage.Storage;

/// The withdrawals of a ledger. Readers ask it for each entry; a withdrawal is entered before
/// anything is destroyed, and hides its entries from that moment on.
public final class WithdrawalBook {
    private final List<Kept> kept = new ArrayList<>();
    private volatile WithdrawnEntries entries = WithdrawnEntries.NONE;

    /// A record of a withdrawal and where it stands.
    ///
    /// @param index of the entry that holds the record
    /// @param finished whether everything was destroyed
    public record Kept(long index, WithdrawalRecord record, boolean finished) {}

    /// Reads the records that the database marks. A mark whose record does not hold is passed over:
    /// what it withdrew then counts as missing, and a verification says so.
    public static WithdrawalBook open(Storage storage, KeyRing keys) {
        var book = new WithdrawalBook();
        var reader = new EntryReader(keys, book);
        for (var mark : storage.withdrawals()) {
            reader.record(Fetched.rows(storage, mark.record(), 1).getFirst())
                    .ifPresent(
                            record -> book.add(new Kept(mark.record(), record, mark.finished())));
        }
        return book;
    }

    /// Whether an entry is withdrawn.
    public boolean contains(long index) {
        return entries.contains(index);
    }

    /// Enters a record and hides what it withdraws.
    public synchronized void add(Kept record) {
        kept.add(record);
        entries = entries.plus(record.record().entries());
    }

    /// All records, the oldest first.
    public synchronized List<Kept> all() {
        return List.copyOf(kept);
    }

    /// The records of the withdrawal whose first record stands at this index; empty if none does.
    public synchronized List<Kept> startingAt(long first) {
        return kept.stream()
                .filter(k -> k.index() == first && k.record().part() == 1)
                .findFirst()
                .map(head -> {
                    long end = first + head.record().parts();
                    return kept.stream()
                            .filter(k -> k.index() >= first && k.index() < end)
                            .toList();
                })
                .orElse(List.of());
    }

    /// Marks records as finished.
    public synchronized void finished(List<Kept> records) {
        kept.replaceAll(k -> records.contains(k) ? new Kept(k.index(), k.record(), true) : k);
    }
}
