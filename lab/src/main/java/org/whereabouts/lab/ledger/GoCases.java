package org.whereabouts.lab.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whereabouts.ledger.note.Checkpoint;
import org.whereabouts.ledger.note.CheckpointSigner;
import org.whereabouts.ledger.note.CheckpointSigner.PostQuantum;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.ledger.tlog.TlogDirectory;
import org.whereabouts.ledger.tlog.TlogExport;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.ConsistencyProof;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.InclusionProof;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Read;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TileHashReader;
import org.whereabouts.ledger.tree.TileId;

/// The cases for [GoCheck], written as plain text and base64 into a folder. One ledger of 1000
/// invented entries; every smaller tree is a beginning of it.
final class GoCases {
    static final int SIZE_MAX = 1000;

    /// The trees whose proofs are all checked.
    static final List<Integer> SIZES =
            Stream.concat(IntStream.rangeClosed(1, 70).boxed(), Stream.of(255, 256, 257, 1000))
                    .toList();

    /// The trees that are exported as tiles.
    static final List<Integer> EXPORTED = List.of(255, 256, 257, 1000);

    /// Tiles in these exports: 1; 1 and 1 above; 2 and 1; 4 and 1.
    static final int TILES = 1 + 2 + 3 + 5;

    private final Path folder;
    private final CheckpointSigner signer = CheckpointSigner.ofNewLedger(pair("Ed25519"));
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Hash> roots = new ArrayList<>();
    private final Map<TileId, Tile> tiles = new HashMap<>();
    private final Edge edge = Edge.empty();
    private int noteBits;

    GoCases(Path folder) {
        this.folder = folder;
        var random = new Random(20261123);
        roots.add(edge.root());
        for (int i = 0; i < SIZE_MAX; i++) {
            byte[] salt = new byte[Commitment.SALT_BYTES];
            random.nextBytes(salt);
            byte[] payload = ("invented entry " + i).getBytes(StandardCharsets.UTF_8);
            var commitment = Commitment.of(salt, payload);
            var leaf = i % 10 == 9 ? Leaf.cover(commitment) : Leaf.entry(commitment);
            leaves.add(leaf);
            edge.append(leaf.hash()).forEach(tile -> tiles.put(tile.id(), tile));
            roots.add(edge.root());
        }
    }

    /// The root of the tree of the first `size` leaves.
    Hash root(int size) {
        return roots.get(size);
    }

    /// How many bits the note with two signatures has.
    int noteBits() {
        return noteBits;
    }

    void write() throws IOException {
        put("vkey", List.of(signer.keys().getFirst().vkey()));
        put("leaves", leaves.stream().map(leaf -> base64(leaf.toBytes())).toList());
        put(
                "heads",
                IntStream.rangeClosed(1, SIZE_MAX)
                        .mapToObj(n -> n + " " + base64(signed(n).note().toBytes()))
                        .toList());
        writeProofs();
        for (int size : EXPORTED) {
            new TlogExport(signed(size), reader(), this::leaves)
                    .writeTo(new TlogDirectory(folder.resolve("tiles-" + size)));
        }
        writeNote();
    }

    private void writeProofs() throws IOException {
        var inclusion = new ArrayList<String>();
        var consistency = new ArrayList<String>();
        for (int size : SIZES) {
            for (int i = 0; i < size; i++) {
                var proof = InclusionProof.of(i, size, reader());
                inclusion.add(size + " " + i + hashes(proof.hashes()));
            }
            for (int old = 1; old <= size; old++) {
                var proof = ConsistencyProof.of(old, size, reader());
                consistency.add(old + " " + size + hashes(proof.hashes()));
            }
        }
        put("inclusion", inclusion);
        put("consistency", consistency);
    }

    /// A checkpoint with both kinds of signature, and for each bit whether it is still accepted
    /// with that bit changed when only the Ed25519 key is known.
    private void writeNote() throws IOException {
        var both = signer.with(PostQuantum.ON, Optional.of(pair("ML-DSA-44")));
        byte[] note = both.sign(checkpoint(SIZE_MAX)).toBytes();
        var verdicts = new StringBuilder();
        noteBits = note.length * 8;
        for (int bit = 0; bit < noteBits; bit++) {
            byte[] changed = note.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            verdicts.append(accepted(changed) ? '1' : '0');
        }
        Files.write(folder.resolve("two.note"), note);
        put("two.vkey", List.of(both.keys().getLast().vkey()));
        put("two.verdicts", List.of(verdicts.toString()));
    }

    private boolean accepted(byte[] note) {
        return switch (SignedCheckpoint.open(note, signer.origin(), signer.keys())) {
            case Read.Value<SignedCheckpoint> _ -> true;
            case Read.Refused<SignedCheckpoint> _ -> false;
        };
    }

    private Checkpoint checkpoint(int size) {
        return new Checkpoint(signer.origin(), size, root(size));
    }

    private SignedCheckpoint signed(int size) {
        byte[] note = signer.sign(checkpoint(size)).toBytes();
        return SignedCheckpoint.open(note, signer.origin(), signer.keys()).orElseThrow();
    }

    private TileHashReader reader() {
        return new TileHashReader(
                id -> {
                    Tile tile = tiles.get(id);
                    if (tile == null) {
                        throw new IllegalStateException("no full tile " + id);
                    }
                    return tile;
                },
                edge);
    }

    private List<Leaf> leaves(long first, int count) {
        return leaves.subList((int) first, (int) first + count);
    }

    private void put(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }

    private static String hashes(List<Hash> hashes) {
        var line = new StringBuilder();
        hashes.forEach(hash -> line.append(' ').append(hash.base64()));
        return line.toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java 25 has " + algorithm, impossible);
        }
    }
}
