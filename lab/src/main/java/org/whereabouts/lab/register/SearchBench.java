package org.whereabouts.lab.register;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.register.Register;
import org.whereabouts.register.Views;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.search.Hit;
import org.whereabouts.statement.SourceId;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// How long a search takes among many persons whose names are written in four scripts, and how
/// often somebody of that name is among the finds: for each script in which somebody has it, the
/// script of the question apart.
///
/// Arguments: how many persons (200,000), how many searches of each kind (500).
public final class SearchBench {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();
    private static final int LIMIT = 20;
    private static final List<String> SCRIPTS = List.of("Cyrillic", "Latin", "Arabic", "Han");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Views views;
    private final List<int[]> names;
    private final int[] scripts;
    private final Random random = new Random(7);

    /// In which scripts somebody has a name, whole or given alone.
    private final Map<String, Set<Integer>> scriptsOf = new HashMap<>();

    private SearchBench(Views views, List<int[]> names, int[] scripts) {
        this.views = views;
        this.names = names;
        this.scripts = scripts;
        for (int row = 0; row < scripts.length; row++) {
            for (Kind kind : List.of(Kind.FULL_NAME, Kind.GIVEN_NAME)) {
                scriptsOf
                        .computeIfAbsent(key(names.get(row), kind), _ -> new TreeSet<>())
                        .add(scripts[row]);
            }
        }
    }

    /// Prints the table.
    public static void main(String[] args) throws IOException {
        int persons = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        int searches = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        Path folder = Files.createTempDirectory("search-bench");
        try (var register =
                Register.open(
                        TestLedgers.create(folder.resolve("register"), SQLITE),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        Progress.SILENT)) {
            fill(register, persons).run(persons, searches);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static SearchBench fill(Register register, int persons) {
        var people = new SyllablePeople(SourceId.random(new Random(1)), new Random(2));
        var script = new Random(3);
        var names = IntStream.range(0, persons).mapToObj(_ -> people.name()).toList();
        int[] scripts = IntStream.range(0, persons).map(_ -> script.nextInt(4)).toArray();
        Iterable<Told> rows =
                () ->
                        IntStream.range(0, persons)
                                .mapToObj(i -> people.row(i, names.get(i), scripts[i]))
                                .iterator();
        register.add(people.list(), rows);
        return new SearchBench(register.views(), names, scripts);
    }

    private void run(int persons, int searches) {
        System.out.printf(
                Locale.ROOT,
                "%,d persons, %d searches of each kind for %d finds; Java %s, %d processors%n",
                persons,
                searches,
                LIMIT,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        var first = Measured.of(() -> views.search("Nurbek", LIMIT).size());
        System.out.println(first.line("the first search, which makes the index"));
        System.out.printf(Locale.ROOT, "heap in use: %,d MB%n", Measured.heapMegabytes());
        for (int round = 0; round < 2; round++) {
            System.out.println(round == 0 ? "cold" : "warm");
            for (Kind kind : Kind.values()) {
                for (int script = 0; script < SyllablePeople.SCRIPTS; script++) {
                    measure(kind, script, searches);
                }
            }
        }
    }

    private enum Kind {
        FULL_NAME,
        GIVEN_NAME,
        BEGINNING,
        ONE_LETTER_WRONG
    }

    private void measure(Kind kind, int script, int searches) {
        var millis = new double[searches];
        var cpu = new double[searches];
        var reached = new int[2];
        var written = new int[2];
        for (int i = 0; i < searches; i++) {
            int[] meant = names.get(random.nextInt(names.size()));
            String query = query(kind, SyllablePeople.written(meant, script));
            long before = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            List<Hit> hits = views.search(query, LIMIT);
            millis[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
            var bearers = scriptsOf.getOrDefault(key(meant, kind), Set.of());
            var found = new TreeSet<Integer>();
            for (Hit hit : hits) {
                int row = Integer.parseInt(hit.mention().local().substring(1));
                if (key(names.get(row), kind).equals(key(meant, kind))) {
                    found.add(scripts[row]);
                }
            }
            for (int each : bearers) {
                int other = each == script ? 0 : 1;
                written[other]++;
                reached[other] += found.contains(each) ? 1 : 0;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(cpu);
        System.out.printf(
                Locale.ROOT,
                "%-17s asked in %-9s p50 %6.2f ms  p99 %6.2f ms (CPU %5.2f, %5.2f); "
                        + "reached in the same script %5.1f %%, in each other one %5.1f %%%n",
                kind,
                SCRIPTS.get(script),
                millis[searches / 2],
                millis[(int) Math.ceil(searches * 0.99) - 1],
                cpu[searches / 2],
                cpu[(int) Math.ceil(searches * 0.99) - 1],
                100.0 * reached[0] / Math.max(1, written[0]),
                100.0 * reached[1] / Math.max(1, written[1]));
    }

    /// The name that a search of this kind asks for.
    private static String key(int[] name, Kind kind) {
        int parts = kind == Kind.GIVEN_NAME ? 2 : name.length;
        return Arrays.toString(Arrays.copyOf(name, parts));
    }

    private String query(Kind kind, String written) {
        var parts = new ArrayList<>(List.of(written.split("[ ·]", -1)));
        return switch (kind) {
            case FULL_NAME -> written;
            case GIVEN_NAME -> parts.getFirst();
            case BEGINNING -> written.substring(0, Math.max(2, written.length() - 2));
            case ONE_LETTER_WRONG -> {
                int at = 1 + random.nextInt(written.length() - 1);
                yield written.substring(0, at) + written.charAt(at - 1) + written.substring(at + 1);
            }
        };
    }
}
