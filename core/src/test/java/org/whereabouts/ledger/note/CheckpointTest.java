package org.whereabouts.ledger.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.note.CheckpointSigner.PostQuantum;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Read;

class CheckpointTest {
    private static final Hash ROOT = new Hash(1, 2, 3, 4);
    private static final String ROOT64 = ROOT.base64();

    @Test
    void aSignedCheckpointOpensWithItsKeyOnly() {
        var signer = Keys.signer(1);
        var checkpoint = new Checkpoint(signer.origin(), 1000, ROOT);
        byte[] note = signer.sign(checkpoint).toBytes();
        var opened = SignedCheckpoint.open(note, signer.origin(), signer.keys()).orElseThrow();
        assertEquals(checkpoint, opened.checkpoint());
        assertEquals(signer.keys(), opened.signedBy());
        assertEquals(
                Read.refused(NoteFault.NO_KNOWN_SIGNATURE),
                SignedCheckpoint.open(note, signer.origin(), Keys.signer(2).keys()));
        assertEquals(
                Read.refused(NoteFault.OTHER_ORIGIN),
                SignedCheckpoint.open(note, Keys.signer(2).origin(), signer.keys()));
    }

    @Test
    void theOriginNamesNobody() {
        var origin = Keys.signer(1).origin();
        assertTrue(origin.name().matches("ledger\\.invalid/[0-9a-f]{16}"), origin.name());
        assertEquals(origin, Keys.signer(1).origin());
        assertFalse(origin.equals(Keys.signer(2).origin()));
    }

    @Test
    void aCheckpointIsThreeLinesAndNothingElse() {
        var checkpoint = new Checkpoint(new Origin("ledger.invalid/a"), 5, ROOT);
        assertEquals("ledger.invalid/a\n5\n" + ROOT64 + "\n", checkpoint.text());
        assertEquals(Read.value(checkpoint), Checkpoint.parse(checkpoint.text()));
        for (String bad :
                List.of(
                        "",
                        "\n5\n" + ROOT64 + "\n",
                        "a b\n5\n" + ROOT64 + "\n",
                        "a\n05\n" + ROOT64 + "\n",
                        "a\n+5\n" + ROOT64 + "\n",
                        "a\n-5\n" + ROOT64 + "\n",
                        "a\n\n" + ROOT64 + "\n",
                        "a\n5.0\n" + ROOT64 + "\n",
                        "a\n9223372036854775808\n" + ROOT64 + "\n",
                        "a\n5\n" + ROOT64,
                        "a\n5\n" + ROOT64 + "\nx",
                        "a\n5\n" + ROOT64 + "\n\n",
                        "a\n5\n" + ROOT64 + "\nextension\n",
                        "a\n5\n" + ROOT64.substring(4) + "\n")) {
            assertEquals(Read.refused(NoteFault.NOT_A_CHECKPOINT), Checkpoint.parse(bad), bad);
        }
        assertEquals(
                Long.MAX_VALUE,
                Checkpoint.parse("a\n9223372036854775807\n" + ROOT64 + "\n").orElseThrow().size());
        var origin = new Origin("a");
        assertThrows(IllegalArgumentException.class, () -> new Checkpoint(origin, -1, ROOT));
        assertThrows(IllegalArgumentException.class, () -> new Origin("a b"));
    }

    @Test
    void aSignerSignsNoOtherLedger() {
        var foreign = new Checkpoint(new Origin("ledger.invalid/a"), 5, ROOT);
        var signer = Keys.signer(1);
        assertThrows(IllegalArgumentException.class, () -> signer.sign(foreign));
    }

    @Test
    void thePostQuantumLineIsOffUnlessSwitchedOn() {
        var pair = Optional.of(Keys.mlDsa44(1));
        assertEquals(1, Keys.signer(1).with(PostQuantum.OFF, pair).keys().size());
        assertEquals(1, Keys.signer(1).with(PostQuantum.ON, Optional.empty()).keys().size());
        var on = Keys.signer(1).with(PostQuantum.ON, pair);
        byte[] note = on.sign(new Checkpoint(on.origin(), 7, ROOT)).toBytes();
        var opened = SignedCheckpoint.open(note, on.origin(), on.keys()).orElseThrow();
        assertEquals(on.keys(), opened.signedBy());
        var classic = List.of(on.keys().getFirst());
        var ignoring = SignedCheckpoint.open(note, on.origin(), classic).orElseThrow();
        assertEquals(classic, ignoring.signedBy());
        var second = on.keys().getLast();
        assertEquals(Read.value(second), VerifierKey.parse(second.vkey()));
    }

    @Test
    void thePostQuantumMessageIsTheStructureOfTheSpecification() {
        var checkpoint = new Checkpoint(new Origin("o"), 258, ROOT);
        var message = new CosignedMessage("name", 5, checkpoint);
        assertEquals(
                HexFormat.of().formatHex("subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII))
                        + "046e616d65"
                        + "0000000000000005"
                        + "016f"
                        + "0000000000000000"
                        + "0000000000000102"
                        + ROOT,
                HexFormat.of().formatHex(message.toBytes()));
    }

    @Test
    void aPostQuantumKeySignsCheckpointsOnlyAndItsTimeIsSigned() {
        var signer = NoteSigner.of("ledger.invalid/a", SignatureType.ML_DSA_44, Keys.mlDsa44(1));
        assertThrows(IllegalArgumentException.class, () -> signer.sign("no checkpoint\n"));
        String text = new Checkpoint(new Origin("ledger.invalid/a"), 5, ROOT).text();
        var good = signer.sign(text);
        assertTrue(signer.key().verifies(text, good));
        assertFalse(signer.key().verifies("no checkpoint\n", good));
        byte[] later = good.bytes();
        later[7] = 1;
        assertFalse(signer.key().verifies(text, NoteSignature.of(signer.key(), later)));
        assertFalse(
                signer.key()
                        .verifies(
                                text,
                                NoteSignature.of(Keys.signer(1).keys().getFirst(), good.bytes())));
        later[0] = (byte) 0x80;
        assertFalse(signer.key().verifies(text, NoteSignature.of(signer.key(), later)));
        assertFalse(signer.key().verifies(text, NoteSignature.of(signer.key(), new byte[100])));
    }

    /// A log's checkpoint with an ML-DSA-44 line from the test data of filippo.io/torchwood v0.10.0
    /// (`cmd/litewitness/testdata/mldsa.txt`), which is made by an implementation that we did not
    /// write.
    @Test
    void aPostQuantumCheckpointOfAnotherImplementationIsAccepted() throws Exception {
        var key = VerifierKey.parse(text("ml-dsa-44.vkey").strip()).orElseThrow();
        byte[] note = text("ml-dsa-44.note").getBytes(StandardCharsets.UTF_8);
        assertEquals(SignatureType.ML_DSA_44, key.type());
        var origin = new Origin("example.com/mldsa-log");
        var signed = SignedCheckpoint.open(note, origin, List.of(key)).orElseThrow();
        assertEquals(1, signed.checkpoint().size());
        String larger = text("ml-dsa-44.note").replace("\n1\n", "\n2\n");
        assertEquals(
                Read.refused(NoteFault.WRONG_SIGNATURE),
                SignedCheckpoint.open(
                        larger.getBytes(StandardCharsets.UTF_8), origin, List.of(key)));
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/ledger").resolve(name));
    }

    @Test
    void aSignerShowsItsPublicHalfOnly() {
        var signer = NoteSigner.of("a", SignatureType.ED25519, Keys.ed25519(1));
        assertEquals("NoteSigner[" + signer.key().vkey() + "]", signer.toString());
    }
}
