package org.whereabouts.lab.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.ledger.faults.LedgerChild;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A disk that is really full, under every kind of write. Started by `lab/full-disk`, which makes a
/// small disk in memory for it.
public final class FullDisk {
    private static final int BALLAST_BYTES = 1_500_000;

    private final Path disk;
    private final ClientIds ids = ClientIds.fresh(new Random(1));
    private final Map<Long, Long> acknowledged = new HashMap<>();
    private long next;
    private int wrong;

    private FullDisk(Path disk) {
        this.disk = disk;
    }

    /// Prints what happened; exit code 1 if anything was lost or said wrongly.
    ///
    /// @param args the folder of a disk of a few megabytes
    public static void main(String[] args) throws IOException {
        var run = new FullDisk(Path.of(args[0]));
        run.run();
        System.out.println(run.wrong == 0 ? "nothing lost" : run.wrong + " wrong");
        System.exit(run.wrong == 0 ? 0 : 1);
    }

    private void run() throws IOException {
        Path register = disk.resolve("register");
        Path ballast = disk.resolve("ballast");
        Files.write(ballast, new byte[BALLAST_BYTES]);
        SourceKeyId source;
        SourceKeyId other;
        try (var ledger = TestLedgers.create(register, new SqliteStorageKind())) {
            source = ledger.newSource();
            other = ledger.newSource();
            appendOne(ledger, source);
            appendOne(ledger, other);
            while (append(ledger, source)) {}
            holds("after an append that found the disk full", ledger);
            refused("attach", () -> ledger.attach(source, stream(400_000)));
            holds("after an attachment that found the disk full", ledger);
        }
        fill(ballast);
        reopened("opened on the full disk", register, ledger -> {});
        reopened(
                "a withdrawal on the full disk",
                register,
                ledger -> {
                    try {
                        ledger.withdraw(other, ids.at(1L << 30));
                        System.out.println("ok   withdrawal: done although the disk is full");
                    } catch (LedgerException full) {
                        named("withdrawal", full);
                    }
                });
        Files.delete(ballast);
        reopened(
                "with room again",
                register,
                ledger -> {
                    ledger.withdraw(other, ids.at(1L << 30));
                    long before = next;
                    next = 0;
                    while (next < before) {
                        append(ledger, source);
                    }
                    ledger.attach(source, stream(1000));
                    ledger.sign();
                });
        Files.write(ballast, new byte[1]);
        fill(ballast);
        refused(
                "a new register",
                () -> TestLedgers.create(disk.resolve("second"), new SqliteStorageKind()));
    }

    private void reopened(String what, Path register, Work work) throws IOException {
        try (var ledger = TestLedgers.open(register, new SqliteStorageKind())) {
            work.on(ledger);
            holds(what, ledger);
        } catch (LedgerException refused) {
            named(what, refused);
        }
    }

    private interface Work {
        void on(Ledger ledger) throws IOException;
    }

    /// Appends ten entries; false when there was no room.
    private boolean append(Ledger ledger, SourceKeyId source) {
        var batch = new ArrayList<NewEntry>();
        for (int i = 0; i < 10; i++) {
            batch.add(new NewEntry(ids.at(next + i), source, LedgerChild.payload(next + i)));
        }
        try {
            var indices = ledger.append(batch).indices();
            for (int i = 0; i < 10; i++) {
                acknowledged.put(next + i, indices.get(i));
            }
            next += 10;
            return true;
        } catch (LedgerException full) {
            named("append", full);
            return false;
        }
    }

    private void appendOne(Ledger ledger, SourceKeyId source) {
        var entry = new NewEntry(ids.at((1L << 29) + next), source, LedgerChild.payload(1));
        ledger.append(List.of(entry));
        next++;
    }

    private void holds(String what, Ledger ledger) {
        var verification = ledger.verify((_, _) -> {});
        long lost =
                acknowledged.entrySet().stream()
                        .filter(e -> !there(ledger, e.getKey(), e.getValue()))
                        .count();
        say(
                verification.holds() && lost == 0,
                what
                        + ": "
                        + ledger.size()
                        + " entries, "
                        + acknowledged.size()
                        + " acknowledged, "
                        + lost
                        + " lost, verify "
                        + (verification.holds() ? "holds" : verification));
    }

    private static boolean there(Ledger ledger, long position, long index) {
        return ledger.entry(index).orElseThrow() instanceof Opened.Present present
                && Arrays.equals(present.payload(), LedgerChild.payload(position));
    }

    private void refused(String what, Runnable work) {
        try {
            work.run();
            say(false, what + ": not refused");
        } catch (LedgerException full) {
            named(what, full);
        }
    }

    private void named(String what, LedgerException full) {
        say(
                full.reason() == LedgerReason.DISK_FULL
                        || full.reason() == LedgerReason.WITHDRAWAL_UNFINISHED,
                what + " refused: " + full.getMessage() + " [" + full.reason().code() + "]");
    }

    private void say(boolean right, String line) {
        System.out.println((right ? "ok   " : "NOT  ") + line);
        if (!right) {
            wrong++;
        }
    }

    private static ByteArrayInputStream stream(int bytes) {
        return new ByteArrayInputStream(new byte[bytes]);
    }

    /// Writes until no byte more goes in.
    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast, StandardOpenOption.APPEND)) {
            byte[] block = new byte[512];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            System.out.println("     the disk is full now");
        }
    }
}
