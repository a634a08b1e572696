package org.whereabouts.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.storage.Additions;
import org.whereabouts.ledger.storage.NewRow;
import org.whereabouts.ledger.storage.Range;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.storage.StorageContract;
import org.whereabouts.ledger.storage.StorageKind;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;

/// SQLite keeps the contract of a storage, and some promises of its own.
class SqliteStorageTest extends StorageContract {
    private static final String MARKER = "MARKERMARKERMARKERMARKERMARKERMARKER";

    @Override
    protected StorageKind kind() {
        return new SqliteStorageKind();
    }

    private Path file() {
        return folder.resolve("db");
    }

    private static Additions rows(Edge edge, int count, byte[] body) {
        long first = edge.size();
        var rows = new ArrayList<NewRow>();
        var leaf = Leaf.entry(new Commitment(new Hash(1, 2, 3, 4)));
        for (int i = 0; i < count; i++) {
            rows.add(new NewRow(Optional.of(UUID.randomUUID()), leaf.toBytes(), body));
            edge.append(leaf.hash());
        }
        return new Additions(first, rows, List.of(), edge.frontier(), List.of());
    }

    @Test
    void everySettingOnWhichDurabilityHangsIsOn() throws Exception {
        kind().create(file()).close();
        try (var connection = new Connections(file(), 1 << 20).writer();
                var statement = connection.createStatement()) {
            for (var expected :
                    List.of(
                            "journal_mode=wal",
                            "synchronous=2",
                            "foreign_keys=1",
                            "trusted_schema=0",
                            "cell_size_check=1",
                            "secure_delete=1",
                            "temp_store=2",
                            "page_size=4096",
                            "user_version=2")) {
                String name = expected.substring(0, expected.indexOf('='));
                try (var result = statement.executeQuery("PRAGMA " + name)) {
                    assertTrue(result.next(), name);
                    assertEquals(expected, name + "=" + result.getString(1));
                }
            }
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatIsPermanent() throws Exception {
        try (var storage = kind().create(file())) {
            storage.keep(rows(Edge.empty(), 256, MARKER.getBytes(StandardCharsets.US_ASCII)));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (String sql :
                    List.of(
                            "UPDATE entry SET leaf = leaf",
                            "DELETE FROM entry",
                            "UPDATE entry SET client = NULL",
                            "UPDATE entry SET sealed = x'00'",
                            "UPDATE entry SET sealed = NULL, idx = idx + 10",
                            "UPDATE client SET ids = zeroblob(4096)",
                            "DELETE FROM client",
                            "UPDATE head SET size = 1",
                            "DELETE FROM head")) {
                assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            }
        }
    }

    @Test
    void deletedBytesAreInNoFileOfTheDatabase() throws Exception {
        try (var storage = kind().create(file())) {
            var edge = Edge.empty();
            // Long bodies too: they spill onto pages of their own.
            storage.keep(rows(edge, 50, MARKER.getBytes(StandardCharsets.US_ASCII)));
            storage.keep(rows(edge, 5, MARKER.repeat(1000).getBytes(StandardCharsets.US_ASCII)));
            assertTrue(markerIsInAFile());
            storage.deleteBodies(List.of(new Range(0, 55)));
            storage.compact();
            assertFalse(markerIsInAFile());
        }
    }

    /// Taking a content out moves its neighbours to other pages, and what is left of them where
    /// they were must not outlive them.
    @Test
    void whicheverBodiesAreDeletedInWhateverOrderNoneIsLeft() throws Exception {
        var random = new Random(4);
        for (boolean fromOldForm : new boolean[] {false, true}) {
            var edge = Edge.empty();
            var bodies = new ArrayList<byte[]>();
            try (var storage = kind().create(file())) {
                for (int i = 0; i < 600; i++) {
                    byte[] body = new byte[60 + random.nextInt(i % 50 == 0 ? 30_000 : 1500)];
                    random.nextBytes(body);
                    bodies.add(body);
                    storage.keep(rows(edge, 1, body));
                }
            }
            if (fromOldForm) {
                OldForm.of(file());
            }
            var order = new ArrayList<>(IntStream.range(0, 600).boxed().toList());
            Collections.shuffle(order, random);
            try (var storage = kind().open(file())) {
                for (int from = 0; from < 500; from += 50) {
                    var some = order.subList(from, from + 50);
                    storage.deleteBodies(some.stream().map(i -> new Range(i, 1)).toList());
                    storage.compact();
                    String files = files();
                    var left =
                            order.subList(0, from + 50).stream()
                                    .filter(i -> files.contains(part(bodies.get(i))));
                    assertEquals(List.of(), left.toList());
                }
                assertTrue(files().contains(part(bodies.get(order.getLast()))), "others are there");
            }
            Files.delete(file());
        }
    }

    private static String part(byte[] body) {
        return new String(body, 20, 32, StandardCharsets.ISO_8859_1);
    }

    private String files() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path path : files.toList()) {
                all.append(Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private boolean markerIsInAFile() throws Exception {
        return files().contains(MARKER.substring(0, 12));
    }

    @Test
    void aFullDiskLosesOnlyTheWriteThatDidNotFit() {
        var small = new SqliteStorageKind(40);
        var edge = Edge.empty();
        Storage storage = small.create(file());
        storage.keep(rows(edge, 3, new byte[100]));
        var kept = storage.head();
        var tooLarge = rows(edge, 20, new byte[40_000]);
        var full = assertThrows(LedgerException.class, () -> storage.keep(tooLarge));
        assertEquals(LedgerReason.DISK_FULL, full.reason());
        assertEquals(kept, storage.head());
        assertEquals(2, storage.lastLeaf());

        var again = Edge.empty();
        rows(again, 3, new byte[1]);
        storage.keep(rows(again, 1, new byte[100]));
        storage.close();
        try (var opened = small.open(file())) {
            assertEquals(4, opened.head().size());
            assertEquals(3, opened.lastLeaf());
        }
    }

    @Test
    void onlyItsOwnerCanReadTheDatabaseAndItsJournal() throws Exception {
        try (var storage = kind().create(file())) {
            storage.keep(rows(Edge.empty(), 1, new byte[100]));
            try (var files = Files.list(folder)) {
                var paths = files.toList();
                assertEquals(3, paths.size(), paths::toString);
                for (Path path : paths) {
                    assertEquals(
                            "rw-------",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
                            path.getFileName()::toString);
                }
            }
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() throws Exception {
        kind().create(file()).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 3");
        }
        var refused = assertThrows(LedgerException.class, () -> kind().open(file()));
        assertEquals(LedgerReason.DATABASE_TOO_NEW, refused.reason());
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Files.writeString(file(), "not a database, but long enough to be looked at\n".repeat(100));
        var refused = assertThrows(LedgerException.class, () -> kind().open(file()));
        assertEquals(LedgerReason.DATABASE_DAMAGED, refused.reason());
        Files.writeString(file(), "");
        refused = assertThrows(LedgerException.class, () -> kind().open(file()));
        assertEquals(LedgerReason.DATABASE_DAMAGED, refused.reason());
        Files.delete(file());
        refused = assertThrows(LedgerException.class, () -> kind().open(file()));
        assertEquals(LedgerReason.NO_REGISTER, refused.reason());
    }
}
