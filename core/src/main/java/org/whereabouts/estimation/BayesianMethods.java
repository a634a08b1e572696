package org.whereabouts.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.dga.DecomposableGraph;
import org.whereabouts.estimation.dga.GraphAverage;
import org.whereabouts.estimation.dga.SizePosterior;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.gate.Rule;
import org.whereabouts.estimation.gate.Ruling;
import org.whereabouts.estimation.latent.LatentClasses;

/// The two Bayesian methods of one estimation, and the rules they meet.
final class BayesianMethods {
    private static final int GRAPHS_SHOWN = 5;

    /// The grid grows by this factor, at most so many times, until the posterior ends inside it.
    private static final int GRID_GROWTH = 4;

    private static final int GRID_GROWTHS = 2;

    private BayesianMethods() {}

    /// What they found.
    record Found(
            List<MethodResult> results, List<Ruling> rulings, List<Findings.GraphWeight> graphs) {}

    static Found run(CaptureTable table, Plan plan, Watch watch) {
        var results = new ArrayList<MethodResult>();
        var rulings = new ArrayList<Ruling>();
        var graphs = new ArrayList<Findings.GraphWeight>();
        results.add(graphs(table, watch, rulings, graphs));
        if (plan.withLatent()) {
            results.add(latent(table, plan.latent(), watch, rulings));
        } else {
            rulings.add(new Ruling(Rule.LATENT_NOT_RUN, ""));
        }
        return new Found(results, rulings, graphs);
    }

    private static MethodResult graphs(
            CaptureTable table,
            Watch watch,
            List<Ruling> rulings,
            List<Findings.GraphWeight> graphs) {
        if (table.size() > DecomposableGraph.LISTS_MAX) {
            return new MethodResult.Refused(
                    Method.GRAPHS, "", "more than " + DecomposableGraph.LISTS_MAX + " lists");
        }
        var average = GraphAverage.usual(table);
        var posterior = average.posterior(table, watch);
        for (var weighted :
                posterior.graphs().subList(0, Math.min(GRAPHS_SHOWN, posterior.graphs().size()))) {
            graphs.add(
                    new Findings.GraphWeight(weighted.graph().written(table), weighted.weight()));
        }
        if (posterior.completeWeight() > Rule.COMPLETE_MAX) {
            rulings.add(
                    new Ruling(
                            Rule.PRIOR_DECIDES,
                            String.format(
                                    Locale.ROOT,
                                    "%.0f %%; left out here",
                                    100 * posterior.completeWeight())));
            average = average.withoutComplete();
            posterior = average.posterior(table, watch);
        }
        for (int i = 0; i < GRID_GROWTHS && tooShort(posterior); i++) {
            average = average.upTo(GRID_GROWTH * average.unseenMax());
            posterior = average.posterior(table, watch);
        }
        String settings =
                String.format(
                        Locale.ROOT,
                        "delta 2^-%d, prior 1/N, unseen 1 to %,d%s",
                        table.size(),
                        average.unseenMax(),
                        average.withComplete() ? "" : ", complete graph left out");
        if (tooShort(posterior)) {
            rulings.add(new Ruling(Rule.GRID_TOO_SHORT, ""));
            return new MethodResult.Refused(Method.GRAPHS, settings, Rule.GRID_TOO_SHORT.words());
        }
        return new MethodResult.Estimated(
                Method.GRAPHS, settings, posterior.quantile(0.5), posterior.interval());
    }

    private static boolean tooShort(SizePosterior posterior) {
        return posterior.massAtTheEnd() >= Rule.GRID_END_MAX;
    }

    private static MethodResult latent(
            CaptureTable table, LatentClasses settings, Watch watch, List<Ruling> rulings) {
        String written =
                String.format(
                        Locale.ROOT,
                        "K %d, %d chains of %,d + %,d sweeps",
                        settings.classes(),
                        settings.chains(),
                        settings.burnIn(),
                        settings.sweeps());
        return switch (settings.run(table, watch)) {
            case LatentClasses.Outcome.Mixed m when m.atTheLimit() > Rule.LIMIT_SHARE_MAX -> {
                rulings.add(new Ruling(Rule.SAMPLER_LIMIT, ""));
                yield new MethodResult.Refused(Method.LATENT, written, Rule.SAMPLER_LIMIT.words());
            }
            case LatentClasses.Outcome.Mixed m ->
                    new MethodResult.Estimated(
                            Method.LATENT,
                            String.format(
                                    Locale.ROOT,
                                    "%s, R-hat %.3f, effective draws %.0f",
                                    written,
                                    m.mixing().rHat(),
                                    Math.min(m.mixing().bulk(), m.mixing().tail())),
                            m.median(),
                            m.interval());
            case LatentClasses.Outcome.NotMixed n -> {
                String detail =
                        String.format(
                                Locale.ROOT,
                                "R-hat %.2f, effective draws %.0f",
                                n.mixing().rHat(),
                                Math.min(n.mixing().bulk(), n.mixing().tail()));
                rulings.add(new Ruling(Rule.CHAINS_DISAGREE, detail));
                yield new MethodResult.Refused(
                        Method.LATENT, written, "the chains do not agree: " + detail);
            }
        };
    }
}
