package org.whereabouts.ledger.tlog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.note.Checkpoint;
import org.whereabouts.ledger.note.CheckpointSigner;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Read;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TileHashReader;
import org.whereabouts.ledger.tree.TileId;
import org.whereabouts.ledger.tree.TreeFault;
import org.whereabouts.ledger.tree.TreeHasher;

/// The export is read again here by its paths alone, and every tile computed anew from the leaves.
class TlogExportTest {
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<TileId, Tile> tiles = new HashMap<>();
    private final Edge edge = Edge.empty();
    private final CheckpointSigner signer;

    TlogExportTest() throws Exception {
        signer =
                CheckpointSigner.ofNewLedger(
                        KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    @Test
    void aTreeOf70000IsExportedInTheTilesThatTheSpecificationCounts() throws Exception {
        grow(70_000);
        var files = export(70_000);
        var tilePaths = files.keySet().stream().filter(p -> p.startsWith("tile/")).toList();
        assertEquals(273, tilePaths.stream().filter(p -> p.matches("tile/0/[x0-9/]+")).count());
        assertEquals(273, tilePaths.stream().filter(p -> p.matches("tile/entries/[0-9]+")).count());
        assertEquals(
                List.of(
                        "tile/0/273.p/112",
                        "tile/1/000",
                        "tile/1/001.p/17",
                        "tile/2/000.p/1",
                        "tile/entries/273.p/112"),
                tilePaths.stream()
                        .filter(p -> !p.matches("tile/(0|entries)/[0-9]+"))
                        .sorted()
                        .toList());
        assertEquals(TlogExport.CHECKPOINT, new ArrayList<>(files.keySet()).getLast());
        holdsTogether(files, 70_000);
    }

    @Test
    void everySmallTreeIsExportedWholeAtAnyCheckpoint() throws Exception {
        grow(600);
        for (int size : new int[] {0, 1, 2, 255, 256, 257, 511, 512, 513, 599, 600}) {
            var files = export(size);
            holdsTogether(files, size);
        }
        assertEquals(List.of("checkpoint"), List.copyOf(export(0).keySet()));
        assertEquals(
                new TreeSet<>(
                        List.of("checkpoint", "tile/0/000", "tile/1/000.p/1", "tile/entries/000")),
                new TreeSet<>(export(256).keySet()));
    }

    @Test
    void aFolderHoldsTheSameFiles(@TempDir Path folder) throws Exception {
        grow(300);
        var files = export(300);
        for (int again = 0; again < 2; again++) {
            new TlogExport(signed(300), reader(), this::leaves)
                    .writeTo(new TlogDirectory(folder.resolve("export")));
        }
        try (var found = Files.walk(folder.resolve("export"))) {
            assertEquals(files.size(), found.filter(Files::isRegularFile).count());
        }
        for (var file : files.entrySet()) {
            assertArrayEquals(
                    file.getValue(),
                    Files.readAllBytes(folder.resolve("export").resolve(file.getKey())));
        }
    }

    @Test
    void anExportThatStopsHalfwayHasNoCheckpoint() throws Exception {
        grow(300);
        var files = new LinkedHashMap<String, byte[]>();
        var export = new TlogExport(signed(300), reader(), this::leaves);
        assertThrows(
                IOException.class,
                () ->
                        export.writeTo((path, content) -> {
                            if (files.size() == 4) {
                                throw new IOException("no space left");
                            }
                            files.put(path, content);
                        }));
        assertEquals(false, files.containsKey(TlogExport.CHECKPOINT));
    }

    @Test
    void aBundleIsReadBackFromItsBytesOnly() {
        grow(3);
        byte[] bytes = new EntryBundle(leaves).toBytes();
        assertEquals(leaves, EntryBundle.parse(bytes).orElseThrow().leaves());
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            if (length % (2 + Leaf.BYTES) == 0 && length > 0) {
                continue;
            }
            assertEquals(Read.refused(TreeFault.NOT_AN_ENTRY_BUNDLE), EntryBundle.parse(cut));
        }
        bytes[2] ^= 1;
        assertEquals(Read.refused(TreeFault.NOT_A_LEAF), EntryBundle.parse(bytes));
        byte[] many = new byte[257 * (2 + Leaf.BYTES)];
        byte[] one = new EntryBundle(leaves.subList(0, 1)).toBytes();
        for (int i = 0; i < 257; i++) {
            System.arraycopy(one, 0, many, i * one.length, one.length);
        }
        assertEquals(Read.refused(TreeFault.NOT_AN_ENTRY_BUNDLE), EntryBundle.parse(many));
        assertThrows(IllegalArgumentException.class, () -> new EntryBundle(List.of()));
        var tooMany = Collections.nCopies(257, leaves.getFirst());
        assertThrows(IllegalArgumentException.class, () -> new EntryBundle(tooMany));
    }

    private void grow(int size) {
        for (int i = leaves.size(); i < size; i++) {
            byte[] salt = new byte[Commitment.SALT_BYTES];
            leaves.add(
                    Leaf.entry(
                            Commitment.of(
                                    salt,
                                    Integer.toString(i).getBytes(StandardCharsets.US_ASCII))));
            edge.append(leaves.getLast().hash()).forEach(tile -> tiles.put(tile.id(), tile));
        }
    }

    private Map<String, byte[]> export(int size) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        new TlogExport(signed(size), reader(), this::leaves).writeTo(files::put);
        return files;
    }

