package org.whereabouts.lab.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.whereabouts.names.NameComparer;
import org.whereabouts.names.NameInterner;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Names;

/// Ranks every same-person pair of the data sets against 50 other people, per pair of scripts.
///
/// Arguments: the folder `names` of the data, a file for the tasks (for the peer, and never kept in
/// the project: it holds names of real people), and optionally a pair of scripts whose misses are
/// printed, of the tuning half only.
public final class RankNames {
    private int first;
    private int all;
    private int others;
    private int partial;
    private int close;

    private RankNames() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        var made = new RankCases();
        made.development(data);
        Path parliaments = data.resolve("everypolitician_2015");
        made.parliament(parliaments, "mongolia", "Mongolia_Assembly-names.csv");
        made.parliament(parliaments, "tajikistan", "Tajikistan_Representatives-names.csv");
        made.parliament(parliaments, "turkey", "Turkey_Assembly-names.csv");
        for (String script : List.of("russian", "arabic", "chinese")) {
            made.tokens(data, script);
        }
        write(made.cases(), Path.of(args[1]));
        rank(made.cases(), args.length > 2 ? args[2] : "", System.out);
    }

    private static void write(List<RankCase> cases, Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (RankCase c : cases) {
            lines.add(
                    String.join("\t", c.set(), c.half(), c.pair(), c.query())
                            + "\t"
                            + String.join("\t", c.candidates()));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static void rank(List<RankCase> cases, String show, PrintStream out) {
        var interner = new NameInterner();
        var comparer = new NameComparer();
        Map<String, RankNames> rows = new TreeMap<>();
        for (RankCase c : cases) {
            var query = interner.intern(Names.analyse(c.query()));
            String row =
                    String.format(Locale.ROOT, "%-12s %-22s %-5s", c.set(), c.pair(), c.half());
            var counts = rows.computeIfAbsent(row, _ -> new RankNames());
            int right =
                    NameComparer.score(
                            compare(comparer, query, c.candidates().getFirst(), interner));
            int better = 0;
            String best = "";
            for (String other : c.candidates().subList(1, c.candidates().size())) {
                int compared = compare(comparer, query, other, interner);
                counts.other(NameComparer.level(compared));
                int s = NameComparer.score(compared);
                if (s >= right) {
                    better++;
                    best = other + " " + s;
                }
            }
            counts.all++;
            counts.first += better == 0 ? 1 : 0;
            if (better > 0
                    && !c.half().equals("hold")
                    && !show.isEmpty()
                    && (c.set() + " " + c.pair()).contains(show)) {
                out.println(
                        "  miss: "
                                + c.query()
                                + " | "
                                + c.candidates().getFirst()
                                + " "
                                + right
                                + " < "
                                + best);
            }
        }
        out.println(
                "set          scripts                half   first     of   share   others"
                        + " partial close+");
        rows.forEach((row, n) ->
                out.printf(
                        Locale.ROOT,
                        "%s %6d %6d  %5.1f %% %8d %7d %6d%n",
                        row,
                        n.first,
                        n.all,
                        100.0 * n.first / n.all,
                        n.others,
                        n.partial,
                        n.close));
    }

    /// Counts how well a name of another person agrees, who may have the same name.
    private void other(NameLevel level) {
        others++;
        partial += level == NameLevel.PARTIAL ? 1 : 0;
        close += level.compareTo(NameLevel.CLOSE) >= 0 ? 1 : 0;
    }

    private static int compare(
            NameComparer comparer,
            org.whereabouts.names.InternedName query,
            String other,
            NameInterner interner) {
        return comparer.compare(query, interner.intern(Names.analyse(other)));
    }
}
