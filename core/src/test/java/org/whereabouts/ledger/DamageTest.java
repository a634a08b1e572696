package org.whereabouts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.Verification.Code;
import org.whereabouts.ledger.Verification.TreeDamage;
import org.whereabouts.ledger.storage.Row;
import org.whereabouts.ledger.tree.TreeHasher;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A ledger on SQLite that somebody altered: what verification says, and that nothing altered is
/// ever delivered.
class DamageTest {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();
    private static final int ENTRIES = 300;
    private static final long GONE = 10;

    @TempDir Path folder;

    private final Map<Long, String> written = new HashMap<>();
    private Path database;

    /// 300 entries of two sources, the tenth of a third one that is withdrawn, one checkpoint.
    @BeforeEach
    void register() throws IOException {
        Path register = folder.resolve("register");
        database = new Place(register).database();
        try (var ledger = TestLedgers.create(register, SQLITE)) {
            var gone = ledger.newSource();
            var sources = List.of(ledger.newSource(), ledger.newSource());
            var batch = new ArrayList<NewEntry>();
            for (long i = 0; i < ENTRIES; i++) {
                String text = "entry " + i + " " + "x".repeat((int) (i * 7 % 400));
                var source = i == GONE ? gone : sources.get((int) (i % 2));
                batch.add(LedgerTest.entry(source, text));
                written.put(i, text);
            }
            ledger.append(batch);
            ledger.sign();
            ledger.withdraw(gone, UUID.randomUUID());
        }
        Files.copy(database, folder.resolve("whole"));
    }

    private Ledger open() {
        return TestLedgers.open(folder.resolve("register"), SQLITE);
    }

    private void restore() throws IOException {
        Files.copy(folder.resolve("whole"), database, StandardCopyOption.REPLACE_EXISTING);
    }

