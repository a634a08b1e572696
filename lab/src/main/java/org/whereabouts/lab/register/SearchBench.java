package org.whereabouts.lab.register;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whereabouts.lab.linkage.Scripts;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.names.InternedName;
import org.whereabouts.names.NameInterner;
import org.whereabouts.names.NameQuery;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.Names;
import org.whereabouts.register.Register;
import org.whereabouts.register.Views;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.SourceId;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// How long a search takes among many rows whose names are written in four scripts, and how often
/// it finds the very person that was meant: for each script that was asked in, the row of that
/// person in each script. Beside it stands how often the row is among the first when the question
/// is compared with every name there is, which is the most that a search can do.
///
/// Only people whose name at most [#NAMESAKES_MAX] have are looked for: no more fit among the
/// finds. Arguments: how many rows (200,000), how many searches of each kind (500), how many of
/// them are compared with every name (20).
public final class SearchBench {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();
    private static final int LIMIT = 20;
    private static final int NAMESAKES_MAX = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Views views;
    private final ListedPeople people;
    private final List<ListedPeople.Row> rows;
    private final Random random = new Random(7);
    private final List<InternedName> everybody;

    /// Rows of people who stand in every list and whose name is rare enough.
    private final List<ListedPeople.Row> asked;

    private SearchBench(Views views, ListedPeople people) {
        this.views = views;
        this.people = people;
        this.rows = people.rows();
        var interner = new NameInterner();
        NameReader reader = Names.reader();
        everybody = rows.stream().map(r -> interner.intern(reader.analyse(r.written()))).toList();
        var lists =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ListedPeople.Row::person, Collectors.counting()));
        asked =
                rows.stream()
                        .filter(r -> lists.getOrDefault(r.person(), 0L) == Scripts.values().length)
                        .filter(r -> people.namesakes(r.person()) <= NAMESAKES_MAX)
                        .toList();
    }

    /// Prints the tables.
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        int searches = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        int compared = args.length > 2 ? Integer.parseInt(args[2]) : 20;
        Path folder = Files.createTempDirectory("search-bench");
        try (var register =
                Register.open(
                        TestLedgers.create(folder.resolve("register"), SQLITE),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        Progress.SILENT)) {
            var people = new ListedPeople(count, 2);
            fill(register, people.rows());
            new SearchBench(register.views(), people).run(searches, compared);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void fill(Register register, List<ListedPeople.Row> rows) {
        var list = new SyllablePeople(SourceId.random(new Random(1)), new Random(2));
        Iterable<Told> told =
                () ->
                        IntStream.range(0, rows.size())
                                .mapToObj(i -> list.row(i, rows.get(i).written()))
                                .iterator();
        register.add(list.list(), told);
    }

    private void run(int searches, int compared) {
        System.out.printf(
                Locale.ROOT,
                "%,d rows, %d searches of each kind for %d finds; Java %s, %d processors%n"
                        + "%,d rows are of people in all four scripts whose name at most %d have%n",
                rows.size(),
                searches,
                LIMIT,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                asked.size(),
                NAMESAKES_MAX);
        var first = Measured.of(() -> views.search("Nurbek", LIMIT).size());
        System.out.println(first.line("the first search, which makes the index"));
        System.out.printf(Locale.ROOT, "heap in use: %,d MB%n", Measured.heapMegabytes());
        for (String round : List.of("cold", "warm")) {
            System.out.println(round);
            for (Kind kind : Kind.values()) {
                for (Scripts script : Scripts.values()) {
                    measure(kind, script, searches, round.equals("warm") ? compared : 0);
                }
            }
        }
    }

    private enum Kind {
        FULL_NAME,
        OTHER_ORDER,
        GIVEN_NAME,
        BEGINNING,
        ONE_LETTER_WRONG
    }

    private void measure(Kind kind, Scripts script, int searches, int compared) {
        var mine = asked.stream().filter(r -> r.script() == script).toList();
        var millis = new double[searches];
        var cpu = new double[searches];
        var found = new EnumMap<Scripts, Integer>(Scripts.class);
        var best = new EnumMap<Scripts, Integer>(Scripts.class);
        for (int i = 0; i < searches; i++) {
            ListedPeople.Row meant = mine.get(random.nextInt(mine.size()));
            String query = query(kind, meant);
            long before = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            var hits = views.search(query, LIMIT);
            millis[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
            count(
                    meant,
                    hits.stream()
                            .map(h -> Integer.parseInt(h.mention().local().substring(1)))
                            .toList(),
                    found);
            if (i < compared) {
                count(meant, bestOfAll(query), best);
            }
        }
        Arrays.sort(millis);
        Arrays.sort(cpu);
        System.out.printf(
                Locale.ROOT,
                "%-16s asked in %-8s p50 %6.2f ms  p99 %6.2f ms (CPU %5.2f, %5.2f); found %s%s%n",
                kind,
                script,
                millis[searches / 2],
                millis[(int) Math.ceil(searches * 0.99) - 1],
                cpu[searches / 2],
                cpu[(int) Math.ceil(searches * 0.99) - 1],
                percents(found, searches),
                compared == 0 ? "" : "; comparing every name " + percents(best, compared));
    }

    private static String percents(Map<Scripts, Integer> found, int of) {
        return Arrays.stream(Scripts.values())
                .map(s ->
                        String.format(
                                Locale.ROOT,
                                "%s %5.1f %%",
                                s.name().charAt(0)
                                        + s.name().substring(1, 3).toLowerCase(Locale.ROOT),
                                100.0 * found.getOrDefault(s, 0) / of))
                .collect(Collectors.joining(", "));
    }

    /// Counts the scripts in which the person who was meant is among the finds; whoever has the
    /// very same name is as good.
    private void count(ListedPeople.Row meant, List<Integer> finds, Map<Scripts, Integer> found) {
        Set<Scripts> scripts = EnumSet.noneOf(Scripts.class);
        for (int find : finds) {
            if (people.sameName(rows.get(find).person(), meant.person())) {
                scripts.add(rows.get(find).script());
            }
        }
        scripts.forEach(s -> found.merge(s, 1, Integer::sum));
    }

    /// The rows that agree best of all there are.
    private List<Integer> bestOfAll(String query) {
        NameQuery name = Names.query(Names.analyse(query));
        long[] agreement =
                IntStream.range(0, everybody.size())
                        .mapToLong(i -> ((long) -name.compare(everybody.get(i)) << 32) | i)
                        .sorted()
                        .limit(LIMIT)
                        .toArray();
        return Arrays.stream(agreement).mapToObj(packed -> (int) packed).toList();
    }

    private String query(Kind kind, ListedPeople.Row meant) {
        String written = meant.written();
        return switch (kind) {
            case FULL_NAME -> written;
            case OTHER_ORDER -> meant.family() + meant.gap() + meant.given();
            case GIVEN_NAME -> meant.given();
            // A Chinese character is a syllable: without its last the name is as much shorter.
            case BEGINNING ->
                    written.substring(
                            0, written.length() - (meant.script() == Scripts.CHINESE ? 1 : 2));
            case ONE_LETTER_WRONG -> {
                int at = 1 + random.nextInt(written.length() - 1);
                yield written.substring(0, at) + written.charAt(at - 1) + written.substring(at + 1);
            }
        };
    }
}
