package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.DamageCode;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Place;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.ledger.storage.Form;
import org.whereabouts.store.sqlite.OldForm;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// Registers in the form of schema 1 are carried over when they are opened: all of it or nothing,
/// whatever comes between.
class OldFormTest {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();
    private static final AttachmentRef NONE = new AttachmentRef("0".repeat(32), "0".repeat(64), 0);

    @TempDir Path temp;

    /// `ledger/schema-1.zip` was written by the program as it was before: 40 entries, every fourth
    /// of a source that was withdrawn, padding, five more entries, two checkpoints, one attachment.
    private Path written() throws IOException {
        Path folder = temp.resolve("written");
        try (InputStream in = OldFormTest.class.getResourceAsStream("/ledger/schema-1.zip");
                var zip = new ZipInputStream(Objects.requireNonNull(in))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                Path to = folder.resolve(file.getName());
                if (file.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(Objects.requireNonNull(to.getParent()));
                    Files.copy(zip, to);
                }
            }
        }
        return folder;
    }

    private static Ledger open(Path folder) {
        return TestLedgers.open(folder, SQLITE);
    }

    private static String payload(int position) {
        return "invented entry " + position + (position == 8 ? " " + "long ".repeat(2400) : "");
    }

    @Test
    void aRegisterThatAnEarlierProgramWroteSaysWhatItSaidAndGoesOn() throws IOException {
        Path folder = written();
        var ids = new ClientIds(UUID.fromString("5c4e3a10-0000-4000-8000-000000000000"));
        try (var ledger = open(folder)) {
            assertEquals(Form.CARRIED_OVER, ledger.form());
            assertEquals(261, ledger.size());
            for (int position = 0; position < 45; position++) {
                long index = position < 40 ? position : 256 + position - 40;
                var opened = ledger.entry(index).orElseThrow();
                if (position < 40 && position % 4 == 3) {
                    assertEquals(new Opened.Withdrawn(index), opened);
                } else {
                    byte[] said = ((Opened.Present) opened).payload();
                    assertEquals(payload(position), new String(said, StandardCharsets.UTF_8));
                }
            }
            var found = ledger.verify((_, _) -> {});
            assertTrue(found.holds(), found::toString);
            assertEquals(
                    List.of(36L, 10L, 215L, 2L),
                    List.of(
                            found.present(),
                            found.withdrawn(),
                            found.covers(),
                            (long) found.checkpoints()));
            var attachment =
                    new AttachmentRef(
                            "ec88fbdc47cadb9ab3f711cb93447b7a",
                            "e5bc9f1c946b12da0d488aba0149754db56e4256ad37297565881a05c08fc12c",
                            460);
            try (var content = ledger.open(attachment)) {
                assertArrayEquals(
                        "an invented attachment\n".repeat(20).getBytes(StandardCharsets.UTF_8),
                        content.readAllBytes());
            }
            var source = ledger.sources().getFirst();
            var again = new ArrayList<NewEntry>();
            for (int position : new int[] {0, 39, 44, 45}) {
                byte[] said = payload(position).getBytes(StandardCharsets.UTF_8);
                again.add(new NewEntry(ids.at(position), source, said));
            }
            var appended = ledger.append(again);
            assertEquals(List.of(0L, 39L, 260L, 261L), appended.indices());
            assertEquals(3, appended.repeated());
            assertEquals(262, ledger.sign().checkpoint().size());
        }
        try (var ledger = open(folder)) {
            assertEquals(Form.CURRENT, ledger.form(), "it is told once");
            assertTrue(ledger.verify((_, _) -> {}).holds());
            assertEquals(36, ledger.withdraw(ledger.sources().getFirst(), ids.at(2000)).entries());
            assertTrue(ledger.verify((_, _) -> {}).holds());
        }
    }

    @Test
    void aFullDiskLeavesTheOldFormAndRoomLetsItBeCarriedOver() throws Exception {
        var sample = sample();
        Path database = new Place(sample.folder()).database();
        long pages = Files.size(database) / 8192;
        var full =
                assertThrows(
                        LedgerException.class,
                        () -> TestLedgers.open(sample.folder(), new SqliteStorageKind(pages + 3)));
        assertEquals(LedgerReason.DISK_FULL, full.reason());
        holds(sample, Form.CARRIED_OVER);
    }

    private Sample sample() throws Exception {
        var sample = Sample.make(temp.resolve("sample"));
        OldForm.of(new Place(sample.folder()).database());
        return sample;
    }

    private static void holds(Sample sample, Form form) throws IOException {
        try (var ledger = sample.open()) {
            assertEquals(form, ledger.form());
            assertEquals(0, sample.missing(ledger));
            assertTrue(sample.attachmentHolds(ledger));
            assertTrue(ledger.verify((_, _) -> {}).holds());
        }
    }

    /// One that is carried over is read and verified as one that never was in the old form; one
    /// that is left is named by `verify`. Nothing says something else, and nothing is missing in
    /// silence.
    @Test
    void aFlippedByteInTheOldFormIsHarmlessOrNamed() throws Exception {
        var sample = sample();
        var name = new Place(Path.of("")).database();
        long size = Files.size(sample.folder().resolve(name));
        var outcome = new FlipOutcome();
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            var copy = sample.copyTo(temp.resolve("copy"));
            long at = (long) (random.nextDouble() * size);
            Harm.flip(copy.folder().resolve(name), at, i % 8);
            outcome.of(copy, name + " at " + at);
            Harm.delete(copy.folder());
        }
        assertTrue(outcome.named() > 10, outcome.toString());
        holds(sample, Form.CARRIED_OVER);
    }

    @Test
    void whatIsDamagedIsLeftInTheOldFormAndReadAndTakesNothingMore() throws Exception {
        var sample = sample();
        Path database = new Place(sample.folder()).database();
        long gone = sample.payloads().firstKey();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER entry_is_never_deleted");
            statement.execute("DELETE FROM entry WHERE idx = " + gone);
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        byte[] before = Files.readAllBytes(database);
        for (int time = 0; time < 2; time++) {
            try (var ledger = sample.open()) {
                assertEquals(Form.LEFT_OLD, ledger.form());
                assertEquals(1, sample.missing(ledger));
                assertEquals(
                        List.of(new Opened.Damaged(gone, DamageCode.LEAF_MISSING)),
                        ledger.verify((_, _) -> {}).damaged());
                var entry =
                        new NewEntry(
                                UUID.randomUUID(),
                                ledger.sources().getFirst(),
                                new byte[] {1, 2, 3});
                var refused =
                        assertThrows(LedgerException.class, () -> ledger.append(List.of(entry)));
                assertEquals(LedgerReason.DATABASE_DAMAGED, refused.reason());
            }
        }
        assertArrayEquals(before, Files.readAllBytes(database), "not one byte was changed");
    }

    /// Three thousand entries, so that there is time to be killed in.
    @Test
    void killedWhileItIsCarriedOverItIsOpenedAsIfNothingHadBegun() throws Exception {
        Path register = temp.resolve("register");
        SourceKeyId source;
        try (var ledger = TestLedgers.create(register, SQLITE)) {
            source = ledger.newSource();
            var batch = new ArrayList<NewEntry>();
            for (int position = 0; position < 3000; position++) {
                byte[] payload = Sample.payload(position, 3800);
                batch.add(new NewEntry(UUID.randomUUID(), source, payload));
            }
            ledger.append(batch);
            ledger.sign();
        }
        OldForm.of(new Place(register).database());
        int before = 0;
        for (long bytes : new long[] {1, 2_000_000, 8_000_000, 14_000_000, 20_000_000}) {
            var place = new Place(temp.resolve("killed-" + bytes));
            new Sample(register, new TreeMap<>(), 0, NONE, new byte[0]).copyTo(place.folder());
            var child = LedgerChild.start("hold", place.folder().toString());
            Path journal = temp.resolve("killed-" + bytes).resolve("ledger.db-wal");
            while (child.process().isAlive() && length(journal) < bytes) {
                Thread.onSpinWait();
            }
            child.kill();
            try (var ledger = open(place.folder())) {
                before += ledger.form() == Form.CARRIED_OVER ? 1 : 0;
                var found = ledger.verify((_, _) -> {});
                assertTrue(found.holds(), found::toString);
                assertEquals(3000, found.present());
            }
            Harm.delete(place.folder());
        }
        assertTrue(before > 0, "every kill came too late");
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException notThereYet) {
            return 0;
        }
    }
}
