package org.whereabouts.lab.estimation;

import java.util.HashMap;
import java.util.Map;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.closed.ChaoBound;
import org.whereabouts.estimation.closed.Chapman;
import org.whereabouts.estimation.closed.SampleCoverage;
import org.whereabouts.estimation.closed.Saturated;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.loglinear.Fitter;
import org.whereabouts.estimation.loglinear.Heterogeneity;
import org.whereabouts.estimation.loglinear.Hierarchy;
import org.whereabouts.estimation.loglinear.Model;
import org.whereabouts.estimation.loglinear.ModelFit;
import org.whereabouts.estimation.loglinear.Profile;
import org.whereabouts.estimation.loglinear.Ranking;
import org.whereabouts.estimation.loglinear.Stepwise;

/// Our answer to a recorded run, quantity by quantity, under the names of the record.
final class OurFigures {
    private static final Map<String, Heterogeneity> CLOSEDP =
            Map.of(
                    "M0", Heterogeneity.M0,
                    "Mt", Heterogeneity.MT,
                    "Mh Chao (LB)", Heterogeneity.MH_CHAO,
                    "Mth Chao (LB)", Heterogeneity.MTH_CHAO,
                    "Mth LB", Heterogeneity.MTH_CHAO,
                    "Mh Poisson2", Heterogeneity.MH_POISSON,
                    "Mth Poisson2", Heterogeneity.MTH_POISSON,
                    "Mh Darroch", Heterogeneity.MH_DARROCH,
                    "Mth Darroch", Heterogeneity.MTH_DARROCH,
                    "Mh Gamma3.5", Heterogeneity.MH_GAMMA);

    private OurFigures() {}

    /// Our figures for a run; empty where we do not implement it.
    ///
    /// @param table the table of the run
    static Map<String, String> of(CaptureTable table, Recorded.Row run) {
        var out = new HashMap<String, String>();
        switch (run.method()) {
            case "" -> put(out, "n", (double) table.persons());
            case "closedp.t" -> closedp(out, table, run.settings());
            case "closedpCI.t" -> closedpCi(out, table, run.settings());
            case "loglinear (closedpMS.t)" ->
                    model(out, table, Model.parse(table.size(), run.settings()));
            case "count_triples" -> put(out, "value", (double) triples(table));
            case "checkident" ->
                    put(
                            out,
                            "ierr",
                            new Fitter(table)
                                    .existence(
                                            run.settings().equals("main effects")
                                                    ? Model.independence(table.size())
                                                    : Model.allPairs(table.size()))
                                    .code());
            case "fixed" ->
                    sparse(
                            out,
                            new Fitter(table)
                                    .fit(
                                            run.settings().equals("main effects")
                                                    ? Model.independence(table.size())
                                                    : Model.allPairs(table.size())));
            case "fixed main effects" -> poissonProfile(out, table);
            case "stepwise" ->
                    stepwise(
                            out,
                            table,
                            Double.parseDouble(run.settings().substring("pthresh=".length())));
            case "sample coverage" -> coverage(out, table);
            case "two-list" -> pair(out, table, run.settings());
            case "bic default maxorder" -> bestBic(out, table);
            case "bma.cr all decomposable graphs",
                    "bma.cr model posterior",
                    "log marginal likelihood incl. multinomial coefficient, excl. prior" ->
                    OurGraphs.figures(out, table, run);
            default -> {
                if (run.program().startsWith("closed form")) {
                    closedForm(out, table, run.method());
                }
            }
        }
        return out;
    }

    static void put(Map<String, String> out, String quantity, double value) {
        out.put(quantity, Double.toString(value));
    }

    private static void closedp(Map<String, String> out, CaptureTable table, String name) {
        var kind = name.equals("Mth Gamma3.5") ? Heterogeneity.MTH_GAMMA : CLOSEDP.get(name);
        if (kind == null) {
            return;
        }
        kind.fit(table)
                .ifPresent(fit -> {
                    put(out, "N", fit.total());
                    put(out, "se", fit.standardError());
                    put(out, "deviance", fit.deviance());
                    put(out, "df", fit.degrees());
                    put(out, "AIC", fit.aic());
                    put(out, "BIC", fit.bic());
                });
    }

    private static void closedpCi(Map<String, String> out, CaptureTable table, String name) {
        var kind = CLOSEDP.get(name);
        if (kind != null) {
            kind.profile(table, Profile.Factorials.STIRLING).ifPresent(p -> multinomial(out, p));
            return;
        }
        var fitter = new Fitter(table);
        if (fitter.fit(Model.parse(table.size(), name)) instanceof ModelFit.Fitted fit) {
            multinomial(out, Profile.multinomial(fitter, fit, Profile.Factorials.STIRLING));
        } else {
            refused(out, "N_multinomial", "profile_lo95", "profile_hi95");
        }
    }

    private static void multinomial(Map<String, String> out, Profile.Multinomial profile) {
        put(out, "N_multinomial", profile.total());
        put(out, "profile_lo95", profile.interval().low());
        put(out, "profile_hi95", profile.interval().high());
    }

    private static void refused(Map<String, String> out, String... quantities) {
        for (String quantity : quantities) {
            out.put(quantity, "refused");
        }
    }