    private void sql(String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Verification verify() {
        try (var ledger = open()) {
            return ledger.verify(Progress.SILENT);
        }
    }

    private static List<Code> codes(Verification verification) {
        return verification.faults().stream().map(TreeDamage::code).distinct().toList();
    }

    @Test
    void anUnalteredRegisterHolds() {
        var verification = verify();
        assertTrue(verification.holds(), verification::toString);
        assertEquals(ENTRIES + 1, verification.size());
        assertEquals(ENTRIES, verification.present());
        assertEquals(1, verification.withdrawn());
        assertEquals(1, verification.checkpoints());
    }

    @Test
    void aFlippedByteInAContentIsNamedAndTheOthersAreRead() throws Exception {
        byte[] file = Files.readAllBytes(database);
        var random = new Random(11);
        var rows = new ArrayList<Row>();
        try (var storage = SQLITE.open(database)) {
            rows.addAll(storage.rows(0, ENTRIES));
        }
        for (int round = 0; round < 25; round++) {
            Row row = rows.get(random.nextInt(ENTRIES));
            if (row.index() == GONE) {
                continue;
            }
            // Long contents spill over to another page: the first bytes stay together.
            int at = find(file, row.body()) + random.nextInt(92);
            restore();
            byte[] altered = file.clone();
            altered[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(database, altered);
            var verification = verify();
            assertEquals(1, verification.damagedCount(), () -> "entry " + row.index());
            assertEquals(row.index(), verification.damaged().getFirst().index());
            assertTrue(verification.faults().isEmpty(), "the tree is whole");
        }
    }

    private static int find(byte[] file, byte[] body) {
        String hay = new String(file, StandardCharsets.ISO_8859_1);
        int at = hay.indexOf(new String(body, 0, 92, StandardCharsets.ISO_8859_1));
        assertTrue(at >= 0);
        return at;
    }

    /// Whatever byte is altered: either the register is refused, or verification finds it, or
    /// nothing that is read is different. In no case is anything delivered that was not written.
    @Test
    void noFlippedByteAnywhereInTheDatabaseChangesWhatIsRead() throws Exception {
        byte[] file = Files.readAllBytes(database);
        var random = new Random(60);
        int noticed = 0;
        for (int round = 0; round < 100; round++) {
            byte[] altered = file.clone();
            int at = round < 20 ? round * 5 : random.nextInt(file.length);
            altered[at] ^= (byte) (1 << random.nextInt(8));
            restore();
            Files.write(database, altered);
            try (var ledger = open()) {
                boolean holds = ledger.verify(Progress.SILENT).holds();
                boolean whole = readIsTrue(ledger, "byte " + at);
                assertTrue(whole || !holds, "byte " + at + " is not noticed by verify");
                noticed += holds ? 0 : 1;
            } catch (LedgerException refused) {
                noticed++;
            }
        }
        assertTrue(noticed > 50, "most bytes matter: " + noticed);
    }

    /// Whether everything is read; fails if anything is read that was not written.
    private boolean readIsTrue(Ledger ledger, String which) {
        var present = new ArrayList<Long>();
        ledger.read(
                0,
                opened -> {
                    if (opened instanceof Opened.Present entry) {
                        String text = new String(entry.payload(), StandardCharsets.UTF_8);
                        assertEquals(written.get(entry.index()), text, which);
                        present.add(entry.index());
                    }
                });
        return present.size() == ENTRIES - 1;
    }

    @Test
    void aMissingContentIsNotTakenForAWithdrawnOne() throws Exception {
        sql("UPDATE entry SET sealed = NULL WHERE idx IN (7, 8)");
        var verification = verify();
        assertEquals(
                List.of(
                        new Opened.Damaged(7, DamageCode.BODY_MISSING),
                        new Opened.Damaged(8, DamageCode.BODY_MISSING)),
                verification.damaged());
        assertEquals(1, verification.withdrawn());
    }

    @Test
    void aMissingLeafIsNamedAndTheTreeNoLongerHolds() throws Exception {
        sql(
                "PRAGMA foreign_keys = OFF",
                "DROP TRIGGER entry_is_never_deleted",
                "DELETE FROM entry WHERE idx = 5");
        var verification = verify();
        assertEquals(
                List.of(new Opened.Damaged(5, DamageCode.LEAF_MISSING)), verification.damaged());
        assertTrue(codes(verification).contains(Code.ROOT));
        assertTrue(codes(verification).contains(Code.TILE));
        assertTrue(codes(verification).contains(Code.CHECKPOINT_ROOT));
    }

    @Test
    void aLeafPutInThePlaceOfAWithdrawnOneIsNamed() throws Exception {
        sql(
                "DROP TRIGGER entry_is_never_changed",
                "UPDATE entry SET leaf = (SELECT leaf FROM entry WHERE idx = 11) WHERE idx = 10");
        var verification = verify();
        assertEquals(
                List.of(new Opened.Damaged(GONE, DamageCode.LEAF_ALTERED)), verification.damaged());
        assertEquals(0, verification.withdrawn());
        assertTrue(codes(verification).contains(Code.ROOT));
    }

    @Test
    void anAlteredTileIsNamedAndTheEntriesAreNotBlamed() throws Exception {
        sql(
                "DROP TRIGGER tile_is_never_changed",
                "UPDATE tile SET hashes = zeroblob(8192) WHERE level = 0 AND n = 0");
        var verification = verify();
        assertEquals(List.of(new TreeDamage(Code.TILE, 0)), verification.faults());
        assertEquals(0, verification.damagedCount());
        try (var ledger = open()) {
            var source = ledger.sources().getFirst();
            var refused =
                    assertThrows(
                            LedgerException.class,
                            () -> ledger.append(List.of(LedgerTest.entry(source, "more"))));
            assertEquals(LedgerReason.DATABASE_DAMAGED, refused.reason());
            assertTrue(readIsTrue(ledger, "tile"), "reading goes on");
        }
    }

    @Test
    void aCutTailIsNoticedWhereMoreWasSigned() throws Exception {
        sql(
                "PRAGMA foreign_keys = OFF",
                "DROP TRIGGER entry_is_never_deleted",
                "DROP TRIGGER head_only_grows",
                "DELETE FROM entry WHERE idx > 255",
                "UPDATE head SET size = 256, root = x'"
                        + rootOf256()
                        + "', frontier ="
                        + " x'0000000000000100"
                        + rootOf256()
                        + "'");
        var verification = verify();
        assertTrue(codes(verification).contains(Code.CUT_OFF), verification::toString);
        assertFalse(codes(verification).contains(Code.ROOT), "the forger was careful");
        try (var ledger = open()) {
            var refused = assertThrows(LedgerException.class, ledger::sign);
            assertEquals(LedgerReason.WOULD_CONTRADICT, refused.reason());
        }
    }

    private String rootOf256() throws IOException {
        try (var storage = SQLITE.open(folder.resolve("whole"))) {
            var hashes =
                    storage.leaves(0, 256).stream()
                            .map(row -> new TreeHasher().leaf(row.leaf()))
                            .toList();
            return new TreeHasher().root(hashes).toString();
        }
    }

    @Test
    void leavesBehindTheEndAreNoticed() throws Exception {
        sql("INSERT INTO entry (idx, leaf) SELECT 400, leaf FROM entry WHERE idx = 1");
        assertEquals(List.of(new TreeDamage(Code.BEHIND_END, ENTRIES + 1)), verify().faults());
    }

    @Test
    void anAlteredCheckpointIsNoticed() throws Exception {
        sql(
                "DROP TRIGGER checkpoint_is_signed_once",
                "UPDATE checkpoint SET note = CAST(replace(CAST(note AS TEXT), '300', '299') AS"
                        + " BLOB)");
        var verification = verify();
        assertEquals(List.of(Code.CHECKPOINT_SIGNATURE), codes(verification));
        assertEquals(0, verification.checkpoints());
    }

    @Test
    void aLostMarkOfAWithdrawalIsNoticedAndTheRecordStillCounts() throws Exception {
        sql("DROP TRIGGER withdrawal_is_never_deleted", "DELETE FROM withdrawal");
        var verification = verify();
        assertEquals(1, verification.withdrawn());
        assertEquals(0, verification.damagedCount());
        assertEquals(List.of(Code.MARK), codes(verification));
    }

    /// An old copy of the database under the same keys would make a second history.
    @Test
    void aLedgerPutBackFromAnOlderCopySignsNothing() throws Exception {
        try (var ledger = open()) {
            var source = ledger.sources().getFirst();
            ledger.append(List.of(LedgerTest.entry(source, "after the copy")));
            ledger.sign();
        }
        restore();
        try (var ledger = open()) {
            var source = ledger.sources().getFirst();
            assertEquals(1, ledger.cutOff(), "said at once, without verifying");
            assertEquals(List.of(Code.CUT_OFF), codes(ledger.verify(Progress.SILENT)));
            ledger.append(
                    List.of(
                            LedgerTest.entry(source, "another history"),
                            LedgerTest.entry(source, "and longer")));
            var refused = assertThrows(LedgerException.class, ledger::sign);
            assertEquals(LedgerReason.WOULD_CONTRADICT, refused.reason());
        }
    }

    /// An old copy of the KEY FILE holds the destroyed key. Opening destroys it again.
    @Test
    void anOldKeyFileDoesNotBringAWithdrawnSourceBack() throws Exception {
        var place = new Place(folder.resolve("register"));
        Path old = folder.resolve("old keys");
        SourceKeyId source;
        try (var ledger = open()) {
            source = ledger.sources().getFirst();
            Files.copy(place.keyFile(), old);
            ledger.withdraw(source, UUID.randomUUID());
        }
        Files.copy(old, place.keyFile(), StandardCopyOption.REPLACE_EXISTING);
        try (var ledger = open()) {
            assertFalse(ledger.sources().contains(source));
        }
        try (var ledger = open()) {
            assertEquals(1, ledger.sources().size(), "it is gone from the file, too");
            assertTrue(ledger.verify(Progress.SILENT).holds());
        }
    }
}
