package org.whereabouts.ledger.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.ledger.DamageCode;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.storage.Row;
import org.whereabouts.ledger.storage.Storage;

/// What the database gave for one index.
public sealed interface Fetched {

    /// The index that was asked for.
    long index();

    /// A row.
    record There(Row row) implements Fetched {
        @Override
        public long index() {
            return row.index();
        }
    }

    /// No row, and why.
    record Lost(long index, DamageCode code) implements Fetched {}

    /// Rows from an index on: exactly `count` of them, whatever the state of the database. Where it
    /// cannot read a stretch, or gives another than was asked for, the stretch is halved until only
    /// the rows are left that cannot be had.
    ///
    /// A damaged tree of rows can give a row under another's index. The one at its right place and
    /// the stray one cannot be told apart here, so that an index that comes twice is lost.
    static List<Fetched> rows(Storage storage, long first, int count) {
        var fetched = new ArrayList<Fetched>(count);
        add(storage, first, count, new HashSet<>(), fetched);
        return fetched;
    }

    private static void add(
            Storage storage, long first, int count, Set<Long> twice, List<Fetched> fetched) {
        Optional<List<Row>> read = read(storage, first, count);
        if (read.isPresent() && isInOrder(read.get(), first, count)) {
            for (Row row : read.get()) {
                fetched.add(
                        twice.contains(row.index())
                                ? new Lost(row.index(), DamageCode.UNREADABLE)
                                : new There(row));
            }
            return;
        }
        read.ifPresent(rows -> twice.addAll(twice(rows)));
        if (count == 1) {
            fetched.add(one(first, read, twice));
            return;
        }
        int half = count / 2;
        add(storage, first, half, twice, fetched);
        add(storage, first + half, count - half, twice, fetched);
    }

    private static Optional<List<Row>> read(Storage storage, long first, int count) {
        try {
            return Optional.of(storage.rows(first, count));
        } catch (LedgerException damaged) {
            if (damaged.reason() != LedgerReason.DATABASE_DAMAGED) {
                throw damaged;
            }
            return Optional.empty();
        }
    }

    private static boolean isInOrder(List<Row> rows, long first, int count) {
        if (rows.size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (rows.get(i).index() != first + i) {
                return false;
            }
        }
        return true;
    }

    private static Set<Long> twice(List<Row> rows) {
        var seen = new HashSet<Long>();
        return rows.stream()
                .map(Row::index)
                .filter(index -> !seen.add(index))
                .collect(Collectors.toSet());
    }

    /// The row of an index among what the database gives for it, stray rows beside it.
    private static Fetched one(long index, Optional<List<Row>> read, Set<Long> twice) {
        if (read.isEmpty() || twice.contains(index)) {
            return new Lost(index, DamageCode.UNREADABLE);
        }
        return read.get().stream()
                .filter(row -> row.index() == index)
                .findFirst()
                .<Fetched>map(There::new)
                .orElse(new Lost(index, DamageCode.LEAF_MISSING));
    }
}
