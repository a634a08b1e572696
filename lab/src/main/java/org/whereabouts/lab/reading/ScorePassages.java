package org.whereabouts.lab.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.whereabouts.lab.reading.Passages.Passage;
import org.whereabouts.lab.reading.Passages.Wanted;
import org.whereabouts.reader.proposal.RuleReader;

/// Scores the reading of short passages: how much of what is wanted is found, by family, and how
/// often something is taken from a passage that it does not say.
public final class ScorePassages {
    private ScorePassages() {}

    /// Prints a table for each file.
    ///
    /// @param args files of passages; `--missed` lists the passages that are read wrongly
    public static void main(String[] args) throws IOException {
        var reader = RuleReader.standard(Clock.systemUTC());
        boolean missed = List.of(args).contains("--missed");
        for (String arg : args) {
            if (!arg.startsWith("--")) {
                table(reader, Path.of(arg), missed, System.out);
            }
        }
    }

    private static void table(RuleReader reader, Path file, boolean missed, PrintStream out)
            throws IOException {
        var found = new TreeMap<String, int[]>();
        int traps = 0;
        int broken = 0;
        for (Passage passage : Passages.of(file)) {
            List<Wanted> wrong = passage.wrong(reader);
            for (Wanted each : passage.wanted()) {
                if (each.never()) {
                    traps++;
                    broken += wrong.contains(each) ? 1 : 0;
                } else {
                    int[] counts = found.computeIfAbsent(each.family(), f -> new int[2]);
                    counts[0]++;
                    counts[1] += wrong.contains(each) ? 0 : 1;
                }
            }
            if (missed && !wrong.isEmpty()) {
                out.println(wrong + System.lineSeparator() + "    " + passage.text());
            }
        }
        out.println(file.getFileName());
        found.forEach((family, counts) ->
                out.printf(Locale.ROOT, "    %-16s %3d of %3d%n", family, counts[1], counts[0]));
        int wanted = found.values().stream().mapToInt(c -> c[0]).sum();
        int hits = found.values().stream().mapToInt(c -> c[1]).sum();
        out.printf(
                Locale.ROOT,
                "all: %d of %d found (%.2f); of %d that nobody may take from them, %d taken%n",
                hits,
                wanted,
                wanted == 0 ? 0 : (double) hits / wanted,
                traps,
                broken);
    }
}
