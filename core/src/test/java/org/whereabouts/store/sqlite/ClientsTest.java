package org.whereabouts.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.storage.Additions;
import org.whereabouts.ledger.storage.NewRow;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Tile;

/// Client ids in memory and in blocks, beside a plain map of them.
class ClientsTest {
    private static final int BLOCK_BYTES = Clients.BLOCK * Clients.BYTES;

    @TempDir Path folder;

    private final Random random = new Random(19);
    private final Edge edge = Edge.empty();
    private final Leaf leaf = Leaf.entry(new Commitment(new Hash(1, 2, 3, 4)));
    private final List<Optional<UUID>> written = new ArrayList<>();

    private Additions next(int count) {
        long first = edge.size();
        var rows = new ArrayList<NewRow>();
        var tiles = new ArrayList<Tile>();
        long run = random.nextLong();
        for (int i = 0; i < count; i++) {
            Optional<UUID> client =
                    switch (random.nextInt(4)) {
                        case 0 -> Optional.empty();
                        case 1 -> Optional.of(new UUID(random.nextLong(), random.nextLong()));
                        default -> Optional.of(new UUID(run, i));
                    };
            rows.add(new NewRow(client, leaf.toBytes(), new byte[] {1}));
            tiles.addAll(edge.append(leaf.hash()));
            written.add(client);
        }
        return new Additions(first, rows, tiles, edge.frontier(), List.of());
    }

    @Test
    void everyIdIsFoundAtItsEntryBeforeAndAfterReopening() {
        var kind = new SqliteStorageKind();
        var storage = kind.create(folder.resolve("db"));
        for (int round = 0; round < 40; round++) {
            storage.keep(next(1 + random.nextInt(round % 5 == 0 ? 700 : 40)));
            if (round % 8 == 7) {
                storage.close();
                storage = kind.open(folder.resolve("db"));
            }
            var expected = new HashMap<UUID, Long>();
            for (int index = 0; index < written.size(); index++) {
                long at = index;
                written.get(index).ifPresent(id -> expected.put(id, at));
            }
            var asked = new ArrayList<>(expected.keySet());
            asked.add(new UUID(random.nextLong(), random.nextLong()));
            assertEquals(expected, storage.known(asked), "round " + round);
        }
        storage.close();
    }

    @Test
    void aBlockHoldsTheIdsOfItsEntriesInTheirOrder() {
        var clients = new Clients();
        assertTrue(clients.add(next(200).rows()));
        assertTrue(clients.add(next(400).rows()));
        var expected = ByteBuffer.allocate(2 * BLOCK_BYTES);
        for (var id : written.subList(0, 2 * Clients.BLOCK)) {
            expected.putLong(id.map(UUID::getMostSignificantBits).orElse(0L));
            expected.putLong(id.map(UUID::getLeastSignificantBits).orElse(0L));
        }
        byte[] both = new byte[2 * BLOCK_BYTES];
        System.arraycopy(clients.block(0), 0, both, 0, BLOCK_BYTES);
        System.arraycopy(clients.block(1), 0, both, BLOCK_BYTES, BLOCK_BYTES);
        assertArrayEquals(expected.array(), both);
    }

    @Test
    void anIdIsTakenOnce() {
        var row = new NewRow(Optional.of(new UUID(1, 2)), leaf.toBytes(), new byte[] {1});
        var padding = new NewRow(Optional.empty(), leaf.toBytes(), new byte[0]);
        var clients = new Clients();
        assertTrue(clients.add(List.of(row, padding, padding)));
        assertFalse(clients.add(List.of(row)));
        assertFalse(new Clients().add(List.of(padding, row, row)));
    }
}
