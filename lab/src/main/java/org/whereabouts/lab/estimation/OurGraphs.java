package org.whereabouts.lab.estimation;

import java.util.HashMap;
import java.util.Map;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.dga.DecomposableGraph;
import org.whereabouts.estimation.dga.GraphAverage;
import org.whereabouts.estimation.dga.SizePosterior;
import org.whereabouts.estimation.dga.SizePrior;
import org.whereabouts.estimation.figure.Watch;

/// Our answer to recorded runs of Bayesian averaging over decomposable graphs.
final class OurGraphs {
    private OurGraphs() {}

    static void figures(Map<String, String> out, CaptureTable table, Recorded.Row run) {
        var settings = new HashMap<String, String>();
        for (String part : run.settings().split("; ", -1)) {
            settings.put(
                    part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        double delta = Double.parseDouble(settings.getOrDefault("delta", "0"));
        String graph = settings.get("graph");
        if (graph != null) {
            boolean complete = graph.equals("complete graph");
            for (DecomposableGraph g : DecomposableGraph.all(table.size())) {
                boolean wanted =
                        complete
                                ? g.complete(table.size())
                                : g.cliques().size() == table.size() && g.separators().isEmpty();
                if (wanted) {
                    for (long unseen : new long[] {1, 100, 1000}) {
                        OurFigures.put(
                                out,
                                "Nmissing=" + unseen,
                                GraphAverage.logMarginal(table, delta, g, unseen));
                    }
                }
            }
            return;
        }
        String range = settings.getOrDefault("Nmissing", "1..1");
        var average =
                new GraphAverage(
                        delta,
                        Long.parseLong(range.substring(3)),
                        "flat".equals(settings.get("prior"))
                                ? new SizePrior.Flat()
                                : new SizePrior.Inverse(),
                        true);
        summary(out, table, average.posterior(table, Watch.nobody()));
    }

    private static void summary(
            Map<String, String> out, CaptureTable table, SizePosterior posterior) {
        OurFigures.put(out, "mean", posterior.mean());
        OurFigures.put(out, "mode", posterior.mode());
        OurFigures.put(out, "median", posterior.quantile(0.5));
        OurFigures.put(out, "q2.5", posterior.quantile(0.025));
        OurFigures.put(out, "q97.5", posterior.quantile(0.975));
        OurFigures.put(out, "q5", posterior.quantile(0.05));
        OurFigures.put(out, "q95", posterior.quantile(0.95));
        for (var weighted : posterior.graphs()) {
            OurFigures.put(out, name(weighted.graph(), table), weighted.weight());
        }
    }

    /// Cliques compared as sets: their order is the other program's own.
    static String name(DecomposableGraph graph, CaptureTable table) {
        return sorted(graph.written(table));
    }

    static String sorted(String written) {
        String[] cliques = written.substring(1, written.length() - 1).split("]\\[", -1);
        java.util.Arrays.sort(cliques);
        return "[" + String.join("][", cliques) + "]";
    }
}
