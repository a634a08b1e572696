package org.whereabouts.lab.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.whereabouts.intake.list.EarlierEdition;
import org.whereabouts.intake.list.IntakeReport;
import org.whereabouts.intake.list.ListIntake;
import org.whereabouts.intake.list.MappingGuess;
import org.whereabouts.intake.list.Progress;
import org.whereabouts.intake.table.CsvTable;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.TableLimits;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.register.Adding;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.SourceId;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A long list of invented people, taken in one run: checked alone, as `add` does first, and then
/// recorded in a register. Prints rows per second and the highest use of the heap.
///
/// Arguments: rows (500,000), rows that are recorded in a register besides (0).
public final class IntakeBench {
    private IntakeBench() {}

    /// Prints the lines.
    public static void main(String[] args) throws IOException {
        long rows = args.length > 0 ? Long.parseLong(args[0]) : 500_000;
        long recorded = args.length > 1 ? Long.parseLong(args[1]) : 0;
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, heap of at most %,d MB%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        Path folder = Files.createTempDirectory("intake-bench");
        try {
            run(folder, "checked", rows, false);
            if (recorded > 0) {
                run(folder, "recorded", recorded, true);
            }
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void run(Path folder, String what, long rows, boolean record)
            throws IOException {
        Path list = folder.resolve("list.csv");
        write(list, rows);
        long bytes = Files.size(list);
        Table table =
                CsvTable.open(() -> Files.newInputStream(list), bytes, TableLimits.STANDARD)
                        .orThrow();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var done = Measured.of(() -> record ? record(folder, table) : check(table));
        long peak = pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.println(done.line("%,d rows %s".formatted(rows, what)));
        System.out.printf(
                Locale.ROOT,
                "    %,d bytes of CSV, %,d statements, %,.0f rows/s, peak heap %,d MB%n",
                bytes,
                done.result().statements(),
                done.result().rows() / done.seconds(),
                peak >> 20);
    }

    private static IntakeReport check(Table table) {
        var mapping = MappingGuess.of(table).mapping();
        return ListIntake.check(table, mapping, EarlierEdition.NONE, Progress.SILENT);
    }

    private static IntakeReport record(Path folder, Table table) {
        var mapping = MappingGuess.of(table).mapping();
        var ledger = TestLedgers.create(folder.resolve("register"), new SqliteStorageKind());
        try (var register =
                Register.open(
                        ledger,
                        Clock.systemUTC(),
                        new SecureRandom(),
                        org.whereabouts.ledger.Progress.SILENT)) {
            SourceId id = SourceId.random(new SecureRandom());
            Adding adding = register.adding(new SyllablePeople(id, new Random(2)).list());
            var report =
                    ListIntake.run(
                            table,
                            mapping,
                            id,
                            EarlierEdition.NONE,
                            piece ->
                                    adding.take(new Told(id, piece.mentions(), piece.statements())),
                            Progress.SILENT);
            adding.finish();
            return report;
        }
    }

    private static void write(Path list, long rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            out.write("№;Аты-жөні;Туған жылы;Жынысы;Ұсталған уақыты;Қамалған жері;Жаза мерзімі\n");
            for (long i = 1; i <= rows; i++) {
                out.write(
                        i
                                + ";Ойдан Шығар"
                                + i
                                + ";"
                                + (1940 + i % 70)
                                + ";"
                                + (i % 2 == 0 ? "ер" : "әйел")
                                + ";0"
                                + (1 + i % 9)
                                + ".201"
                                + (6 + i % 4)
                                + ";Қиял қаласы "
                                + i % 300
                                + ";"
                                + (1 + i % 19)
                                + " жыл\n");
            }
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
