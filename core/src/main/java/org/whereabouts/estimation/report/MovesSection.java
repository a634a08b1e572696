package org.whereabouts.estimation.report;

import java.util.Locale;
import java.util.Optional;
import org.whereabouts.estimation.Findings;
import org.whereabouts.estimation.Verdict;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Rounded;

/// The part of the page that shows how the number moves.
final class MovesSection {
    private final Findings findings;
    private final Audience audience;
    private final long documented;
    private final Html html;
    private final Optional<Interval> span;

    MovesSection(Findings findings, Audience audience, Html html) {
        this.findings = findings;
        this.audience = audience;
        this.documented = audience.documented(findings.documented());
        this.html = html;
        this.span =
                findings.verdict() instanceof Verdict.Estimable e
                        ? Optional.of(e.interval())
                        : Optional.empty();
    }

    void write() {
        if (findings.fan().isEmpty() && findings.pairs().isEmpty()) {
            return;
        }
        html.element("h2", "How the number moves");
        fan();
        leaveOneOut();
        linkage();
        models();
        pairs();
    }

    private void fan() {
        if (findings.fan().isEmpty()) {
            return;
        }
        html.element("h3", "If the unlisted do not follow the pattern of the listed");
        html.element(
                "p",
                "No data can show whether the people on no list follow the pattern of the listed. If there"
                        + " are more or fewer of them than the pattern says, the number in all becomes:");
        var plot = new ForestPlot((double) documented, span);
        for (var point : findings.fan()) {
            plot.add(
                    new ForestPlot.Row(
                            Words.xi(point.xi()),
                            "",
                            Optional.of(point.interval()),
                            Optional.of(point.total()),
                            Rounded.interval(point.interval(), documented),
                            "middle " + Rounded.point(point.total()),
                            false));
        }
        plot.write(html, "If the unlisted do not follow the pattern of the listed");
    }

    private void leaveOneOut() {
        if (findings.leaveOneOut().isEmpty()) {
            return;
        }
        html.element("h3", "Without one list");
        html.element(
                "p",
                "The same calculation as if one list had never been made. A number that hangs on a single"
                        + " list is only as good as that list.");
        var plot = new ForestPlot((double) documented, span);
        for (var one : findings.leaveOneOut()) {
            plot.add(
                    new ForestPlot.Row(
                            "without " + findings.study().table().lists().get(one.list()),
                            "",
                            one.answer().map(a -> a.interval()),
                            one.answer().map(a -> Math.max(a.point(), (double) documented)),
                            one.answer()
                                    .map(a -> Rounded.interval(a.interval(), documented))
                                    .orElse("not estimable"),
                            one.answer()
                                    .map(a ->
                                            "middle "
                                                    + Rounded.point(
                                                            Math.max(
                                                                    a.point(),
                                                                    (double) documented)))
                                    .orElse(""),
                            false));
        }
        plot.write(html, "Without one list");
    }

    private void linkage() {
        if (findings.linkage().isEmpty()) {
            return;
        }
        html.element("h3", "At other linkage thresholds");
        html.element(
                "p",
                "How sure one must be before two entries count as one person decides the overlaps, and"
                        + " with them the number.");
        var plot = new ForestPlot((double) documented, span);
        for (var at : findings.linkage().get().tables()) {
            plot.add(row(at.threshold(), at.interval(), at.total()));
        }
        findings.linkage()
                .get()
                .combined()
                .ifPresent(c -> plot.add(row("all together", c.interval(), c.point())));
        plot.write(html, "At other linkage thresholds");
    }

    private static ForestPlot.Row row(String name, Interval interval, double point) {
        return new ForestPlot.Row(
                name,
                "",
                Optional.of(interval),
                Optional.of(point),
                Rounded.interval(interval, 0),
                "middle " + Rounded.point(point),
                false);
    }

    /// The estimate of a pair tells how many it shares.
    private static ForestPlot.Row withheld(String name) {
        return new ForestPlot.Row(
                name,
                "",
                Optional.empty(),
                Optional.empty(),
                "withheld: fewer than " + Audience.SMALL + " persons shared",
                "",
                false);
    }

    private void models() {
        if (findings.models().isEmpty()) {
            return;
        }
        html.element("h3", "The best single models");
        html.element(
                "p",
                "Lists in one group of digits may depend on each other (1 is the first list). Models whose"
                        + " scores lie within 2 of the best explain the overlaps equally well.");
        html.raw("<table><thead><tr><th>model</th><th class=\"number\">behind the best</th>");
        html.raw("<th class=\"number\">number</th></tr></thead><tbody>\n");
        double best = findings.models().getFirst().bic();
        for (var fit : findings.models()) {
            html.raw("<tr>").element("td", fit.model().written());
            html.element(
                    "td class=\"number\"",
                    fit.bic() == best
                            ? "best"
                            : String.format(Locale.ROOT, "%.1f", fit.bic() - best));
            html.element("td class=\"number\"", Rounded.interval(fit.wald(), documented));
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    private void pairs() {
        if (findings.pairs().isEmpty()) {
            return;
        }
        var lists = findings.study().table().lists();
        html.element("h3", "Each pair of lists alone");
        html.element(
                "p",
                "A check, never an answer: two lists cannot show whether they depend on each other. Pairs"
                        + " that disagree show that some do, or that some people are easier to list.");
        var plot = new ForestPlot((double) documented, span);
        for (var pair : findings.pairs()) {
            String name = lists.get(pair.first()) + " and " + lists.get(pair.second());
            plot.add(
                    audience.withholds(pair.shared())
                            ? withheld(name)
                            : row(name, pair.interval(), pair.estimate()));
        }
        plot.write(html, "Each pair of lists alone");
    }
}
