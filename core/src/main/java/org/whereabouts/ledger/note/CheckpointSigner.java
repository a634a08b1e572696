package org.whereabouts.ledger.note;

import java.security.KeyPair;
import java.util.List;
import java.util.Optional;

/// Signs the checkpoints of one ledger: an Ed25519 line always, and an ML-DSA-44 line behind it
/// when that is switched on.
///
/// The caller keeps the rule of the ledger: nothing is signed before it is durable, and no head is
/// signed that is inconsistent with one signed before.
public final class CheckpointSigner {

    /// Whether checkpoints carry a second, post-quantum signature.
    ///
    /// It is off in the program until a released verifier that we did not write has opened a whole
    /// note of ours; docs/decisions says what has been checked.
    public enum PostQuantum {
        /// One line, Ed25519.
        OFF,
        /// Two lines, Ed25519 and ML-DSA-44.
        ON
    }

    private final Origin origin;
    private final List<NoteSigner> signers;

    private CheckpointSigner(Origin origin, List<NoteSigner> signers) {
        this.origin = origin;
        this.signers = signers;
    }

    /// The signer of a new ledger, whose origin follows from this key.
    public static CheckpointSigner ofNewLedger(KeyPair ed25519) {
        var key = new VerifierKey("ledger.invalid", SignatureType.ED25519, ed25519.getPublic());
        return of(Origin.ofFirstKey(key.raw()), ed25519);
    }

    /// The signer of a ledger whose origin is known.
    public static CheckpointSigner of(Origin origin, KeyPair ed25519) {
        return new CheckpointSigner(
                origin, List.of(NoteSigner.of(origin.name(), SignatureType.ED25519, ed25519)));
    }

    /// The same signer with a post-quantum line, if that is switched on and there is a key.
    public CheckpointSigner with(PostQuantum postQuantum, Optional<KeyPair> mlDsa44) {
        if (postQuantum == PostQuantum.OFF || mlDsa44.isEmpty()) {
            return this;
        }
        var second = NoteSigner.of(origin.name(), SignatureType.ML_DSA_44, mlDsa44.get());
        return new CheckpointSigner(origin, List.of(signers.getFirst(), second));
    }

    /// The ledger that this signer speaks for.
    public Origin origin() {
        return origin;
    }

    /// The public keys, Ed25519 first.
    public List<VerifierKey> keys() {
        return signers.stream().map(NoteSigner::key).toList();
    }

    /// Signs a checkpoint of this ledger.
    public SignedNote sign(Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(origin)) {
            throw new IllegalArgumentException("a checkpoint of another ledger");
        }
        String text = checkpoint.text();
        return new SignedNote(text, signers.stream().map(signer -> signer.sign(text)).toList());
    }
}
