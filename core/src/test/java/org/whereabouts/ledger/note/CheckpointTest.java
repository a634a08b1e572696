package org.whereabouts.ledger.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.note.CheckpointSigner.PostQuantum;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Read;

class CheckpointTest {
    private static final Hash ROOT = new Hash(1, 2, 3, 4);

    @Test
    void aSignedCheckpointOpensWithItsKeyOnly() throws Exception {
        var signer = signer();
        var checkpoint = new Checkpoint(signer.origin(), 1000, ROOT);
        byte[] note = signer.sign(checkpoint).toBytes();
        var opened = SignedCheckpoint.open(note, signer.origin(), signer.keys()).orElseThrow();
        assertEquals(checkpoint, opened.checkpoint());
        assertInstanceOf(
                Read.Refused.class, SignedCheckpoint.open(note, signer.origin(), signer().keys()));
        assertEquals(
                Read.refused(NoteFault.OTHER_ORIGIN),
                SignedCheckpoint.open(note, new Origin("ledger.invalid/0"), signer.keys()));
    }

    @Test
    void thePostQuantumLineIsOffUnlessSwitchedOn() throws Exception {
        var pair = KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair();
        var off = signer().with(PostQuantum.OFF, Optional.of(pair));
        assertEquals(1, off.keys().size());
        var on = signer().with(PostQuantum.ON, Optional.of(pair));
        var checkpoint = new Checkpoint(on.origin(), 7, ROOT);
        byte[] note = on.sign(checkpoint).toBytes();
        var opened = SignedCheckpoint.open(note, on.origin(), on.keys()).orElseThrow();
        assertEquals(on.keys(), opened.signedBy());
        var classic = List.of(on.keys().getFirst());
        var ignoring = SignedCheckpoint.open(note, on.origin(), classic).orElseThrow();
        assertEquals(classic, ignoring.signedBy());
    }

    private static CheckpointSigner signer() throws Exception {
        return CheckpointSigner.ofNewLedger(
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }
}
