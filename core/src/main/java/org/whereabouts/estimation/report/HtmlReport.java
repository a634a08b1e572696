package org.whereabouts.estimation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.whereabouts.estimation.Findings;
import org.whereabouts.estimation.Verdict;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Method;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.gate.Ruling;

/// Findings as one HTML page that needs nothing else: style inside, drawings inside, no script,
/// light and dark, readable on a telephone and in print.
public final class HtmlReport {
    private final Findings findings;
    private final Audience audience;
    private final CaptureTable table;
    private final long documented;
    private final Html html = new Html();

    private HtmlReport(Findings findings, Audience audience) {
        this.findings = findings;
        this.audience = audience;
        this.table = findings.study().table();
        this.documented = audience.documented(findings.documented());
    }

    /// The page.
    public static String write(Findings findings, Audience audience, Imprint imprint) {
        var report = new HtmlReport(findings, audience);
        report.page(imprint);
        return report.html.written();
    }

    private void page(Imprint imprint) {
        html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .raw("style-src 'unsafe-inline'\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .element("title", "How many were never listed")
                .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n");
        headline();
        frame();
        section(Words.notMeantTitle(findings));
        list(Words.NOT_MEANT);
        warnings();
        assumptions();
        methods();
        overlap();
        new MovesSection(findings, audience, html).write();
        checking(imprint);
        html.raw("</body>\n</html>\n");
    }

    private void headline() {
        boolean refused = findings.verdict() instanceof Verdict.NotEstimable;
        html.element("h1", "How many, and how many were never listed?");
        html.raw("<div class=\"headline" + (refused ? " refused" : "") + "\">");
        html.element("strong", Words.headline(findings, audience));
        html.element("p", Words.underHeadline(findings, audience)).raw("</div>\n");
        if (findings.verdict() instanceof Verdict.NotEstimable n) {
            section("Why there is no number");
            rulings(n.reasons());
        }
    }

    private void frame() {
        html.raw("<dl class=\"frame\">\n");
        Words.frame(findings.study().frame())
                .forEach((title, words) ->
                        html.element("dt", title).raw("<dd>").name(words).raw("</dd>\n"));
        html.element("dt", "Lists").raw("<dd>");
        for (int j = 0; j < table.size(); j++) {
            html.raw(j == 0 ? "" : ", ").name(table.lists().get(j));
            html.text(" (" + audience.count(table.on(j)) + " persons)");
        }
        html.raw("</dd>\n</dl>\n");
    }

    private void warnings() {
        if (!findings.warnings().isEmpty()) {
            section("What weakens the number");
            rulings(findings.warnings());
        }
    }

    private void rulings(java.util.List<Ruling> rulings) {
        html.raw("<ul class=\"plain warnings\">\n");
        for (Ruling ruling : rulings) {
            html.raw("<li>").text(Words.capital(ruling.words()) + ". ");
            html.element("code", ruling.rule().name()).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void assumptions() {
        section("What the number rests on");
        html.element(
                "p",
                "Each of these must hold. No calculation can show it; only people who know the lists can"
                        + " say. \"Unknown\" means that nobody has said it here.");
        html.raw(
                "<table class=\"cards\"><thead><tr><th>holds?</th><th>assumption</th></tr></thead><tbody>\n");
        findings.study()
                .assumptions()
                .forEach((assumption, judged) -> {
                    String standing = judged.standing().written();
                    html.raw("<tr><td class=\"standing " + standing + "\">" + standing);
                    html.raw("</td><td><b>").text(assumption.title()).raw(".</b> ");
                    html.text(assumption.words() + " ");
                    html.element("small", assumption.otherwise());
                    if (!judged.note().isEmpty()) {
                        html.raw("<br>The analyst: ").name(judged.note());
                    }
                    html.raw("</td></tr>\n");
                });
        html.raw("</tbody></table>\n");
    }

    private void methods() {
        if (findings.results().isEmpty()) {
            return;
        }
        section("All methods side by side");
        Optional<Interval> span = Optional.empty();
        var used = EnumSet.noneOf(Method.class);
        if (findings.verdict() instanceof Verdict.Estimable e) {
            span = Optional.of(e.interval());
            used.addAll(e.from());
        }
        html.element(
                "p",
                "Different methods make different assumptions. The headline runs from the lowest to the"
                        + " highest end of those in bold, because nobody can know which of them is right."
                        + " The others are shown for comparison.");
        html.raw("<p class=\"faint\"><span class=\"key firm\"></span>documented &emsp;")
                .raw("<span class=\"key span\"></span>headline &emsp;")
                .raw("<span class=\"key bar\"></span>95 % interval &emsp;")
                .raw("<span class=\"key aside\"></span>comparison only &emsp;")
                .raw("<span class=\"key point\"></span>middle</p>\n");
        var plot = new ForestPlot((double) documented, span);
        for (MethodResult result : findings.results()) {
            plot.add(row(result, used.contains(result.method())));
        }
        plot.write(html, "All methods side by side");
        if (audience == Audience.ANALYST) {
            exact();
        }
    }

    private ForestPlot.Row row(MethodResult result, boolean used) {
        Optional<Interval> interval =
                switch (result) {
                    case MethodResult.Estimated e -> Optional.of(e.interval());
                    case MethodResult.AtLeast a -> Optional.of(a.interval());
                    case MethodResult.Refused _ -> Optional.empty();
                };
        Optional<Double> point =
                switch (result) {
                    case MethodResult.Estimated e -> Optional.of(e.point());
                    case MethodResult.AtLeast a -> Optional.of(a.point());
                    case MethodResult.Refused _ -> Optional.empty();
                };
        return new ForestPlot.Row(
                result.method().title(),
                result.method().words(),
                interval,
                point,
                Words.result(result, documented),
                Words.middle(result),
                used);
    }

    private void exact() {
        html.raw("<details><summary>All digits, models and settings, for checking</summary>");
        html.raw(
                "<div class=\"wide\"><table><thead><tr><th>method</th><th>figures</th><th>settings</th></tr></thead><tbody>\n");
        for (MethodResult result : findings.results()) {
            html.raw("<tr>").element("td", result.method().code());
            html.element("td", Words.exact(result)).element("td", result.settings());
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table></div></details>\n");
    }

    private void overlap() {
        section("Who is on which lists");
        html.element(
                "p",
                "Each row is one combination of lists; a filled dot means \"on this list\". The estimate"
                        + " comes from how the lists overlap: the more often independent lists find the"
                        + " same people, the fewer are likely to be missing from all of them.");
        if (audience == Audience.PUBLIC) {
            html.element(
                    "p class=\"faint\"",
                    "Counts are rounded to the nearest 5, and counts under 5 are withheld, so that nobody"
                            + " can be recognised.");
        }
        if (!table.counts().isEmpty()) {
            new UpsetPlot(table, audience).write(html);
        }
    }

    private void checking(Imprint imprint) {
        section("To check, and to argue against");
        html.element(
                "p",
                audience == Audience.ANALYST
                        ? "The option --json gives the table, all settings, the seed and every digit, so"
                                + " that anyone you give them to can compute it again. They hold small counts:"
                                + " do not publish them, nor this page; --public makes one for everybody."
                        : "The exact table, all settings and every digit are with those who made this"
                                + " estimate; ask them.");
        list(Words.READING);
        html.raw("<footer>").text(imprint.written());
        html.text(". Seed " + findings.plan().seed());
        html.text(". " + findings.modelsFitted() + " log-linear models fitted, ");
        html.text(findings.modelsRefused() + " without an estimate.").raw("</footer>\n");
    }

    private void section(String title) {
        html.element("h2", title);
    }

    private void list(java.util.List<String> items) {
        html.raw("<ul class=\"plain\">\n");
        items.forEach(item -> html.element("li", item));
        html.raw("</ul>\n");
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("estimate.css")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
