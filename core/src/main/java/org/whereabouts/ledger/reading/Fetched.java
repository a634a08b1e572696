package org.whereabouts.ledger.reading;

import java.util.ArrayList;
import java.util.List;
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
    /// cannot read a stretch, the stretch is halved until only the unreadable rows are left.
    static List<Fetched> rows(Storage storage, long first, int count) {
        var fetched = new ArrayList<Fetched>(count);
        add(storage, first, count, fetched);
        return fetched;
    }

    private static void add(Storage storage, long first, int count, List<Fetched> fetched) {
        List<Row> rows;
        try {
            rows = storage.rows(first, count);
        } catch (LedgerException damaged) {
            if (damaged.reason() != LedgerReason.DATABASE_DAMAGED) {
                throw damaged;
            }
            if (count == 1) {
                fetched.add(new Lost(first, DamageCode.UNREADABLE));
            } else {
                int half = count / 2;
                add(storage, first, half, fetched);
                add(storage, first + half, count - half, fetched);
            }
            return;
        }
        long next = first;
        for (Row row : rows) {
            if (row.index() < next || row.index() >= first + count) {
                continue; // a damaged tree of rows can give one twice or out of order
            }
            for (; next < row.index(); next++) {
                fetched.add(new Lost(next, DamageCode.LEAF_MISSING));
            }
            fetched.add(new There(row));
            next++;
        }
        for (; next < first + count; next++) {
            fetched.add(new Lost(next, DamageCode.LEAF_MISSING));
        }
    }
}
