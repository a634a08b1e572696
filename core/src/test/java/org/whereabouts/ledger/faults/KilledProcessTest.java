package org.whereabouts.ledger.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A process is killed with SIGKILL while it appends or withdraws.
class KilledProcessTest {
    private static final int ROUNDS = 3;

    @TempDir Path temp;

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAndNothingIsThereTwice() throws Exception {
        Path folder = temp.resolve("register");
        SourceKeyId source;
        var random = new Random(9);
        var ids = ClientIds.fresh(random);
        var acknowledged = new HashMap<Long, Long>();
        try (var ledger = TestLedgers.create(folder, new SqliteStorageKind())) {
            source = ledger.newSource();
            var first = new NewEntry(ids.at(0), source, LedgerChild.payload(0));
            acknowledged.put(0L, ledger.append(List.of(first)).indices().getFirst());
        }
        long signed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // Each round begins where the last acknowledgement stood: what was written and not
            // acknowledged is written again under the same client ids.
            long from = acknowledged.keySet().stream().mapToLong(p -> p + 1).max().orElse(0);
            var child =
                    LedgerChild.start(
                            "append",
                            folder.toString(),
                            source.hex(),
                            ids.first().toString(),
                            Long.toString(from));
            var lines = new ArrayList<String>();
            int until = 5 + random.nextInt(90);
            while (lines.size() < until) {
                lines.add(child.line());
                assertFalse(lines.getLast().startsWith("refused"), lines::getLast);
            }
            lines.addAll(child.kill());
            for (String line : lines) {
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case "ack" -> acknowledged.put(Long.valueOf(words[1]), Long.valueOf(words[2]));
                    case "signed" -> signed = Long.parseLong(words[1]);
                    default -> throw new AssertionError(line);
                }
            }
            try (var ledger = TestLedgers.open(folder, new SqliteStorageKind())) {
                holds(ledger, acknowledged);
                long newest = ledger.signed().map(s -> s.checkpoint().size()).orElse(0L);
                assertTrue(newest >= signed, "a signed checkpoint is gone");
            }
        }
        everyPositionIsThereOnce(folder, source, ids);
    }

    @Test
    void aKilledWithdrawalIsFinishedAtTheNextOpeningOrNeverBegan() throws Exception {
        for (boolean waitForTheEnd : new boolean[] {false, true}) {
            Path folder = temp.resolve("withdrawal-" + waitForTheEnd);
            var random = new Random(5);
            var ids = ClientIds.fresh(random);
            SourceKeyId source;
            SourceKeyId other;
            int entries = 400;
            try (var ledger = TestLedgers.create(folder, new SqliteStorageKind())) {
                source = ledger.newSource();
                other = ledger.newSource();
                var batch = new ArrayList<NewEntry>();
                for (int i = 0; i < entries; i++) {
                    batch.add(
                            new NewEntry(
                                    ids.at(i),
                                    i % 2 == 0 ? source : other,
                                    LedgerChild.payload(i)));
                }
                ledger.append(batch);
            }
            var child =
                    LedgerChild.start(
                            "withdraw",
                            folder.toString(),
                            source.hex(),
                            ids.at(entries).toString());
            assertEquals("begin", child.line());
            boolean done = waitForTheEnd && child.line().equals("done");
            done |= child.kill().contains("done");
            try (var ledger = TestLedgers.open(folder, new SqliteStorageKind())) {
                var verification = ledger.verify((_, _) -> {});
                assertTrue(verification.holds(), verification.toString());
                boolean withdrawn = verification.withdrawn() == entries / 2;
                assertTrue(withdrawn || verification.withdrawn() == 0, verification.toString());
                assertTrue(withdrawn || !done, "acknowledged and not withdrawn");
                // The same request once more: withdrawn now, in any case, and once.
                ledger.withdraw(source, ids.at(entries));
                var after = ledger.verify((_, _) -> {});
                assertTrue(after.holds(), after.toString());
                assertEquals(entries / 2, after.withdrawn());
                assertEquals(List.of(other), ledger.sources());
            }
        }
    }

    private static void holds(Ledger ledger, Map<Long, Long> acknowledged) {
        var verification = ledger.verify((_, _) -> {});
        assertTrue(verification.holds(), verification.toString());
        acknowledged.forEach((position, index) -> {
            var opened = ledger.entry(index).orElseThrow();
            var present = assertInstanceOf(Opened.Present.class, opened);
            assertArrayEquals(LedgerChild.payload(position), present.payload());
        });
    }

    private static void everyPositionIsThereOnce(Path folder, SourceKeyId source, ClientIds ids) {
        try (var ledger = TestLedgers.open(folder, new SqliteStorageKind())) {
            long size = ledger.size();
            var again = new ArrayList<NewEntry>();
            for (long position = 0; position < size; position++) {
                again.add(new NewEntry(ids.at(position), source, LedgerChild.payload(position)));
            }
            var appended = ledger.append(again);
            assertEquals(size, appended.repeated());
            assertEquals(size, ledger.size());
            assertEquals(size, appended.indices().stream().distinct().count());
        }
    }
}
