package org.whereabouts.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Rounded;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.gate.Rule;
import org.whereabouts.estimation.gate.Ruling;
import org.whereabouts.estimation.loglinear.Bootstrap;
import org.whereabouts.estimation.loglinear.Fitter;
import org.whereabouts.estimation.loglinear.Hierarchy;
import org.whereabouts.estimation.loglinear.Model;
import org.whereabouts.estimation.loglinear.ModelFit;
import org.whereabouts.estimation.loglinear.Profile;
import org.whereabouts.estimation.loglinear.Ranking;
import org.whereabouts.estimation.loglinear.Selection;
import org.whereabouts.estimation.loglinear.Stepwise;

/// The log-linear methods of one estimation, and the rules they meet.
final class LoglinearMethods {
    private static final int MODELS_SHOWN = 8;
    private static final String NO_ESTIMATE = "no estimate exists on this table";

    private final CaptureTable table;
    private final Plan plan;
    private final Watch watch;
    private final Fitter fitter;
    private final List<MethodResult> results = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<ModelFit.Fitted> models = new ArrayList<>();
    private int fitted;
    private int refused;

    private LoglinearMethods(CaptureTable table, Plan plan, Watch watch) {
        this.table = table;
        this.plan = plan;
        this.watch = watch;
        this.fitter = new Fitter(table);
    }

    /// What the log-linear methods found.
    record Found(
            List<MethodResult> results,
            List<Ruling> rulings,
            List<ModelFit.Fitted> models,
            int fitted,
            int refused) {}

    static Found run(CaptureTable table, Plan plan, Watch watch) {
        var methods = new LoglinearMethods(table, plan, watch);
        if (table.size() <= Hierarchy.LISTS_MAX) {
            methods.allModels();
        }
        methods.stepwise();
        methods.independence();
        return new Found(
                methods.results, methods.rulings, methods.models, methods.fitted, methods.refused);
    }

    /// Interactions of up to three lists: with three lists the third order is that of all lists.
    static List<Model> models(int lists) {
        return Hierarchy.models(lists, lists == 3 ? 2 : 3);
    }

    private void allModels() {
        var ranking = Ranking.of(fitter, models(table.size()), watch);
        fitted = ranking.byBic().size();
        refused = ranking.refused().size();
        if (fitted == 0) {
            results.add(new MethodResult.Refused(Method.BEST_BIC, "", NO_ESTIMATE));
            return;
        }
        var best = ranking.byBic().getFirst();
        var byAic = ranking.byAic().getFirst();
        models.addAll(ranking.byBic().subList(0, Math.min(MODELS_SHOWN, fitted)));
        if (!models.contains(byAic)) {
            models.add(byAic);
        }
        var candidates =
                ranking.byBic().stream()
                        .limit(plan.retainedModels())
                        .map(ModelFit.Fitted::model)
                        .toList();
        results.add(
                bootstrapped(
                        Method.BEST_BIC,
                        best.model().written(),
                        new Selection.SmallestBic(candidates)));
        var profile = profile(best);
        results.add(
                new MethodResult.Estimated(
                        Method.BEST_PROFILE, best.model().written(), best.total(), profile));
        if (!profile.meets(profile(byAic))) {
            rulings.add(
                    new Ruling(
                            Rule.CRITERIA_DISAGREE,
                            Rounded.point(best.total()) + " and " + Rounded.point(byAic.total())));
        }
        for (var other : ranking.byBic()) {
            if (other.bic() < best.bic() + Rule.BIC_CLOSE
                    && Math.abs(other.total() / best.total() - 1) > Rule.MODEL_SPREAD_MAX) {
                rulings.add(
                        new Ruling(
                                Rule.MODELS_DISAGREE,
                                Rounded.point(best.total())
                                        + " and "
                                        + Rounded.point(other.total())));
                break;
            }
        }
    }

    private Interval profile(ModelFit.Fitted fit) {
        return Profile.multinomial(fitter, fit, Profile.Factorials.EXACT).interval();
    }

    private void stepwise() {
        var chosen = Stepwise.choose(fitter, Stepwise.THRESHOLD);
        results.add(
                switch (chosen.fit()) {
                    case ModelFit.Fitted fit ->
                            bootstrapped(
                                    Method.STEPWISE,
                                    fit.model().written(),
                                    new Selection.Forward(Stepwise.THRESHOLD));
                    case ModelFit.Refused _ ->
                            new MethodResult.Refused(Method.STEPWISE, "", NO_ESTIMATE);
                });
    }

    private void independence() {
        results.add(
                switch (fitter.fit(Model.independence(table.size()))) {
                    case ModelFit.Fitted fit ->
                            new MethodResult.Estimated(
                                    Method.INDEPENDENCE,
                                    fit.model().written(),
                                    fit.total(),
                                    profile(fit));
                    case ModelFit.Refused _ ->
                            new MethodResult.Refused(Method.INDEPENDENCE, "", NO_ESTIMATE);
                });
    }

    private MethodResult bootstrapped(Method method, String model, Selection selection) {
        return switch (Bootstrap.run(
                table, selection, plan.bootstrapSamples(), plan.seed(), watch)) {
            case Bootstrap.Outcome.Done(var b) -> {
                double lost = b.withoutEstimate() / (double) b.samples();
                if (lost > Rule.LOST_MAX) {
                    rulings.add(
                            new Ruling(
                                    Rule.RESAMPLES_LOST,
                                    String.format(
                                            Locale.ROOT,
                                            "%s, %.0f %%",
                                            method.title(),
                                            100 * lost)));
                }
                yield new MethodResult.Estimated(method, model, b.estimate(), b.interval());
            }
            case Bootstrap.Outcome.Failed _ ->
                    new MethodResult.Refused(
                            method,
                            model,
                            "too many bootstrap samples have no estimate: the model hangs on a few"
                                    + " persons");
        };
    }
}
