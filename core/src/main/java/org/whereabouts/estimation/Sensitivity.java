package org.whereabouts.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.closed.Chapman;
import org.whereabouts.estimation.dga.DecomposableGraph;
import org.whereabouts.estimation.dga.GraphAverage;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.gate.Rule;
import org.whereabouts.estimation.gate.Ruling;
import org.whereabouts.estimation.gate.TableGate;
import org.whereabouts.estimation.loglinear.Fitter;
import org.whereabouts.estimation.loglinear.Hierarchy;
import org.whereabouts.estimation.loglinear.ModelFit;
import org.whereabouts.estimation.loglinear.Ranking;
import org.whereabouts.estimation.loglinear.Stepwise;
import org.whereabouts.estimation.sensitivity.LeaveOneOut;
import org.whereabouts.estimation.sensitivity.LinkageThresholds;

/// The estimate without each list, and at other linkage thresholds.
final class Sensitivity {
    private Sensitivity() {}

    static List<LeaveOneOut> leaveOneOut(
            CaptureTable table, double centre, List<Ruling> rulings, Watch watch) {
        boolean graphs = table.size() <= DecomposableGraph.LISTS_MAX;
        double whole =
                table.size() > 3
                        ? quick(table, graphs, watch).map(LeaveOneOut.Answer::point).orElse(centre)
                        : centre;
        var all = LeaveOneOut.all(table, rest -> quick(rest, graphs, watch));
        var deciding = new ArrayList<String>();
        for (LeaveOneOut one : all) {
            if (one.answer().isPresent()
                    && Math.abs(one.answer().get().point() / whole - 1) > Rule.MOVE_MAX) {
                deciding.add(table.lists().get(one.list()));
            }
        }
        if (!deciding.isEmpty()) {
            rulings.add(new Ruling(Rule.ONE_LIST_DECIDES, String.join(", ", deciding)));
        }
        return all;
    }

    /// The average over graphs, without the complete one where it would decide, or the stepwise
    /// model where there are too many lists for it; two lists give Chapman's estimate.
    private static Optional<LeaveOneOut.Answer> quick(
            CaptureTable table, boolean graphs, Watch watch) {
        boolean refused =
                TableGate.judge(table, CaptureFrame.unstated()).stream()
                        .anyMatch(r -> r.rule().refuses() && r.rule() != Rule.TWO_LISTS);
        if (refused) {
            return Optional.empty();
        }
        if (table.size() == 2) {
            var pair = Chapman.of(table, 0, 1);
            return Optional.of(new LeaveOneOut.Answer(pair.estimate(), pair.interval()));
        }
        if (graphs) {
            var average = GraphAverage.usual(table);
            var posterior = average.posterior(table, watch);
            if (posterior.completeWeight() > Rule.COMPLETE_MAX) {
                posterior = average.withoutComplete().posterior(table, watch);
            }
            return Optional.of(
                    new LeaveOneOut.Answer(posterior.quantile(0.5), posterior.interval()));
        }
        return best(table, false)
                .filter(fit -> !fit.wald().openAbove())
                .map(fit -> new LeaveOneOut.Answer(fit.total(), fit.wald()));
    }

    private static Optional<ModelFit.Fitted> best(CaptureTable table, boolean allModels) {
        var fitter = new Fitter(table);
        if (allModels) {
            var models = LoglinearMethods.models(table.size());
            return Ranking.of(fitter, models, Watch.nobody()).byBic().stream().findFirst();
        }
        return Optional.of(Stepwise.choose(fitter, Stepwise.THRESHOLD).fit())
                .filter(ModelFit.Fitted.class::isInstance)
                .map(ModelFit.Fitted.class::cast);
    }

    /// The best model of each threshold's table; tables that the gate refuses are left out.
    static LinkageThresholds linkage(List<Estimation.LinkedAt> linked, List<Ruling> rulings) {
        var tables = new ArrayList<LinkageThresholds.AtThreshold>();
        for (var at : linked) {
            boolean refused =
                    TableGate.judge(at.table(), CaptureFrame.unstated()).stream()
                            .anyMatch(r -> r.rule().refuses());
            if (refused) {
                continue;
            }
            best(at.table(), at.table().size() <= Hierarchy.LISTS_MAX)
                    .ifPresent(fit ->
                            tables.add(
                                    new LinkageThresholds.AtThreshold(
                                            at.threshold(),
                                            (double) fit.persons(),
                                            Math.log(fit.unseen()),
                                            fit.interceptVariance(),
                                            fit.wald())));
        }
        double low =
                tables.stream().mapToDouble(LinkageThresholds.AtThreshold::total).min().orElse(1);
        double high =
                tables.stream().mapToDouble(LinkageThresholds.AtThreshold::total).max().orElse(1);
        if (high / low - 1 > Rule.MOVE_MAX) {
            rulings.add(
                    new Ruling(
                            Rule.LINKAGE_DECIDES,
                            String.format(Locale.ROOT, "by a factor of %.1f", high / low)));
        }
        return new LinkageThresholds(tables);
    }
}
