package org.whereabouts.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.closed.Chapman;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.gate.Rule;
import org.whereabouts.estimation.gate.Ruling;
import org.whereabouts.estimation.gate.TableGate;
import org.whereabouts.estimation.sensitivity.LeaveOneOut;
import org.whereabouts.estimation.sensitivity.LinkageThresholds;
import org.whereabouts.estimation.sensitivity.XiFan;

/// Estimates how many there are in all: gate, methods, headline, sensitivity, in this order.
public final class Estimation {
    private Estimation() {}

    /// The same persons linked at another threshold.
    ///
    /// @param threshold in words or figures
    public record LinkedAt(String threshold, CaptureTable table) {}

    /// Runs everything on one study.
    ///
    /// @param watch told of progress; may cancel
    public static Findings run(Study study, Plan plan, Watch watch) {
        return run(study, plan, List.of(), watch);
    }

    /// Runs everything on one study, and the best model on tables of other linkage thresholds.
    ///
    /// @param linked tables at several thresholds, also the one of the study; may be empty
    public static Findings run(Study study, Plan plan, List<LinkedAt> linked, Watch watch) {
        CaptureTable table = study.table();
        var rulings = new ArrayList<>(TableGate.judge(table, study.frame()));
        var refusals = rulings.stream().filter(r -> r.rule().refuses()).toList();
        return refusals.isEmpty()
                ? estimated(study, plan, linked, rulings, watch)
                : refused(study, plan, rulings, refusals);
    }

    /// A refused table shows its pairs and nothing else: other numbers would be taken for an
    /// answer.
    private static Findings refused(
            Study study, Plan plan, List<Ruling> rulings, List<Ruling> refusals) {
        CaptureTable table = study.table();
        boolean twoOnly = refusals.size() == 1 && refusals.getFirst().rule() == Rule.TWO_LISTS;
        return new Findings(
                study,
                plan,
                new Verdict.NotEstimable(refusals),
                rulings,
                List.of(),
                table.size() > 1 ? Chapman.allPairs(table) : List.of(),
                List.of(),
                0,
                0,
                List.of(),
                twoOnly ? fanOf(Chapman.of(table, 0, 1), table) : List.of(),
                List.of(),
                Optional.empty());
    }

    /// Of two lists everything hangs on their dependence; the fan says so in numbers.
    private static List<XiFan> fanOf(Chapman pair, CaptureTable table) {
        return XiFan.of((double) table.persons(), pair.estimate(), pair.interval());
    }

    private static Findings estimated(
            Study study, Plan plan, List<LinkedAt> linked, List<Ruling> rulings, Watch watch) {
        CaptureTable table = study.table();
        var bayesian = BayesianMethods.run(table, plan, watch);
        var loglinear = LoglinearMethods.run(table, plan, watch);
        var results = new ArrayList<MethodResult>(bayesian.results());
        results.addAll(loglinear.results());
        results.addAll(ClosedMethods.run(table, plan));
        rulings.addAll(bayesian.rulings());
        rulings.addAll(loglinear.rulings());
        Verdict verdict = Headline.of(table, results, rulings);
        Optional<LinkageThresholds> linkage =
                linked.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Sensitivity.linkage(linked, rulings));
        List<XiFan> fan = List.of();
        List<LeaveOneOut> leaveOneOut = List.of();
        if (verdict instanceof Verdict.Estimable estimable) {
            fan = XiFan.of((double) table.persons(), estimable.centre(), estimable.interval());
            leaveOneOut = Sensitivity.leaveOneOut(table, estimable.centre(), rulings, watch);
        }
        return new Findings(
                study,
                plan,
                verdict,
                rulings,
                results,
                Chapman.allPairs(table),
                loglinear.models(),
                loglinear.fitted(),
                loglinear.refused(),
                bayesian.graphs(),
                fan,
                leaveOneOut,
                linkage);
    }
}
