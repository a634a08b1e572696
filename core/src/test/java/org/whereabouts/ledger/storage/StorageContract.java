package org.whereabouts.ledger.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TileId;

/// What every database must keep; see [Storage].
public abstract class StorageContract {
    private static final String ATTACHMENT = "0123456789abcdef0123456789abcdef";

    @TempDir protected Path folder;

    private final Edge edge = Edge.empty();

    /// A kind whose storage survives being closed.
    protected abstract StorageKind kind();

    private Storage create() {
        return kind().create(folder.resolve("db"));
    }

    private Storage reopen(Storage storage) {
        storage.close();
        return kind().open(folder.resolve("db"));
    }

    private static Leaf leaf(long index) {
        byte[] salt = new byte[Commitment.SALT_BYTES];
        return Leaf.entry(
                Commitment.of(salt, Long.toString(index).getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] body(long index) {
        return ("body " + index).getBytes(StandardCharsets.US_ASCII);
    }

    private static UUID client(long index) {
        return new UUID(0x4000L, index);
    }

    /// The next rows of a growing ledger.
    private Additions next(int count, Long... withdrawals) {
        long first = edge.size();
        var rows = new ArrayList<NewRow>();
        var tiles = new ArrayList<Tile>();
        for (long i = first; i < first + count; i++) {
            rows.add(new NewRow(Optional.of(client(i)), leaf(i).toBytes(), body(i)));
            tiles.addAll(edge.append(leaf(i).hash()));
        }
        return new Additions(first, rows, tiles, edge.frontier(), List.of(withdrawals));
    }

    private static void hasRows(Storage storage, long from, long to) {
        var rows = storage.rows(from, (int) (to - from) + 1);
        assertEquals(
                LongStream.range(from, to).boxed().toList(),
                rows.stream().map(Row::index).toList());
        for (Row row : rows) {
            assertArrayEquals(leaf(row.index()).toBytes(), row.leaf());
            assertArrayEquals(body(row.index()), row.body());
        }
    }

    @Test
    void aNewLedgerIsEmpty() {
        try (var storage = create()) {
            assertEquals(Frontier.EMPTY, storage.head());
            assertEquals(-1, storage.lastLeaf());
            assertTrue(storage.rows(0, 10).isEmpty());
            assertTrue(storage.leaves(0, 10).isEmpty());
            assertTrue(storage.checkpoints().isEmpty());
            assertTrue(storage.withdrawals().isEmpty());
            assertTrue(storage.attachments().isEmpty());
            assertTrue(storage.known(List.of()).isEmpty());
        }
    }

    @Test
    void whatWasKeptIsThereAfterReopening() {
        var storage = create();
        storage.keep(next(300));
        storage.keep(next(5));
        storage = reopen(storage);
        assertEquals(edge.frontier(), storage.head());
        assertEquals(304, storage.lastLeaf());
        hasRows(storage, 0, 305);
        hasRows(storage, 250, 305);
        var tile = storage.tile(new TileId(0, 0)).orElseThrow();
        assertEquals(256 * 32, tile.length);
        assertArrayEquals(leaf(255).hash().toBytes(), Arrays.copyOfRange(tile, 8160, 8192));
        assertTrue(storage.tile(new TileId(0, 1)).isEmpty());
        storage.close();
    }

    @Test
    void leavesComeWithoutBodies() {
        try (var storage = create()) {
            storage.keep(next(20));
            var leaves = storage.leaves(3, 10);
            assertEquals(10, leaves.size());
            for (Row row : leaves) {
                assertArrayEquals(leaf(row.index()).toBytes(), row.leaf());
                assertEquals(0, row.body().length);
            }
        }
    }

    @Test
    void aClientIdIsFoundAgain() {
        try (var storage = create()) {
            storage.keep(next(3));
            assertEquals(
                    Map.of(client(1), 1L, client(2), 2L),
                    storage.known(List.of(client(1), client(7), client(2))));
        }
    }

    @Test
    void rowsThatDoNotBeginAtTheEndAreNotKept() {
        var storage = create();
        storage.keep(next(2));
        var before = storage.head();
        next(1);
        var gap = next(1);
        var opened = storage;
        assertThrows(LedgerException.class, () -> opened.keep(gap));
        storage = reopen(storage);
        assertEquals(before, storage.head());
        assertEquals(1, storage.lastLeaf());
        storage.close();
    }

    @Test
    void stretchesAreKeptTogetherAndAskedForOneByOne() {
        var storage = create();
        storage.keep(List.of(next(300), next(1), next(500)).iterator());
        hasRows(storage, 0, 801);
        assertEquals(edge.frontier(), storage.head());
        var asked = IntStream.range(0, 801).mapToObj(StorageContract::client).toList();
        assertEquals(801, storage.known(asked).size());
        storage = reopen(storage);
        hasRows(storage, 0, 801);
        assertEquals(801, storage.known(asked).size());
        assertEquals(800, storage.known(asked).get(client(800)));
        storage.close();
    }

    @Test
    void nothingIsKeptOfStretchesOfWhichOneCannotBeMade() {
        var storage = create();
        storage.keep(next(2));
        var before = storage.head();
        var failing =
                Stream.of(next(256), next(256), next(1))
                        .map(part -> {
                            if (part.first() >= 514) {
                                throw new IllegalStateException("this one cannot be made");
                            }
                            return part;
                        })
                        .iterator();
        var opened = storage;
        assertThrows(IllegalStateException.class, () -> opened.keep(failing));
        assertEquals(before, storage.head());
        hasRows(storage, 0, 2);
        assertEquals(Map.of(), storage.known(List.of(client(2), client(514))));
        assertEquals(1, storage.lastLeaf());
        var other = new NewRow(Optional.of(client(2)), leaf(2).toBytes(), body(2));
        storage.keep(
                new Additions(
                        2, List.of(other), List.of(), before.append(leaf(2).hash()), List.of()));
        storage = reopen(storage);
        hasRows(storage, 0, 3);
        storage.close();
    }

    @Test
    void aClientIdIsKeptOnceOrNothingIsKept() {
        var storage = create();
        storage.keep(next(2));
        var before = storage.head();
        var row = new NewRow(Optional.of(client(0)), leaf(2).toBytes(), body(2));
        var twice =
                new Additions(2, List.of(row), List.of(), before.append(leaf(2).hash()), List.of());
        var opened = storage;
        assertThrows(LedgerException.class, () -> opened.keep(twice));
        storage = reopen(storage);
        assertEquals(before, storage.head());
        hasRows(storage, 0, 2);
        storage.close();
    }

    @Test
    void paddingHasNeitherBodyNorClient() {
        try (var storage = create()) {
            var cover = new NewRow(Optional.empty(), leaf(0).toBytes(), new byte[0]);
            storage.keep(
                    new Additions(
                            0,
                            List.of(cover),
                            List.of(),
                            Frontier.EMPTY.append(leaf(0).hash()),
                            List.of()));
            assertEquals(0, storage.rows(0, 1).getFirst().body().length);
        }
    }

    @Test
    void deletedBodiesAreGoneAndTheirLeavesStay() {
        var storage = create();
        storage.keep(next(10));
        storage.deleteBodies(List.of(new Range(2, 3), new Range(9, 1)));
        storage.deleteBodies(List.of(new Range(2, 3)));
        storage.compact();
        storage = reopen(storage);
        for (Row row : storage.rows(0, 10)) {
            boolean deleted = List.of(2L, 3L, 4L, 9L).contains(row.index());
            assertArrayEquals(deleted ? new byte[0] : body(row.index()), row.body());
            assertArrayEquals(leaf(row.index()).toBytes(), row.leaf());
        }
        storage.close();
    }

    @Test
    void withdrawalsAreMarkedWithTheirRecordsAndFinishedLater() {
        var storage = create();
        storage.keep(next(4, 1L, 3L));
        assertEquals(
                List.of(new KeptWithdrawal(1, false), new KeptWithdrawal(3, false)),
                storage.withdrawals());
        storage.finish(List.of(3L));
        storage = reopen(storage);
        assertEquals(
                List.of(new KeptWithdrawal(1, false), new KeptWithdrawal(3, true)),
                storage.withdrawals());
        storage.close();
    }

    @Test
    void checkpointsOnlyGrowAndAreSignedOnce() {
        var storage = create();
        var root = Frontier.EMPTY.root();
        storage.intend(new KeptCheckpoint(3, root, Optional.empty()));
        storage.signed(3, body(3));
        storage.intend(new KeptCheckpoint(9, root, Optional.empty()));
        storage = reopen(storage);
        var kept = storage.checkpoints();
        assertEquals(List.of(3L, 9L), kept.stream().map(KeptCheckpoint::size).toList());
        assertArrayEquals(body(3), kept.getFirst().note().orElseThrow());
        assertTrue(kept.getLast().note().isEmpty());
        for (var wrong :
                List.<Consumer<Storage>>of(
                        s -> s.intend(new KeptCheckpoint(9, root, Optional.empty())),
                        s -> s.intend(new KeptCheckpoint(5, root, Optional.empty())),
                        s -> s.signed(3, body(4)),
                        s -> s.signed(4, body(4)))) {
            var opened = storage;
            assertThrows(LedgerException.class, () -> wrong.accept(opened));
            storage = reopen(storage);
        }
        assertEquals(2, storage.checkpoints().size());
        assertArrayEquals(body(3), storage.checkpoints().getFirst().note().orElseThrow());
        storage.close();
    }

    @Test
    void attachmentsAreKeptUntilTheyAreDeleted() {
        var storage = create();
        storage.keep(new KeptAttachment(ATTACHMENT, body(1)));
        storage = reopen(storage);
        assertArrayEquals(body(1), storage.attachment(ATTACHMENT).orElseThrow().sealed());
        assertEquals(ATTACHMENT, storage.attachments().getFirst().id());
        storage.deleteAttachments(List.of(ATTACHMENT, "of nobody"));
        assertTrue(storage.attachment(ATTACHMENT).isEmpty());
        assertTrue(storage.attachments().isEmpty());
        storage.close();
    }
}
