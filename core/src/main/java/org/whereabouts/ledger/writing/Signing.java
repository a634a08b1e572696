package org.whereabouts.ledger.writing;

import java.util.List;
import java.util.Optional;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.keys.SignerFile;
import org.whereabouts.ledger.note.Checkpoint;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.ledger.storage.KeptCheckpoint;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.tree.AlteredLedgerException;
import org.whereabouts.ledger.tree.ConsistencyProof;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Read;

/// Signs heads, and never one that contradicts a head signed before. The order: rows and head are
/// durable (they are, before this is called); the intent is durable in the database, then beside
/// the signing key; then it is signed; then the note is kept. A crash in between leaves an intent,
/// and an intent is signed with its own size and root, never with others. Runs on the writing
/// thread.
public final class Signing {
    private final Storage storage;
    private final SignerFile signer;
    private final Appending appending;

    /// Signs the heads of this ledger.
    public Signing(Storage storage, SignerFile signer, Appending appending) {
        this.storage = storage;
        this.signer = signer;
        this.appending = appending;
    }

    /// Signs the head as it is now, and every intent that was left without a note.
    public SignedCheckpoint sign() {
        var head = appending.edge().frontier();
        var kept = storage.checkpoints();
        var last = signer.last();
        refuseUnlessLeadsTo(last.size(), last.root());
        for (var checkpoint : kept) {
            if (checkpoint.note().isEmpty() || checkpoint.size() == kept.getLast().size()) {
                refuseUnlessLeadsTo(checkpoint.size(), checkpoint.root());
            }
        }
        for (var intent : kept) {
            if (intent.note().isEmpty()) {
                note(intent.size(), intent.root());
            }
        }
        if (kept.isEmpty() || kept.getLast().size() < head.size()) {
            storage.intend(new KeptCheckpoint(head.size(), head.root(), Optional.empty()));
            note(head.size(), head.root());
        }
        return newest().orElseThrow(() -> new LedgerException(LedgerReason.DATABASE_DAMAGED));
    }

    private void note(long size, Hash root) {
        if (size >= signer.last().size()) {
            signer.promise(new SignerFile.Promise(size, root));
        }
        var checkpoint = new Checkpoint(signer.signer().origin(), size, root);
        storage.signed(size, signer.signer().sign(checkpoint).toBytes());
    }

    /// The newest checkpoint that has its note and whose signature holds.
    public Optional<SignedCheckpoint> newest() {
        return storage.checkpoints().reversed().stream()
                .flatMap(kept -> kept.note().stream())
                .flatMap(note -> open(note).toOptional().stream())
                .findFirst();
    }

    private Read<SignedCheckpoint> open(byte[] note) {
        var keys = signer.signer();
        return SignedCheckpoint.open(note, keys.origin(), List.copyOf(keys.keys()));
    }

    private void refuseUnlessLeadsTo(long size, Hash root) {
        var edge = appending.edge();
        try {
            boolean leads =
                    size <= edge.size()
                            && ConsistencyProof.of(size, edge.size(), appending.hashes())
                                    .proves(root, edge.root());
            if (!leads) {
                throw new LedgerException(LedgerReason.WOULD_CONTRADICT);
            }
        } catch (AlteredLedgerException altered) {
            throw new LedgerException(LedgerReason.WOULD_CONTRADICT, altered);
        }
    }
}
