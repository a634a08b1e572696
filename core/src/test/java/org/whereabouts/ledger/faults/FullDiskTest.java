package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A database that may not grow any more, which SQLite reports as it reports a full disk.
/// `lab/full-disk` does the same with a disk that is really full.
class FullDiskTest {
    private static final int PAGES = 60;

    @TempDir Path temp;

    @Test
    void aFullDiskLosesNothingThatWasAcknowledgedAndIsOverWhenThereIsRoom() {
        Path folder = temp.resolve("register");
        var ids = ClientIds.fresh(new Random(8));
        var acknowledged = new HashMap<Long, Long>();
        SourceKeyId source;
        try (var ledger = TestLedgers.create(folder, new SqliteStorageKind(PAGES))) {
            source = ledger.newSource();
            long position = 0;
            Optional<LedgerReason> refused = Optional.empty();
            while (refused.isEmpty()) {
                var batch = new ArrayList<NewEntry>();
                for (int i = 0; i < 10; i++) {
                    batch.add(entry(ids, position + i, source));
                }
                refused = append(ledger, batch, position, acknowledged);
                position += 10;
            }
            assertEquals(Optional.of(LedgerReason.DISK_FULL), refused);
            // The ledger stays open and readable, and refuses again without harm.
            holds(ledger, acknowledged);
            var again =
                    append(ledger, List.of(entry(ids, position, source)), position, acknowledged);
            assertTrue(again.isEmpty() || again.get() == LedgerReason.DISK_FULL, again.toString());
            holds(ledger, acknowledged);
        }
        try (var ledger = TestLedgers.open(folder, new SqliteStorageKind())) {
            holds(ledger, acknowledged);
            var all = new ArrayList<NewEntry>();
            for (long position = 0; position < acknowledged.size() + 50; position++) {
                all.add(entry(ids, position, source));
            }
            var appended = ledger.append(all);
            assertEquals(acknowledged.size(), appended.repeated());
            for (int position = 0; position < all.size(); position++) {
                acknowledged.put((long) position, appended.indices().get(position));
            }
            assertEquals(all.size(), acknowledged.values().stream().distinct().count());
            holds(ledger, acknowledged);
        }
    }

    @Test
    void whicheverStatementMeetsTheFullDiskTheNextWriteIsTriedAnew() {
        for (int pages = 24; pages < 64; pages += 8) {
            var ids = ClientIds.fresh(new Random(pages));
            var acknowledged = new HashMap<Long, Long>();
            Path folder = temp.resolve("register-" + pages);
            try (var ledger = TestLedgers.create(folder, new SqliteStorageKind(pages))) {
                var source = ledger.newSource();
                long position = 0;
                int refusals = 0;
                while (refusals < 9) {
                    // One row is written by other statements than many are.
                    int rows = refusals % 3 == 0 ? 1 : 1 + (int) (position % 90);
                    var batch = new ArrayList<NewEntry>();
                    for (int i = 0; i < rows; i++) {
                        batch.add(entry(ids, position + i, source));
                    }
                    var refused = append(ledger, batch, position, acknowledged);
                    assertEquals(LedgerReason.DISK_FULL, refused.orElse(LedgerReason.DISK_FULL));
                    refusals += refused.isPresent() ? 1 : 0;
                    position += rows;
                }
                assertEquals(acknowledged.size(), ledger.size());
            }
        }
    }

    private static Optional<LedgerReason> append(
            Ledger ledger, List<NewEntry> batch, long position, Map<Long, Long> acknowledged) {
        try {
            var indices = ledger.append(batch).indices();
            for (int i = 0; i < batch.size(); i++) {
                acknowledged.put(position + i, indices.get(i));
            }
            return Optional.empty();
        } catch (LedgerException full) {
            return Optional.of(full.reason());
        }
    }

    private static NewEntry entry(ClientIds ids, long position, SourceKeyId source) {
        return new NewEntry(ids.at(position), source, LedgerChild.payload(position));
    }

    private static void holds(Ledger ledger, Map<Long, Long> acknowledged) {
        var verification = ledger.verify((_, _) -> {});
        assertTrue(verification.holds(), verification.toString());
        assertEquals(acknowledged.size(), ledger.size());
        acknowledged.forEach((position, index) -> {
            var opened = ledger.entry(index).orElseThrow();
            var present = assertInstanceOf(Opened.Present.class, opened);
            assertArrayEquals(LedgerChild.payload(position), present.payload());
        });
    }
}
