package org.whereabouts.ledger.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.golden.Golden;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.HashReader;
import org.whereabouts.ledger.tree.InclusionProof;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Read;
import org.whereabouts.ledger.tree.TreeHasher;

class TlogProofTest {
    private final CheckpointSigner signer = Keys.signer(1);
    private final Edge edge = Edge.empty();
    private final List<Leaf> leaves = new ArrayList<>();

    TlogProofTest() {
        for (int i = 0; i < 11; i++) {
            leaves.add(leaf(i));
            edge.append(leaves.getLast().hash());
        }
    }

    @Test
    void aProofFileProvesItsLeafAndNoOther() {
        var signed = signed(signer, edge);
        for (int i = 0; i < leaves.size(); i++) {
            var file = TlogProof.of(InclusionProof.of(i, 11, reader(leaves)), signed).toBytes();
            var proof = TlogProof.parse(file).orElseThrow();
            for (int other = 0; other < leaves.size(); other++) {
                var verdict = proof.verify(leaves.get(other), signer.origin(), signer.keys());
                if (other == i) {
                    assertEquals(signed, verdict.orElseThrow());
                } else {
                    assertEquals(Read.refused(NoteFault.WRONG_PROOF), verdict);
                }
            }
        }
    }

    @Test
    void theFileIsTheGoldenOne() {
        var proof = InclusionProof.of(6, 11, reader(leaves));
        var file = TlogProof.of(proof, signed(signer, edge)).toBytes();
        Golden.check("ledger", "leaf.txt", new String(leaves.get(6).toBytes(), UTF_8));
        Golden.check("ledger", "vkey.txt", signer.keys().getFirst().vkey() + "\n");
        Golden.check("ledger", "entry.tlog-proof", new String(file, UTF_8));
    }

    @Test
    void aProofUnderAForeignCheckpointIsRefused() {
        var stranger = Keys.signer(2);
        var proof = TlogProof.of(InclusionProof.of(6, 11, reader(leaves)), signed(stranger, edge));
        assertEquals(
                Read.refused(NoteFault.NO_KNOWN_SIGNATURE),
                proof.verify(leaves.get(6), signer.origin(), signer.keys()));
        assertEquals(
                Read.refused(NoteFault.OTHER_ORIGIN),
                proof.verify(leaves.get(6), signer.origin(), stranger.keys()));
    }

    @Test
    void anIndexBeyondTheTreeProvesNothing() {
        var honest = TlogProof.of(InclusionProof.of(6, 11, reader(leaves)), signed(signer, edge));
        var beyond = new TlogProof(11, honest.hashes(), honest.checkpoint());
        assertEquals(
                Read.refused(NoteFault.WRONG_PROOF),
                beyond.verify(leaves.get(6), signer.origin(), signer.keys()));
    }

    @Test
    void whatDoesNotHaveTheFormOfAProofIsRefused() {
        var honest = TlogProof.of(InclusionProof.of(6, 11, reader(leaves)), signed(signer, edge));
        String file = new String(honest.toBytes(), UTF_8);
        String hash = honest.hashes().getFirst().base64();
        for (String bad :
                List.of(
                        "",
                        file.replace("@v1", "@v2"),
                        file.replace("index 6\n", ""),
                        file.replace("index 6", "index 06"),
                        file.replace("index 6", "index -6"),
                        file.replace("index 6", "index " + "9".repeat(19)),
                        file.replace("index 6", "index 6 "),
                        file.replace("index 6", "extra AAAA\nindex 6"),
                        file.replace(hash, hash.substring(1)),
                        file.replace(hash, "=".repeat(44)),
                        file.replace(hash, (hash + "\n").repeat(64) + hash),
                        file.substring(0, file.indexOf("\n\n")))) {
            assertEquals(Read.refused(NoteFault.NOT_A_PROOF), parse(bad), bad);
        }
        assertInstanceOf(Read.Refused.class, parse(file.substring(0, file.indexOf("\n\n") + 2)));
        assertEquals(
                Read.refused(NoteFault.NOT_A_PROOF), TlogProof.parse(new byte[] {(byte) 0xff}));
        assertEquals(
                Read.refused(NoteFault.TOO_LARGE), parse("x".repeat(SignedNote.BYTES_MAX + 5000)));
    }

    @Test
    void proofAndCheckpointMustBeOfOneSize() {
        var proof = InclusionProof.of(6, 10, reader(leaves));
        var signed = signed(signer, edge);
        assertThrows(IllegalArgumentException.class, () -> TlogProof.of(proof, signed));
        assertThrows(
                IllegalArgumentException.class, () -> new TlogProof(-1, List.of(), signed.note()));
        var tooMany = java.util.Collections.nCopies(64, TreeHasher.EMPTY_ROOT);
        assertThrows(
                IllegalArgumentException.class, () -> new TlogProof(0, tooMany, signed.note()));
    }

    static Leaf leaf(int i) {
        byte[] salt = new byte[Commitment.SALT_BYTES];
        salt[0] = (byte) i;
        return Leaf.entry(Commitment.of(salt, ("invented entry " + i).getBytes(UTF_8)));
    }

    static SignedCheckpoint signed(CheckpointSigner signer, Edge edge) {
        var note = signer.sign(Checkpoint.of(signer.origin(), edge.frontier()));
        return SignedCheckpoint.open(note.toBytes(), signer.origin(), signer.keys()).orElseThrow();
    }

    static HashReader reader(List<Leaf> leaves) {
        List<Hash> hashes = leaves.stream().map(Leaf::hash).toList();
        return (level, number) ->
                new TreeHasher()
                        .root(
                                hashes.subList(
                                        (int) (number << level), (int) ((number + 1) << level)));
    }

    private static Read<TlogProof> parse(String text) {
        return TlogProof.parse(text.getBytes(UTF_8));
    }

    private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;
}
