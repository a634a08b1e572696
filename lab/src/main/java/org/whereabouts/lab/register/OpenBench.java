package org.whereabouts.lab.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.EntryJson;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.SourceId;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// Opening a register beside decrypting, checking and parsing the same entries alone, in one
/// process, each several times in turn. The passphrase costs no time here, so that it hides
/// nothing.
///
/// Arguments: how many statements (1,000,000), how many rounds (3).
public final class OpenBench {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();

    private OpenBench() {}

    /// Prints the table.
    public static void main(String[] args) throws IOException {
        int statements = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path folder = Files.createTempDirectory("open-bench");
        try {
            run(folder.resolve("register"), statements, rounds);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void run(Path folder, int statements, int rounds) {
        System.out.printf(
                Locale.ROOT,
                "%,d statements in %,d entries; Java %s, %d processors, heap of at most %,d MB%n",
                statements,
                statements / SyllablePeople.STATEMENTS,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        var written = Measured.of(() -> write(folder, statements));
        System.out.println(written.line("add all of them to a new register"));
        var json = new ArrayList<Measured<Long>>();
        var alone = new ArrayList<Measured<Long>>();
        var open = new ArrayList<Measured<Long>>();
        for (int round = 0; round < rounds; round++) {
            json.add(Measured.of(() -> alone(folder, OpenBench::asJson)));
            alone.add(Measured.of(() -> alone(folder, OpenBench::asEntry)));
            open.add(Measured.of(() -> open(folder)));
            System.out.println(json.getLast().line("decrypt, check, parse as JSON"));
            System.out.println(alone.getLast().line("decrypt, check, parse into statements"));
            System.out.println(open.getLast().line("open the register"));
        }
        ratio("open / (decrypt, check, parse into statements)", open, alone);
        ratio("open / (decrypt, check, parse as JSON)", open, json);
        memoryAndSearch(folder);
    }

    private static long write(Path folder, int statements) {
        try (var register = register(TestLedgers.create(folder, SQLITE))) {
            var people = new SyllablePeople(SourceId.random(new Random(1)), new Random(2));
            Iterable<Told> rows =
                    () ->
                            LongStream.range(0, statements / SyllablePeople.STATEMENTS)
                                    .mapToObj(people::row)
                                    .iterator();
            return register.add(people.list(), rows).written();
        }
    }

    private static long alone(Path folder, java.util.function.Function<Opened, Long> parse) {
        var sum = new AtomicLong();
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            ledger.read(0, parse, sum::addAndGet);
        }
        return sum.get();
    }

    private static long asJson(Opened opened) {
        return opened instanceof Opened.Present(var _, var _, var payload)
                ? CanonicalJson.parse(payload, NewEntry.PAYLOAD_MAX).hashCode() & 1
                : 0;
    }

    private static long asEntry(Opened opened) {
        return opened instanceof Opened.Present(var _, var _, var payload)
                ? EntryJson.read(payload).hashCode() & 1
                : 0;
    }

    private static long open(Path folder) {
        try (var register = register(TestLedgers.open(folder, SQLITE))) {
            return register.views().totals().statements();
        }
    }

    private static Register register(Ledger ledger) {
        return Register.open(ledger, Clock.systemUTC(), new SecureRandom(), Progress.SILENT);
    }

    private static void ratio(String what, List<Measured<Long>> one, List<Measured<Long>> other) {
        System.out.printf(
                Locale.ROOT,
                "%-58s %8.2f   wall %8.2f   CPU (medians)%n",
                what,
                median(one, Measured::seconds) / median(other, Measured::seconds),
                median(one, Measured::cpuSeconds) / median(other, Measured::cpuSeconds));
    }

    private static double median(
            List<Measured<Long>> all, ToDoubleFunction<Measured<Long>> figure) {
        double[] sorted = all.stream().mapToDouble(figure).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void memoryAndSearch(Path folder) {
        try (var register = register(TestLedgers.open(folder, SQLITE))) {
            System.out.printf(
                    Locale.ROOT, "heap in use, opened: %,d MB%n", Measured.heapMegabytes());
            var first = Measured.of(() -> register.views().search("Nurbek", 10).size());
            System.out.println(first.line("the first search, which makes the index"));
            System.out.printf(
                    Locale.ROOT, "heap in use, with the index: %,d MB%n", Measured.heapMegabytes());
            var page = Measured.of(() -> register.views().persons(100_000, 1).size());
            System.out.println(page.line("one page of persons from the middle"));
        }
    }
}
