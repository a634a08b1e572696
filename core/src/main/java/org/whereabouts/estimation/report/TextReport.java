package org.whereabouts.estimation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.estimation.Findings;
import org.whereabouts.estimation.Verdict;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Rounded;
import org.whereabouts.estimation.gate.Ruling;

/// Findings as text for a terminal.
public final class TextReport {
    private final Findings findings;
    private final Audience audience;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Findings findings, Audience audience, int width) {
        this.findings = findings;
        this.audience = audience;
        this.width = width;
    }

    /// The report.
    ///
    /// @param width columns, at least 40
    public static String write(Findings findings, Audience audience, Imprint imprint, int width) {
        var report = new TextReport(findings, audience, Math.max(40, width));
        report.all(imprint);
        return report.out.toString();
    }

    private void all(Imprint imprint) {
        line(Words.headline(findings, audience).toUpperCase(Locale.ROOT));
        paragraph(Words.underHeadline(findings, audience));
        if (findings.verdict() instanceof Verdict.NotEstimable refused) {
            head("Why");
            refused.reasons().forEach(this::ruling);
        }
        head("What is counted");
        Words.frame(findings.study().frame()).forEach((title, words) -> item(title + ": " + words));
        item("Lists: " + String.join(", ", findings.study().table().lists()));
        head(Words.notMeantTitle(findings));
        Words.NOT_MEANT.forEach(this::item);
        head("Assumptions: what such a number rests on");
        findings.study()
                .assumptions()
                .forEach((assumption, judged) -> {
                    String note = judged.note().isEmpty() ? "" : " (" + judged.note() + ")";
                    item(
                            "["
                                    + judged.standing().written()
                                    + "] "
                                    + assumption.title()
                                    + ". "
                                    + assumption.words()
                                    + note);
                });
        if (!findings.warnings().isEmpty()) {
            head("Warnings");
            findings.warnings().forEach(this::ruling);
        }
        methods();
        overlap();
        moves();
        checking(imprint);
    }

    private void methods() {
        if (findings.results().isEmpty()) {
            return;
        }
        head("All methods side by side (interval first, 95 %)");
        long documented = audience.documented(findings.documented());
        List<?> used = findings.verdict() instanceof Verdict.Estimable e ? e.from() : List.of();
        for (MethodResult result : findings.results()) {
            String mark = used.contains(result.method()) ? "* " : "  ";
            String middle = Words.middle(result);
            row(
                    mark + result.method().title(),
                    Words.result(result, documented)
                            + (middle.isEmpty() ? "" : " (" + middle + ")"));
        }
        if (!used.isEmpty()) {
            paragraph(
                    "* The headline is the span of these. Each is blind to something another one"
                            + " sees.");
        }
    }

    private void overlap() {
        head("Who is on which lists");
        var table = findings.study().table();
        var histories = new ArrayList<>(table.counts().keySet());
        histories.sort((a, b) -> Long.compare(table.count(b), table.count(a)));
        for (int history : histories.subList(0, Math.min(20, histories.size()))) {
            row("  " + table.names(history, " + "), audience.count(table.count(history)));
        }
        if (histories.size() > 20) {
            paragraph("and " + (histories.size() - 20) + " more combinations.");
        }
        if (audience == Audience.PUBLIC) {
            paragraph("Counts are rounded to 5; counts under 5 are withheld to protect persons.");
        }
        if (!findings.pairs().isEmpty()) {
            head("Each pair of lists alone (a check, never an answer)");
            for (var pair : findings.pairs()) {
                String shared = audience.count(pair.shared()) + " shared";
                row(
                        "  "
                                + table.lists().get(pair.first())
                                + " and "
                                + table.lists().get(pair.second())
                                + ", "
                                + shared,
                        audience.withholds(pair.shared())
                                ? "withheld"
                                : Rounded.interval(pair.interval(), 0));
            }
            paragraph(
                    "Pairs that disagree show that lists depend on each other, or that some people are"
                            + " easier to list.");
        }
    }

    private void moves() {
        long documented = audience.documented(findings.documented());
        if (!findings.fan().isEmpty()) {
            head("If the unlisted do not follow the pattern of the listed");
            for (var point : findings.fan()) {
                row("  " + Words.xi(point.xi()), Rounded.interval(point.interval(), documented));
            }
        }
        if (!findings.leaveOneOut().isEmpty()) {
            head("Without one list");
            for (var one : findings.leaveOneOut()) {
                row(
                        "  without " + findings.study().table().lists().get(one.list()),
                        one.answer()
                                .map(a -> Rounded.interval(a.interval(), documented))
                                .orElse("not estimable"));
            }
        }
        if (!findings.models().isEmpty()) {
            head("Best log-linear models (numbers join dependent lists)");
            double best = findings.models().getFirst().bic();
            for (var fit : findings.models()) {
                row(
                        "  " + fit.model().written(),
                        String.format(
                                Locale.ROOT,
                                "%s, BIC %+.1f",
                                Rounded.interval(fit.wald(), documented),
                                fit.bic() - best));
            }
            paragraph(
                    findings.modelsFitted()
                            + " models have an estimate, "
                            + findings.modelsRefused()
                            + " have none.");
        }
        findings.linkage()
                .ifPresent(linkage -> {
                    head("At other linkage thresholds");
                    linkage.tables()
                            .forEach(t ->
                                    row("  " + t.threshold(), Rounded.interval(t.interval(), 0)));
                    linkage.combined()
                            .ifPresent(
                                    c -> row("  all together", Rounded.interval(c.interval(), 0)));
                });
    }

    private void checking(Imprint imprint) {
        head("To check this");
        item(imprint.written() + ", seed " + findings.plan().seed());
        item(
                audience == Audience.ANALYST
                        ? "With --json: the table, all settings and all digits, to compute it again."
                        : "The full table and all digits are with those who made the estimate.");
        Words.READING.forEach(this::item);
    }

    private void ruling(Ruling ruling) {
        item(Words.capital(ruling.words()) + " [" + ruling.rule() + "]");
    }

    private void head(String words) {
        out.append('\n').append(words).append('\n');
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private void paragraph(String words) {
        wrapped("", "", words);
    }

    private void item(String words) {
        wrapped("  - ", "    ", words);
    }

    private void row(String left, String right) {
        int half = Math.max(30, width / 2 - 2);
        if (left.length() < half && half + right.length() + 1 <= width) {
            out.append(left).repeat(' ', half - left.length()).append(' ').append(right);
            out.append('\n');
        } else {
            wrapped("", "    ", left);
            wrapped("      ", "      ", right);
        }
    }

    private void wrapped(String first, String later, String words) {
        var line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                out.append(line).append('\n');
                line = new StringBuilder(later);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }
}
