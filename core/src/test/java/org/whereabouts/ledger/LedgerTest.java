package org.whereabouts.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// The ledger as its users see it, on a real SQLite file.
class LedgerTest {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();

    @TempDir Path folder;

    static NewEntry entry(SourceKeyId source, String text) {
        return new NewEntry(UUID.randomUUID(), source, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Opened> all(Ledger ledger) {
        var opened = new ArrayList<Opened>();
        ledger.read(0, opened::add);
        return opened;
    }

    @Test
    void whatWasAppendedIsReadBackAfterTheLedgerWasOpenedAgain() {
        var random = new Random(1);
        var written = new ArrayList<byte[]>();
        SourceKeyId first;
        SourceKeyId second;
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            first = ledger.newSource();
            second = ledger.newSource();
            var ids = ClientIds.fresh(random);
            for (int batch = 0; batch < 7; batch++) {
                var entries = new ArrayList<NewEntry>();
                for (int i = 0; i < 300; i++) {
                    byte[] payload = new byte[1 + random.nextInt(2000)];
                    random.nextBytes(payload);
                    entries.add(
                            new NewEntry(
                                    ids.at(written.size()), i % 2 == 0 ? first : second, payload));
                    written.add(payload);
                }
                assertEquals(300L * batch, ledger.append(entries).indices().getFirst());
            }
        }
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            assertEquals(written.size(), ledger.size());
            var opened = all(ledger);
            for (int i = 0; i < written.size(); i++) {
                var present = (Opened.Present) opened.get(i);
                assertEquals(i, present.index());
                assertEquals(i % 300 % 2 == 0 ? first : second, present.source());
                assertArrayEquals(written.get(i), present.payload());
            }
            assertEquals(List.of(first, second), ledger.sources());
            assertTrue(ledger.entry(written.size()).isEmpty());
            var verification = ledger.verify(Progress.SILENT);
            assertTrue(verification.holds(), verification::toString);
            assertEquals(written.size(), verification.present());
        }
    }

    @Test
    void theSamePayloadLooksDifferentEveryTime() {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var source = ledger.newSource();
            ledger.append(List.of(entry(source, "same"), entry(source, "same")));
        }
        try (var storage = SQLITE.open(new Place(folder).database())) {
            var rows = storage.rows(0, 2);
            assertFalse(Arrays.equals(rows.get(0).leaf(), rows.get(1).leaf()));
            assertFalse(Arrays.equals(rows.get(0).body(), rows.get(1).body()));
        }
    }

    @Test
    void aRepeatedWriteChangesNothingAndGivesTheFirstIndex() {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var source = ledger.newSource();
            var once = entry(source, "once");
            var batch = List.of(entry(source, "before"), once, once);
            assertEquals(new Appended(List.of(0L, 1L, 1L), 1), ledger.append(batch));
            assertEquals(new Appended(List.of(1L), 1), ledger.append(List.of(once)));
            assertEquals(2, ledger.size());
        }
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            assertEquals(2, ledger.size());
        }
    }

    @Test
    void aWithdrawnSourceLeavesTheLedgerValid() {
        SourceKeyId kept;
        SourceKeyId gone;
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            kept = ledger.newSource();
            gone = ledger.newSource();
            for (int i = 0; i < 20; i++) {
                var batch = new ArrayList<NewEntry>();
                for (int j = 0; j < 30; j++) {
                    batch.add(entry(kept, "kept " + i + "/" + j));
                    batch.add(entry(gone, "gone " + i + "/" + j));
                }
                ledger.append(batch);
            }
            var before = ledger.sign();
            var client = UUID.randomUUID();
            var done = ledger.withdraw(gone, client);
            assertEquals(new WithdrawalDone(gone, List.of(1200L), 600, 0), done);
            assertEquals(done, ledger.withdraw(gone, client));
            check(ledger, kept, gone);
            assertThrows(LedgerException.class, () -> ledger.append(List.of(entry(gone, "again"))));
            assertTrue(ledger.sign().checkpoint().size() > before.checkpoint().size());
        }
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            assertEquals(List.of(kept), ledger.sources());
            check(ledger, kept, gone);
        }
    }

    private static void check(Ledger ledger, SourceKeyId kept, SourceKeyId gone) {
        var opened = all(ledger);
        assertEquals(1201, opened.size());
        for (int i = 0; i < 1200; i++) {
            if (i % 2 == 0) {
                assertEquals(kept, ((Opened.Present) opened.get(i)).source());
            } else {
                assertEquals(new Opened.Withdrawn(i), opened.get(i));
            }
        }
        var record = (Opened.Withdrawal) opened.getLast();
        assertEquals(600, record.entries());
        assertEquals(gone, record.source());
        var verification = ledger.verify(Progress.SILENT);
        assertTrue(verification.holds(), verification::toString);
        assertEquals(601, verification.present());
        assertEquals(600, verification.withdrawn());
    }

    @Test
    void writersAtTheSameTimeLeaveNoGapAndNoDouble() {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            var source = ledger.newSource();
            var writers =
                    IntStream.range(0, 8)
                            .mapToObj(w ->
                                    CompletableFuture.supplyAsync(() -> {
                                        var indices = new ArrayList<Long>();
                                        for (int i = 0; i < 20; i++) {
                                            indices.addAll(
                                                    ledger.append(
                                                                    List.of(
                                                                            entry(
                                                                                    source,
                                                                                    w + "/" + i)))
                                                            .indices());
                                        }
                                        return indices;
                                    }))
                            .toList();
            var indices = writers.stream().flatMap(w -> w.join().stream()).sorted().toList();
            assertEquals(IntStream.range(0, 160).mapToObj(i -> (long) i).toList(), indices);
            assertTrue(ledger.verify(Progress.SILENT).holds());
        }
    }

    @Test
    void paddingBringsTheSizeToAMultipleOf256() {
        try (var ledger = TestLedgers.create(folder, SQLITE)) {
            ledger.append(List.of(entry(ledger.newSource(), "one")));
            ledger.pad();
            ledger.pad();
            assertEquals(256, ledger.size());
            assertEquals(new Opened.Cover(255), ledger.entry(255).orElseThrow());
            var verification = ledger.verify(Progress.SILENT);
            assertTrue(verification.holds());
            assertEquals(255, verification.covers());
        }
    }
}
