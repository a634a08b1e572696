package org.whereabouts.ledger.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.InclusionProof;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Read;

/// Every one-bit change of what outsiders are handed. Of the 26,000 bits of an ML-DSA-44 signature
/// every 61st is changed here; `lab/check-ledger-with-go` changes each.
class OneBitTest {
    private static final int STRIDE = 61;
    private static final Hash ROOT = new Hash(1, 2, 3, 4);

    @Test
    void everyOneBitChangeOfACheckpointIsRefused() {
        var signer = Keys.signer(1);
        byte[] note = signer.sign(new Checkpoint(signer.origin(), 123_456, ROOT)).toBytes();
        for (int bit = 0; bit < note.length * 8; bit++) {
            var read = SignedCheckpoint.open(flipped(note, bit), signer.origin(), signer.keys());
            assertTrue(read instanceof Read.Refused, "bit " + bit);
        }
    }

    @Test
    void everyOneBitChangeOfACheckpointWithTwoKindsOfSignatureIsRefusedWhenBothKeysAreKnown() {
        var signer = Keys.signerOfBothKinds(1);
        byte[] note = signer.sign(new Checkpoint(signer.origin(), 123_456, ROOT)).toBytes();
        assertTrue(note.length > 3000);
        var accepted = new ArrayList<Integer>();
        for (int bit = 0; bit < note.length * 8; bit = next(note, bit)) {
            switch (SignedCheckpoint.open(flipped(note, bit), signer.origin(), signer.keys())) {
                case Read.Refused<SignedCheckpoint> _ -> {}
                case Read.Value<SignedCheckpoint>(SignedCheckpoint open) -> {
                    // Another name or key id makes a line of an unknown key, which is ignored: the
                    // checkpoint then stands on the other line alone, unchanged.
                    assertEquals(1, open.signedBy().size());
                    assertEquals(123_456, open.checkpoint().size());
                    assertEquals(ROOT, open.checkpoint().root());
                    accepted.add(bit);
                }
            }
        }
        var nameAndId = signer.origin().name().length() + 1 + 6;
        assertTrue(accepted.size() <= 2 * 8 * nameAndId, accepted.size() + " bits ignored");
    }

    @Test
    void aChangedLineOfAnUnknownKeyIsIgnoredOrTheNoteIsRefusedAndNothingElseIsAccepted() {
        var signer = Keys.signerOfBothKinds(1);
        var known = List.of(signer.keys().getFirst());
        var checkpoint = new Checkpoint(signer.origin(), 123_456, ROOT);
        byte[] note = signer.sign(checkpoint).toBytes();
        int secondLine = secondLine(note);
        int ignored = 0;
        for (int bit = 0; bit < note.length * 8; bit = next(note, bit)) {
            switch (SignedCheckpoint.open(flipped(note, bit), signer.origin(), known)) {
                case Read.Refused<SignedCheckpoint> _ -> {}
                case Read.Value<SignedCheckpoint>(SignedCheckpoint open) -> {
                    assertEquals(checkpoint, open.checkpoint());
                    assertTrue(bit / 8 >= secondLine, "bit " + bit);
                    ignored++;
                }
            }
        }
        assertTrue(ignored > 0);
    }

    @Test
    void everyOneBitChangeOfAProofFileIsRefused() {
        var signer = Keys.signer(1);
        var edge = Edge.empty();
        var leaves = new ArrayList<Leaf>();
        for (int i = 0; i < 11; i++) {
            leaves.add(TlogProofTest.leaf(i));
            edge.append(leaves.getLast().hash());
        }
        var signed = TlogProofTest.signed(signer, edge);
        var inclusion = InclusionProof.of(6, 11, TlogProofTest.reader(leaves));
        byte[] file = TlogProof.of(inclusion, signed).toBytes();
        for (int bit = 0; bit < file.length * 8; bit++) {
            var read =
                    TlogProof.parse(flipped(file, bit))
                            .then(p -> p.verify(leaves.get(6), signer.origin(), signer.keys()));
            assertTrue(read instanceof Read.Refused, "bit " + bit);
        }
    }

    /// Each bit up to the base64 of the second signature, then some.
    private static int next(byte[] note, int bit) {
        int base64 = secondLine(note) + "\u2014 ledger.invalid/0123456789abcdef ".length() + 2;
        return bit / 8 < base64 + 8 ? bit + 1 : bit + STRIDE;
    }

    private static int secondLine(byte[] note) {
        String text = new String(note, StandardCharsets.UTF_8);
        String before = text.substring(0, text.lastIndexOf('\u2014'));
        return before.getBytes(StandardCharsets.UTF_8).length;
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }
}
