package org.whereabouts.ledger.reading;

import java.util.Optional;
import org.whereabouts.ledger.DamageCode;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.seal.EntryOpener;
import org.whereabouts.ledger.seal.SourceKey;
import org.whereabouts.ledger.seal.Unsealed;
import org.whereabouts.ledger.storage.Row;

/// Makes of a row what a reader gets. One per thread.
public final class EntryReader {
    private final KeyRing keys;
    private final WithdrawalBook withdrawals;
    private final EntryOpener opener;

    /// A reader for one thread.
    public EntryReader(KeyRing keys, WithdrawalBook withdrawals) {
        this.keys = keys;
        this.withdrawals = withdrawals;
        this.opener = new EntryOpener(keys.labelKey(), keys::find);
    }

    /// What reading this row gives.
    public Opened open(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Lost(long index, DamageCode code) -> new Opened.Damaged(index, code);
            case Fetched.There(Row row) -> open(row);
        };
    }

    private Opened open(Row row) {
        if (withdrawals.contains(row.index())) {
            return new Opened.Withdrawn(row.index());
        }
        return switch (opener.open(row.leaf(), row.body())) {
            case Unsealed.Payload(SourceKey source, byte[] _, byte[] payload) ->
                    source.equals(keys.own())
                            ? withdrawal(row.index(), payload)
                            : new Opened.Present(row.index(), source.id(), payload);
            case Unsealed.Nothing _ -> new Opened.Cover(row.index());
            // A withdrawal may have begun while the row was being opened: asked again.
            case Unsealed.Broken(DamageCode code) ->
                    withdrawals.contains(row.index())
                            ? new Opened.Withdrawn(row.index())
                            : new Opened.Damaged(row.index(), code);
        };
    }

    private static Opened withdrawal(long index, byte[] payload) {
        return WithdrawalRecord.parse(payload)
                .<Opened>map(
                        record -> new Opened.Withdrawal(index, record.source(), record.count()))
                .orElseGet(() -> new Opened.Damaged(index, DamageCode.BODY_ALTERED));
    }

    /// The record of a withdrawal, if this row is one and holds.
    Optional<WithdrawalRecord> record(Fetched fetched) {
        if (!(fetched instanceof Fetched.There(Row row))) {
            return Optional.empty();
        }
        return switch (opener.open(row.leaf(), row.body())) {
            case Unsealed.Payload(SourceKey source, byte[] _, byte[] payload) ->
                    source.equals(keys.own()) ? WithdrawalRecord.parse(payload) : Optional.empty();
            case Unsealed.Nothing _, Unsealed.Broken _ -> Optional.empty();
        };
    }
}
