package org.whereabouts.lab.estimation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.latent.LatentClasses;

/// Latent classes against the recorded long runs of the R package, by distribution: two samplers with
/// different random streams can only agree within their simulation error.
///
///     java -cp ... org.whereabouts.lab.estimation.LatentRuns [sweeps [table ...]]
public final class LatentRuns {
    private LatentRuns() {}

    /// Prints the comparison.
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var recorded = new Recorded(Recorded.besideTheProject());
        if (!recorded.present()) {
            out.println("The recorded values are not here: " + recorded.folder());
            return;
        }
        int sweeps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var wanted =
                java.util.Arrays.asList(arguments)
                        .subList(Math.min(1, arguments.length), arguments.length);
        Map<String, Map<String, String>> gold = new LinkedHashMap<>();
        for (var row : recorded.rows()) {
            if (row.settings().startsWith("GOLD")) {
                gold.computeIfAbsent(row.table(), _ -> new HashMap<>())
                        .put(row.quantity(), row.value());
            }
        }
        out.printf(
                "%-34s %-9s %9s %9s %9s %9s %7s %7s %7s %6s%n",
                "table", "", "mean", "median", "2.5 %", "97.5 %", "R-hat", "bulk", "tail", "s");
        gold.forEach((name, theirs) -> {
            if (!wanted.isEmpty() && !wanted.contains(name)) {
                return;
            }
            out.printf(
                    "%-34s %-9s %9s %9s %9s %9s %7s%n",
                    name,
                    "recorded",
                    theirs.get("mean"),
                    theirs.get("median"),
                    theirs.get("q2.5"),
                    theirs.get("q97.5"),
                    theirs.get("Rhat"));
            ours(out, recorded, name, sweeps);
        });
    }

    private static void ours(PrintStream out, Recorded recorded, String name, int sweeps) {
        var settings =
                new LatentClasses(
                        10,
                        0.25,
                        0.25,
                        Integer.getInteger("chains", 4),
                        20_000,
                        sweeps,
                        100,
                        Long.getLong("seed", 19481210));
        long start = System.nanoTime();
        var outcome = settings.run(recorded.table(name), Watch.nobody());
        double seconds = (System.nanoTime() - start) / 1e9;
        var mixing = outcome.mixing();
        String figures =
                switch (outcome) {
                    case LatentClasses.Outcome.Mixed m ->
                            String.format(
                                    Locale.ROOT,
                                    "%9.0f %9.0f %9.0f %9.0f",
                                    m.mean(),
                                    m.median(),
                                    m.interval().low(),
                                    m.interval().high());
                    case LatentClasses.Outcome.NotMixed n ->
                            String.format("refused, means of the chains %-30s", n.chainMeans());
                };
        out.printf(
                Locale.ROOT,
                "%-34s %-9s %s %7.3f %7.0f %7.0f %6.1f%n",
                "",
                "ours",
                figures,
                mixing.rHat(),
                mixing.bulk(),
                mixing.tail(),
                seconds);
    }
}