    private void holdsTogether(Map<String, byte[]> files, int size) {
        var read = new ArrayList<Leaf>();
        for (int from = 0; from < size; from += 256) {
            var path = TilePath.ofEntries(from / 256, Math.min(256, size - from)).path();
            read.addAll(EntryBundle.parse(file(files, path)).orElseThrow().leaves());
        }
        assertEquals(leaves.subList(0, size), read);
        List<Hash> row = read.stream().map(Leaf::hash).toList();
        var hasher = new TreeHasher();
        int seen = 1 + (size + 255) / 256;
        for (int level = 0; !row.isEmpty(); level++) {
            var above = new ArrayList<Hash>();
            for (int from = 0; from < row.size(); from += 256) {
                var expected = row.subList(from, Math.min(from + 256, row.size()));
                var id = new TileId(level, from / 256);
                byte[] tile = file(files, TilePath.of(id, expected.size()).path());
                assertEquals(expected, Tile.parse(id, tile).orElseThrow().hashes());
                if (expected.size() == 256) {
                    above.add(hasher.root(expected));
                }
                seen++;
            }
            row = above;
        }
        assertEquals(seen, files.size());
        var checkpoint =
                SignedCheckpoint.open(
                                file(files, TlogExport.CHECKPOINT), signer.origin(), signer.keys())
                        .orElseThrow()
                        .checkpoint();
        assertEquals(size, checkpoint.size());
        assertEquals(hasher.root(read.stream().map(Leaf::hash).toList()), checkpoint.root());
    }

    private static byte[] file(Map<String, byte[]> files, String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new AssertionError("not exported: " + path);
        }
        return content;
    }

    private SignedCheckpoint signed(int size) {
        var root = new TreeHasher().root(leaves.subList(0, size).stream().map(Leaf::hash).toList());
        var note = signer.sign(new Checkpoint(signer.origin(), size, root));
        return SignedCheckpoint.open(note.toBytes(), signer.origin(), signer.keys()).orElseThrow();
    }

    private TileHashReader reader() {
        return new TileHashReader(
                id -> {
                    Tile tile = tiles.get(id);
                    if (tile == null) {
                        throw new AssertionError("no full tile " + id);
                    }
                    return tile;
                },
                edge);
    }

    private List<Leaf> leaves(long first, int count) {
        return leaves.subList((int) first, (int) first + count);
    }
}
