package org.whereabouts.store.sqlite;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.whereabouts.ledger.storage.NewRow;

/// Which client id made which entry, in memory: 16 bytes and a place in a hash table for each
/// entry. An index in the database would cost one more page for every single append, at a random
/// place. Read when the first write asks; used by the one thread that writes.
final class Clients {

    /// The length of an id.
    static final int BYTES = 16;

    /// So many ids stand in one row of the table `client`.
    static final int BLOCK = 256;

    private static final int FREE = 0;
    private static final int ENTRIES_AT_FIRST = 1024;

    /// Two numbers for each entry; zeros for one without an id.
    private long[] ids = new long[2 * ENTRIES_AT_FIRST];

    /// Where an id leads: its entry plus one. Never more than half full.
    private int[] slots = new int[2 * ENTRIES_AT_FIRST];

    private int size;

    /// Reads the ids of all entries.
    ///
    /// @param total how many entries there are
    static Clients read(Connection connection, long total) throws SQLException {
        var clients = new Clients();
        clients.reserve(Math.toIntExact(total));
        try (var statement = connection.createStatement();
                var blocks = statement.executeQuery("SELECT n, ids FROM client ORDER BY n")) {
            while (blocks.next()) {
                if (blocks.getLong(1) * BLOCK != clients.size) {
                    throw new SQLException("client ids are missing");
                }
                var block = ByteBuffer.wrap(blocks.getBytes(2));
                while (block.remaining() >= BYTES) {
                    clients.add(block.getLong(), block.getLong());
                }
            }
        }
        try (var statement =
                connection.prepareStatement(
                        "SELECT client FROM entry WHERE idx >= ? ORDER BY idx")) {
            statement.setLong(1, clients.size);
            try (var tail = statement.executeQuery()) {
                while (tail.next()) {
                    byte[] id = tail.getBytes(1);
                    var numbers = ByteBuffer.wrap(id == null ? new byte[BYTES] : id);
                    clients.add(numbers.getLong(), numbers.getLong());
                }
            }
        }
        if (clients.size != total) {
            throw new SQLException("there are not as many client ids as entries");
        }
        return clients;
    }

    /// The entry of an id, or -1.
    long find(UUID id) {
        return find(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    private long find(long high, long low) {
        for (int at = slot(high, low); slots[at] != FREE; at = at + 1 & slots.length - 1) {
            int entry = slots[at] - 1;
            if (ids[2 * entry] == high && ids[2 * entry + 1] == low) {
                return entry;
            }
        }
        return -1;
    }

    /// Adds the ids of rows that are being kept. Returns whether all of them are new; if not, some
    /// are added and some are not.
    boolean add(List<NewRow> rows) {
        reserve(size + rows.size());
        for (NewRow row : rows) {
            long high = row.client().map(UUID::getMostSignificantBits).orElse(0L);
            long low = row.client().map(UUID::getLeastSignificantBits).orElse(0L);
            if (row.client().isPresent() && find(high, low) >= 0) {
                return false;
            }
            add(high, low);
        }
        return true;
    }

    /// The ids of one block of entries.
    ///
    /// @param n its number
    byte[] block(long n) {
        var block = ByteBuffer.allocate(BLOCK * BYTES);
        for (int entry = Math.toIntExact(n * BLOCK); block.hasRemaining(); entry++) {
            block.putLong(ids[2 * entry]).putLong(ids[2 * entry + 1]);
        }
        return block.array();
    }

    private void add(long high, long low) {
        reserve(size + 1);
        ids[2 * size] = high;
        ids[2 * size + 1] = low;
        size++;
        if (high != 0 || low != 0) {
            enter(size - 1);
        }
    }

    private void enter(int entry) {
        int at = slot(ids[2 * entry], ids[2 * entry + 1]);
        while (slots[at] != FREE) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = entry + 1;
    }

    private void reserve(int entries) {
        if (2 * entries > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(2 * entries, ids.length + ids.length / 2 & ~1));
        }
        if (2 * entries > slots.length) {
            slots = new int[2 * Integer.highestOneBit(2 * entries)];
            for (int entry = 0; entry < size; entry++) {
                if (ids[2 * entry] != 0 || ids[2 * entry + 1] != 0) {
                    enter(entry);
                }
            }
        }
    }

    /// Neighbours must not fall on neighbouring places, or long rows of taken ones would arise.
    private int slot(long high, long low) {
        long mixed = (high ^ low * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 32) & slots.length - 1;
    }
}
