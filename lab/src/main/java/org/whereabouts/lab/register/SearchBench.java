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
/// often the person who was meant is among the finds.
///
/// Arguments: how many persons (200,000), how many searches of each kind (500).
public final class SearchBench {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();
    private static final int LIMIT = 20;
    private static final List<String> SCRIPTS = List.of("Cyrillic", "Latin", "Arabic", "Han");

    private final Views views;
    private final List<int[]> names;
    private final int[] scripts;
    private final Random random = new Random(7);

    private SearchBench(Views views, List<int[]> names, int[] scripts) {
        this.views = views;
        this.names = names;
        this.scripts = scripts;
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
        int found = 0;
        int same = 0;
        for (int i = 0; i < searches; i++) {
            int who = random.nextInt(names.size());
            String query = query(kind, SyllablePeople.written(names.get(who), script));
            long start = System.nanoTime();
            List<Hit> hits = views.search(query, LIMIT);
            millis[i] = (System.nanoTime() - start) / 1e6;
            int[] meant = names.get(who);
            found += hits.stream().anyMatch(h -> named(h, meant)) ? 1 : 0;
            same += scripts[who] == script ? 1 : 0;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-17s asked in %-9s p50 %6.2f ms  p99 %6.2f ms  max %6.2f ms; "
                        + "somebody of that name found %5.1f %% (%2.0f %% are written in that script)%n",
                kind,
                SCRIPTS.get(script),
                millis[searches / 2],
                millis[(int) Math.ceil(searches * 0.99) - 1],
                millis[searches - 1],
                100.0 * found / searches,
                100.0 * same / searches);
    }

    private boolean named(Hit hit, int[] meant) {
        int row = Integer.parseInt(hit.mention().local().substring(1));
        return Arrays.equals(names.get(row), meant);
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
