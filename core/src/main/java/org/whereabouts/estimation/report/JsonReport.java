package org.whereabouts.estimation.report;

import java.util.Locale;
import org.whereabouts.canonical.Json;
import org.whereabouts.estimation.Findings;
import org.whereabouts.estimation.Plan;
import org.whereabouts.estimation.Verdict;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Rounded;
import org.whereabouts.estimation.loglinear.Bootstrap;

/// Findings as JSON. For the analyst: data, settings, seed, version and every figure, so that an
/// opponent can recompute. For the public: the same shape with withheld cells as null and figures
/// of two significant digits.
public final class JsonReport {
    /// Name and version of the shape.
    public static final String FORMAT = "whereabouts-estimate/1";

    private final Findings findings;
    private final Audience audience;

    private JsonReport(Findings findings, Audience audience) {
        this.findings = findings;
        this.audience = audience;
    }

    /// The report as a JSON value.
    public static Json.Members of(Findings findings, Audience audience, Imprint imprint) {
        return new JsonReport(findings, audience).all(imprint);
    }

    private Json.Members all(Imprint imprint) {
        return Json.object()
                .put("format", FORMAT)
                .put("version", imprint.version())
                .putUnlessEmpty("date", imprint.date())
                .put("audience", audience.name().toLowerCase(Locale.ROOT))
                .put("headline", Words.headline(findings, audience))
                .put("verdict", verdict())
                .put("documented", audience.documented(findings.documented()))
                .put("frame", frame())
                .put("assumptions", assumptions())
                .put("not_meant", Json.texts(Words.NOT_MEANT))
                .put("rules", rules())
                .put("methods", Json.array(findings.results().stream().map(this::result).toList()))
                .put("pairs", pairs())
                .put("models", models())
                .put("graphs", graphs())
                .put("fan", fan())
                .put("leave_one_out", leaveOneOut())
                .putUnlessEmpty("linkage", linkage())
                .put("settings", settings(findings.plan()))
                .put("table", table(findings.study().table()))
                .build();
    }

    private Json verdict() {
        return switch (findings.verdict()) {
            case Verdict.Estimable e ->
                    Json.object()
                            .put("estimable", true)
                            .put("interval", interval(e.interval()))
                            .put("centre", figure(e.centre()))
                            .put(
                                    "span_of",
                                    Json.texts(e.from().stream().map(m -> m.code()).toList()))
                            .build();
            case Verdict.NotEstimable n ->
                    Json.object()
                            .put("estimable", false)
                            .put(
                                    "reasons",
                                    Json.texts(
                                            n.reasons().stream()
                                                    .map(r -> r.rule().name())
                                                    .toList()))
                            .build();
        };
    }

    private Json frame() {
        var frame = Json.object();
        findings.study().frame().parts().forEach(frame::put);
        return frame.build();
    }

    private Json assumptions() {
        var assumptions = Json.object();
        findings.study()
                .assumptions()
                .forEach((assumption, judged) ->
                        assumptions.put(
                                assumption.name().toLowerCase(Locale.ROOT),
                                Json.object()
                                        .put("standing", judged.standing().written())
                                        .putUnlessEmpty("note", judged.note())
                                        .build()));
        return assumptions.build();
    }

    private Json rules() {
        return Json.array(
                findings.rulings().stream()
                        .map(r ->
                                Json.object()
                                        .put("rule", r.rule().name())
                                        .put("refuses", r.rule().refuses())
                                        .put("words", r.words())
                                        .build())
                        .toList());
    }

    private Json result(MethodResult result) {
        var json =
                Json.object()
                        .put("method", result.method().code())
                        .putUnlessEmpty("settings", result.settings());
        switch (result) {
            case MethodResult.Estimated e ->
                    json.put("point", figure(e.point())).put("interval", interval(e.interval()));
            case MethodResult.AtLeast a ->
                    json.put("at_least", figure(a.point())).put("interval", interval(a.interval()));
            case MethodResult.Refused r -> json.put("refused", r.reason());
        }
        return json.build();
    }

    private Json pairs() {
        var lists = findings.study().table().lists();
        return Json.array(
                findings.pairs().stream()
                        .map(p -> {
                            var json =
                                    Json.object()
                                            .put(
                                                    "lists",
                                                    Json.texts(
                                                            java.util.List.of(
                                                                    lists.get(p.first()),
                                                                    lists.get(p.second()))))
                                            .put("shared", count(p.shared()));
                            // The estimate of a pair tells how many it shares.
                            if (!audience.withholds(p.shared())) {
                                json.put("chapman", figure(p.estimate()))
                                        .put("interval", interval(p.interval()));
                            }
                            return json.build();
                        })
                        .toList());
    }