    private static void model(Map<String, String> out, CaptureTable table, Model model) {
        switch (new Fitter(table).fit(model)) {
            case ModelFit.Fitted fit -> {
                put(out, "N", fit.total());
                put(out, "se", fit.standardError());
                put(out, "deviance", fit.deviance());
                put(out, "df", fit.degrees());
                put(out, "AIC", fit.aic());
                put(out, "BIC", fit.bic());
            }
            case ModelFit.Refused _ -> refused(out, "N", "se", "deviance", "df", "AIC", "BIC");
        }
    }

    private static void sparse(Map<String, String> out, ModelFit fit) {
        switch (fit) {
            case ModelFit.Fitted f -> {
                put(out, "N", f.total());
                put(out, "wald_log_lo95", f.wald().low());
                put(out, "wald_log_hi95", f.wald().high());
                put(out, "deviance", f.deviance());
                put(out, "aic", f.aic());
            }
            case ModelFit.Refused _ -> refused(out, "N", "wald_log_lo95", "wald_log_hi95");
        }
    }

    private static void stepwise(Map<String, String> out, CaptureTable table, double threshold) {
        var fitter = new Fitter(table);
        var chosen = Stepwise.choose(fitter, threshold);
        sparse(out, chosen.fit());
        var order = new StringBuilder();
        var empty = new StringBuilder();
        for (int pair : chosen.order()) {
            order.append(order.isEmpty() ? "" : " ").append(table.names(pair, ":"));
            if (table.onAll(pair) == 0) {
                empty.append(empty.isEmpty() ? "" : " ").append(table.names(pair, ":"));
            }
        }
        out.put(
                "selected two-list effects in order",
                order.isEmpty() ? "(none)" : order.toString());
        out.put("empty overlaps (-Inf effects)", empty.isEmpty() ? "(none)" : empty.toString());
    }

    private static void poissonProfile(Map<String, String> out, CaptureTable table) {
        var fitter = new Fitter(table);
        if (fitter.fit(Model.independence(table.size())) instanceof ModelFit.Fitted fit) {
            Interval interval = Profile.poisson(fitter, fit);
            put(out, "profile_lo95", interval.low());
            put(out, "profile_hi95", interval.high());
        }
    }

    private static void coverage(Map<String, String> out, CaptureTable table) {
        var c = SampleCoverage.of(table);
        put(out, "D", c.averageOverlap());
        put(out, "C_hat", c.coverage());
        put(out, "Nhat0", c.independent());
        put(out, "Nhat1_LSC", c.oneStep());
        put(out, "Nhat_HSC", c.high());
    }

    private static void pair(Map<String, String> out, CaptureTable table, String settings) {
        String[] pair = settings.substring("lists ".length()).split(",", -1);
        var c = Chapman.of(table, Integer.parseInt(pair[0]) - 1, Integer.parseInt(pair[1]) - 1);
        put(out, "petersen", c.petersen());
        put(out, "chapman", c.estimate());
        put(out, "se", c.standardError());
        put(out, "lo95", c.interval().low());
        put(out, "hi95", c.interval().high());
    }

    private static void bestBic(Map<String, String> out, CaptureTable table) {
        int order = table.size() == 3 ? 2 : 3;
        var models = Hierarchy.models(table.size(), order);
        var best = Ranking.of(new Fitter(table), models, Watch.nobody()).byBic().getFirst();
        put(out, "N", best.total());
        put(out, "BIC", best.bic());
        out.put("model", "best model " + best.model().written());
    }

    private static void closedForm(Map<String, String> out, CaptureTable table, String method) {
        var chao = ChaoBound.of(table);
        double value =
                switch (method) {
                    case "f1" -> table.onExactly(1);
                    case "f2" -> table.onExactly(2);
                    case "f3" -> table.onExactly(3);
                    case "chao_Mh_classic_f1sq_2f2" -> chao.classic();
                    case "chao_Mh_t_factor" -> chao.withFactor();
                    case "chao_Mh_bias_corrected" -> chao.equalLists();
                    case "chao_Mh_bc_se" -> chao.equalListsError();
                    case "chao_Mth_pairs" -> chao.unequalListsClassic();
                    case "chao_Mth_bc" -> chao.unequalLists();
                    case "nhoi_saturated" -> Saturated.estimate(table).orElse(Double.NaN);
                    case "min_pair_overlap" ->
                            Model.pairs(table.size()).stream()
                                    .mapToDouble(table::onAll)
                                    .min()
                                    .orElse(0);
                    case "empty_pairs" ->
                            Model.pairs(table.size()).stream()
                                    .filter(p -> table.onAll(p) == 0)
                                    .count();
                    default -> Double.NaN;
                };
        put(out, "value", value);
    }

    private static long triples(CaptureTable table) {
        long triples = 0;
        for (int s = 1; s <= table.histories(); s++) {
            int set = s;
            if (Integer.bitCount(s) == 3
                    && Model.pairs(table.size()).stream()
                            .noneMatch(p -> (p & set) == p && table.onAll(p) == 0)) {
                triples++;
            }
        }
        return triples;
    }
}
