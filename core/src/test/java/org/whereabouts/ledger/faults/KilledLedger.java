package org.whereabouts.ledger.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A ledger whose writing process is killed with SIGKILL, again and again, and what must hold after
/// each kill.
public final class KilledLedger {
    private final Path folder;
    private final SourceKeyId source;
    private final ClientIds ids;
    private final Map<Long, Long> acknowledged = new HashMap<>();
    private long signed;

    /// Makes the ledger, with one entry.
    public KilledLedger(Path folder, RandomGenerator random) {
        this.folder = folder;
        this.ids = ClientIds.fresh(random);
        try (var ledger = TestLedgers.create(folder, new SqliteStorageKind())) {
            source = ledger.newSource();
            var first = new NewEntry(ids.at(0), source, LedgerChild.payload(0));
            acknowledged.put(0L, ledger.append(List.of(first)).indices().getFirst());
        }
    }

    /// How many entries were acknowledged so far.
    public int acknowledged() {
        return acknowledged.size();
    }

    /// Lets a process append until it has said so many lines, kills it, and checks the ledger. The
    /// process begins behind the last acknowledgement: what was written and not acknowledged is
    /// written again under the same client ids.
    public void appendAndKill(int lines) throws IOException, InterruptedException {
        long from = acknowledged.keySet().stream().mapToLong(p -> p + 1).max().orElse(0);
        var child =
                LedgerChild.start(
                        "append",
                        folder.toString(),
                        source.hex(),
                        ids.first().toString(),
                        Long.toString(from));
        for (int i = 0; i < lines; i++) {
            note(child.line());
        }
        child.kill().forEach(this::note);
        try (var ledger = open()) {
            verified(ledger);
            for (var entry : acknowledged.entrySet()) {
                if (!there(ledger, entry.getKey(), entry.getValue())) {
                    throw new AssertionError("acknowledged and lost: " + entry.getKey());
                }
            }
            long newest = ledger.signed().map(s -> s.checkpoint().size()).orElse(0L);
            if (newest < signed) {
                throw new AssertionError("signed at " + signed + " and lost");
            }
        }
    }

    /// Appends every position once more and checks that each is there exactly once.
    public void everyPositionIsThereOnce() {
        try (var ledger = open()) {
            long size = ledger.size();
            var again = new ArrayList<NewEntry>();
            for (long position = 0; position < size; position++) {
                again.add(new NewEntry(ids.at(position), source, LedgerChild.payload(position)));
            }
            var appended = ledger.append(again);
            long distinct = appended.indices().stream().distinct().count();
            if (appended.repeated() != size || ledger.size() != size || distinct != size) {
                throw new AssertionError("a position is there twice, or not at all");
            }
        }
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "ack" -> acknowledged.put(Long.valueOf(words[1]), Long.valueOf(words[2]));
            case "signed" -> signed = Long.parseLong(words[1]);
            default -> throw new AssertionError(line);
        }
    }

    private static boolean there(Ledger ledger, long position, long index) {
        return ledger.entry(index).orElseThrow() instanceof Opened.Present present
                && Arrays.equals(present.payload(), LedgerChild.payload(position));
    }

    private Ledger open() {
        return TestLedgers.open(folder, new SqliteStorageKind());
    }

    static void verified(Ledger ledger) {
        var verification = ledger.verify((_, _) -> {});
        if (!verification.holds()) {
            throw new AssertionError(verification.toString());
        }
    }

    /// When a withdrawal is killed.
    @FunctionalInterface
    public interface Moment {
        /// Returns when the child is to be killed; it has begun.
        void await(LedgerChild.Running child) throws IOException, InterruptedException;
    }

    /// Lets a process withdraw one of two sources and kills it. Afterwards the withdrawal must be
    /// finished or never have begun, and the same request once more must finish it. Returns whether
    /// the kill came too late to hinder it.
    public static boolean withdrawAndKill(Path folder, RandomGenerator random, Moment moment)
            throws IOException, InterruptedException {
        int entries = 400;
        var ids = ClientIds.fresh(random);
        SourceKeyId source;
        SourceKeyId other;
        try (var ledger = TestLedgers.create(folder, new SqliteStorageKind())) {
            source = ledger.newSource();
            other = ledger.newSource();
            var batch = new ArrayList<NewEntry>();
            for (int i = 0; i < entries; i++) {
                batch.add(
                        new NewEntry(
                                ids.at(i), i % 2 == 0 ? source : other, LedgerChild.payload(i)));
            }
            ledger.append(batch);
        }
        String request = ids.at(entries).toString();
        var child = LedgerChild.start("withdraw", folder.toString(), source.hex(), request);
        if (!child.line().equals("begin")) {
            throw new AssertionError("the child did not begin");
        }
        moment.await(child);
        boolean done = child.kill().contains("done");
        try (var ledger = TestLedgers.open(folder, new SqliteStorageKind())) {
            verified(ledger);
            long withdrawn = ledger.verify((_, _) -> {}).withdrawn();
            if (withdrawn != entries / 2 && (withdrawn != 0 || done)) {
                throw new AssertionError(withdrawn + " of " + entries / 2 + ", done: " + done);
            }
            ledger.withdraw(source, ids.at(entries));
            verified(ledger);
            if (ledger.verify((_, _) -> {}).withdrawn() != entries / 2
                    || !ledger.sources().equals(List.of(other))) {
                throw new AssertionError("the same request once more did not finish it");
            }
            return withdrawn != 0;
        }
    }
}