    private Json models() {
        return Json.object()
                .put("fitted", findings.modelsFitted())
                .put("without_estimate", findings.modelsRefused())
                .put(
                        "best",
                        Json.array(
                                findings.models().stream()
                                        .map(m ->
                                                Json.object()
                                                        .put("model", m.model().written())
                                                        .put("total", figure(m.total()))
                                                        .put("interval", interval(m.wald()))
                                                        .put("bic", digits(m.bic()))
                                                        .put("aic", digits(m.aic()))
                                                        .put("deviance", digits(m.deviance()))
                                                        .put("df", m.degrees())
                                                        .build())
                                        .toList()))
                .build();
    }

    private Json graphs() {
        return Json.array(
                findings.graphs().stream()
                        .map(g ->
                                Json.object()
                                        .put("graph", g.graph())
                                        .put("weight", digits(g.weight()))
                                        .build())
                        .toList());
    }

    private Json fan() {
        return Json.array(
                findings.fan().stream()
                        .map(f ->
                                Json.object()
                                        .put("xi", Json.of(f.xi()))
                                        .put("total", figure(f.total()))
                                        .put("interval", interval(f.interval()))
                                        .build())
                        .toList());
    }

    private Json leaveOneOut() {
        var lists = findings.study().table().lists();
        return Json.array(
                findings.leaveOneOut().stream()
                        .map(one -> {
                            var json = Json.object().put("without", lists.get(one.list()));
                            one.answer()
                                    .ifPresent(a ->
                                            json.put("point", figure(a.point()))
                                                    .put("interval", interval(a.interval())));
                            return json.build();
                        })
                        .toList());
    }

    private java.util.List<Json> linkage() {
        var rows = new java.util.ArrayList<Json>();
        findings.linkage()
                .ifPresent(linkage -> {
                    for (var at : linkage.tables()) {
                        rows.add(
                                Json.object()
                                        .put("threshold", at.threshold())
                                        .put("total", figure(at.total()))
                                        .put("interval", interval(at.interval()))
                                        .build());
                    }
                    linkage.combined()
                            .ifPresent(c ->
                                    rows.add(
                                            Json.object()
                                                    .put("threshold", "combined")
                                                    .put("total", figure(c.point()))
                                                    .put("interval", interval(c.interval()))
                                                    .build()));
                });
        return rows;
    }

    private static Json settings(Plan plan) {
        var latent = plan.latent();
        return Json.object()
                .put("seed", plan.seed())
                .put("generator", Bootstrap.GENERATOR)
                .put("bootstrap_samples", plan.bootstrapSamples())
                .put("retained_models", plan.retainedModels())
                .put("latent_classes_run", plan.withLatent())
                .put(
                        "latent",
                        Json.object()
                                .put("classes", latent.classes())
                                .put("shape", Json.of(latent.shape()))
                                .put("rate", Json.of(latent.rate()))
                                .put("chains", latent.chains())
                                .put("burn_in", latent.burnIn())
                                .put("sweeps", latent.sweeps())
                                .put("thin", latent.thin())
                                .put("seed", latent.seed())
                                .build())
                .build();
    }

    private Json table(CaptureTable table) {
        var cells = new java.util.ArrayList<Json>();
        for (int history = 1; history <= table.histories(); history++) {
            // With many lists nearly all combinations are empty; they are left out and count 0.
            if (table.count(history) > 0 || table.size() <= 5) {
                var bits = new StringBuilder();
                for (int j = 0; j < table.size(); j++) {
                    bits.append(history >> j & 1);
                }
                cells.add(
                        Json.object()
                                .put("history", bits.toString())
                                .put("count", count(table.count(history)))
                                .build());
            }
        }
        return Json.object()
                .put("lists", Json.texts(table.lists()))
                .put("cells", Json.array(cells))
                .build();
    }

    private Json count(long count) {
        return audience.withholds(count) ? Json.Null.NULL : Json.of(audience.shown(count));
    }

    private Json interval(Interval interval) {
        if (audience == Audience.ANALYST) {
            return Json.array(
                    java.util.List.of(
                            Json.of(interval.low()),
                            interval.openAbove() ? Json.Null.NULL : Json.of(interval.high())));
        }
        long least = audience.documented(findings.documented());
        return Json.array(
                java.util.List.of(
                        whole(Rounded.low(interval.low(), Math.min(least, (long) interval.low()))),
                        interval.openAbove()
                                ? Json.Null.NULL
                                : whole(Rounded.high(interval.high()))));
    }

    private Json figure(double value) {
        return audience == Audience.ANALYST ? Json.of(value) : whole(Rounded.point(value));
    }

    /// Figures that are no counts of persons: in public with one decimal.
    private Json digits(double value) {
        return Json.of(audience == Audience.ANALYST ? value : Math.round(value * 10) / 10.0);
    }

    private static Json whole(String grouped) {
        return Json.of(Long.parseLong(grouped.replace(",", "")));
    }
}
