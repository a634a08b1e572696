package org.whereabouts.linkage.explain;

import java.util.Locale;

/// Draws a waterfall: bars that start where the one above ended, beside each the level and what
/// both records say. Blue speaks for, orange against: both keep their difference in grey and for
/// eyes that do not part red from green.
final class WaterfallDrawing {
    private static final int LABELS = 150;
    private static final int CHART = 340;
    private static final int WORDS_LEAST = 470;
    private static final int TEXT = 13;
    private static final int SAID = 12;
    private static final int ROW = 42;

    private final Waterfall waterfall;
    private final int words;
    private double low;
    private double high;

    WaterfallDrawing(Waterfall waterfall) {
        this.waterfall = waterfall;
        double widest =
                waterfall.steps().stream()
                        .mapToDouble(s -> Svg.width("+00.00  " + s.level(), TEXT))
                        .max()
                        .orElse(0);
        words = Math.max(WORDS_LEAST, (int) widest + 24);
    }

    String svg() {
        double at = waterfall.prior();
        low = Math.min(0, at);
        high = Math.max(0, at);
        int rows = 2;
        for (Waterfall.Step step : waterfall.steps()) {
            at += step.sum();
            low = Math.min(low, at);
            high = Math.max(high, at);
            rows += step.compared() ? 1 : 0;
        }
        var svg =
                new Svg(
                        LABELS + CHART + words,
                        rows * ROW + 16,
                        "The weight of a pair, step by step");
        svg.line(x(0), 4, rows * ROW + 8.0);
        row(svg, 0, "before comparing", 0, waterfall.prior());
        svg.text(
                LABELS + CHART + 12.0,
                23,
                "start",
                String.format(Locale.ROOT, "%+.2f  ", waterfall.prior()) + waterfall.start());
        at = waterfall.prior();
        int row = 1;
        for (Waterfall.Step step : waterfall.steps()) {
            if (step.compared()) {
                row(svg, row, step.comparison(), at, at + step.sum());
                words(svg, row, step.sum(), step.level());
                said(svg, row, step);
                at += step.sum();
                row++;
            }
        }
        double y = row * ROW + 8.0;
        svg.bar(x(0), x(at), y, ROW / 2.0, Svg.SUM);
        svg.text(LABELS - 10.0, y + 15, "end", "in all");
        svg.text(
                LABELS + CHART + 12.0,
                y + 15,
                "start",
                String.format(Locale.ROOT, "%+.2f bits: probability ", at)
                        + Waterfall.percent(waterfall.probability()));
        return svg.end();
    }

    private void row(Svg svg, int row, String name, double from, double to) {
        double y = row * ROW + 8.0;
        svg.bar(x(from), x(to), y, ROW / 2.0, to >= from ? Svg.FOR : Svg.AGAINST);
        svg.text(LABELS - 10.0, y + 15, "end", Svg.cut(name, TEXT, LABELS - 16.0));
    }

    private static void words(Svg svg, int row, double bits, String level) {
        svg.text(
                LABELS + CHART + 12.0,
                row * ROW + 18.0,
                "start",
                String.format(Locale.ROOT, "%+.2f  ", bits) + level);
    }

    /// Both sides stand at fixed places, each in its own direction of writing.
    private void said(Svg svg, int row, Waterfall.Step step) {
        double y = row * ROW + 35.0;
        double x = LABELS + CHART + 12.0;
        double half = words / 2.0;
        svg.quiet(x, y, Svg.cut(step.left(), SAID, half - 20));
        svg.quiet(x + half, y, Svg.cut(step.right(), SAID, half - 20));
    }

    private double x(double bits) {
        return LABELS + CHART * (bits - low) / Math.max(1e-9, high - low);
    }
}
