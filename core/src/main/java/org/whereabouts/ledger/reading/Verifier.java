package org.whereabouts.ledger.reading;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.ledger.DamageCode;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.Verification;
import org.whereabouts.ledger.Verification.Code;
import org.whereabouts.ledger.Verification.DamagedAttachment;
import org.whereabouts.ledger.Verification.TreeDamage;
import org.whereabouts.ledger.attachments.AttachmentFolder;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.keys.SignerFile;
import org.whereabouts.ledger.storage.KeptAttachment;
import org.whereabouts.ledger.storage.Range;
import org.whereabouts.ledger.storage.Row;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.TreeHasher;

/// Verifies a whole ledger: builds the tree anew from the leaves, opens every content, checks every
/// checkpoint and every attachment. Tiles, head and marks are compared with the result, never used
/// for it. One verifier makes one verification.
public final class Verifier {
    private final Storage storage;
    private final KeyRing keys;
    private final WithdrawalBook withdrawals;
    private final TreeCheck tree;

    private final List<Opened.Damaged> damaged = new ArrayList<>();
    private final List<Opened> doubtful = new ArrayList<>();
    private final List<Range> gone = new ArrayList<>();
    private WithdrawnEntries recorded = WithdrawnEntries.NONE;
    private long present;
    private long withdrawn;
    private long covers;
    private long damagedCount;

    /// A verifier of this ledger.
    public Verifier(Storage storage, KeyRing keys, SignerFile signer, WithdrawalBook withdrawals) {
        this.storage = storage;
        this.keys = keys;
        this.withdrawals = withdrawals;
        this.tree = new TreeCheck(storage, signer);
    }

    /// What one stretch of the ledger gives.
    private record Stretch(
            List<Hash> leafHashes, List<Opened> opened, List<WithdrawalRecord> records) {}

    /// Verifies the first `size` entries and all attachments.
    public Verification verify(
            long size, ReadAhead ahead, AttachmentFolder attachments, Progress progress) {
        ahead.run(
                0,
                size,
                this::open,
                (Stretch stretch) -> {
                    add(stretch);
                    progress.at(tree.size(), size);
                });
        tellWithdrawnFromGone();
        if (!tree.headHolds()) {
            doubtful.forEach(this::blameLeaf);
        }
        tree.checkSigned();
        var files = kept();
        var damagedFiles = new ArrayList<DamagedAttachment>();
        for (KeptAttachment file : files) {
            attachments
                    .check(file)
                    .ifPresent(code -> damagedFiles.add(new DamagedAttachment(file.id(), code)));
        }
        return new Verification(
                size,
                present,
                withdrawn,
                covers,
                damaged,
                damagedCount,
                damagedFiles,
                tree.faults(),
                tree.signed(),
                files.size() - damagedFiles.size());
    }

    private Stretch open(long first, int count) {
        var reader = new EntryReader(keys, withdrawals);
        var hasher = new TreeHasher();
        var leafHashes = new ArrayList<Hash>(count);
        var opened = new ArrayList<Opened>(count);
        var records = new ArrayList<WithdrawalRecord>();
        for (Fetched fetched : Fetched.rows(storage, first, count)) {
            leafHashes.add(
                    switch (fetched) {
                        case Fetched.There(Row row) -> hasher.leaf(row.leaf());
                        // Some hash has to stand there; the root will not be that of the head.
                        case Fetched.Lost _ -> TreeHasher.EMPTY_ROOT;
                    });
            var entry = reader.open(fetched);
            if (entry instanceof Opened.Withdrawal) {
                reader.record(fetched).ifPresent(records::add);
            }
            opened.add(entry);
        }
        return new Stretch(leafHashes, opened, records);
    }

    private void add(Stretch stretch) {
        long first = tree.size();
        for (long index : tree.add(stretch.leafHashes())) {
            // Stretches end where tiles end, so the entry is in this stretch.
            doubtful.add(stretch.opened().get((int) (index - first)));
        }
        for (WithdrawalRecord record : stretch.records()) {
            recorded = recorded.plus(record.entries());
        }
        for (Opened entry : stretch.opened()) {
            switch (entry) {
                case Opened.Present _, Opened.Withdrawal _ -> present++;
                case Opened.Withdrawn _ -> withdrawn++;
                case Opened.Cover _ -> covers++;
                case Opened.Damaged(long index, DamageCode code) -> {
                    if (code == DamageCode.BODY_MISSING) {
                        Range.add(gone, index);
                    } else {
                        damage(new Opened.Damaged(index, code));
                    }
                }
            }
        }
    }

    private void damage(Opened.Damaged broken) {
        damagedCount++;
        if (damaged.size() < Verification.DAMAGED_MAX) {
            damaged.add(broken);
        }
    }

    /// A record in the ledger counts even where the database lost its mark: the record stands in
    /// the tree, the mark does not.
    private void tellWithdrawnFromGone() {
        boolean markIsMissing = false;
        for (Range range : gone) {
            for (long index = range.first(); index < range.end(); index++) {
                if (recorded.contains(index)) {
                    withdrawn++;
                    markIsMissing = true;
                } else {
                    damage(new Opened.Damaged(index, DamageCode.BODY_MISSING));
                }
            }
        }
        if (markIsMissing) {
            tree.faults().add(new TreeDamage(Code.MARK, gone.getFirst().first()));
        }
    }

    /// The tiles give another hash for this leaf, and the leaves do not give the head: the leaf is
    /// the one that was altered. Where its content is there, that was already found.
    private void blameLeaf(Opened entry) {
        switch (entry) {
            case Opened.Present _, Opened.Withdrawal _ -> present--;
            case Opened.Withdrawn _ -> withdrawn--;
            case Opened.Cover _ -> covers--;
            case Opened.Damaged _ -> {
                return;
            }
        }
        damage(new Opened.Damaged(entry.index(), DamageCode.LEAF_ALTERED));
    }

    private List<KeptAttachment> kept() {
        try {
            return storage.attachments();
        } catch (LedgerException unreadable) {
            tree.faults().add(new TreeDamage(Code.DATABASE, tree.size()));
            return List.of();
        }
    }
}
