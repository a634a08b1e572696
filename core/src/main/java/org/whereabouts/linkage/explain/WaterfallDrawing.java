package org.whereabouts.linkage.explain;

import java.util.Locale;

/// Draws a waterfall. Blue speaks for, orange against: both keep their difference in grey and for
/// eyes that do not part red from green.
final class WaterfallDrawing {
    static final String FOR = "#2166ac";
    static final String AGAINST = "#d6722b";
    private static final String SUM = "#555555";
    private static final int LABELS = 170;
    private static final int CHART = 420;
    private static final int WORDS = 330;
    private static final int ROW = 26;

    private final Waterfall waterfall;
    private double low;
    private double high;

    WaterfallDrawing(Waterfall waterfall) {
        this.waterfall = waterfall;
    }

    String svg() {
        double at = waterfall.prior();
        low = Math.min(0, at);
        high = Math.max(0, at);
        for (Waterfall.Step step : waterfall.steps()) {
            at += step.sum();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        int rows = waterfall.steps().size() + 2;
        var svg =
                new Svg(
                        LABELS + CHART + WORDS,
                        (rows + 1) * ROW,
                        "The weight of a pair, step by step");
        svg.line(x(0), 4, rows * ROW + 8.0);
        row(svg, 0, "before comparing", "", 0, waterfall.prior());
        at = waterfall.prior();
        int row = 1;
        for (Waterfall.Step step : waterfall.steps()) {
            row(svg, row++, step.comparison(), step.level(), at, at + step.sum());
            at += step.sum();
        }
        double y = row * ROW + 8.0;
        svg.bar(x(0), x(at), y, ROW - 8.0, SUM);
        svg.text(LABELS - 8.0, y + 13, "end", "in all");
        svg.text(
                LABELS + CHART + 8.0,
                y + 13,
                "start",
                String.format(Locale.ROOT, "%+.2f bits: ", at)
                        + Waterfall.percent(waterfall.probability()));
        return svg.end();
    }

    private void row(Svg svg, int row, String name, String words, double from, double to) {
        double y = row * ROW + 8.0;
        svg.bar(x(from), x(to), y, ROW - 8.0, to >= from ? FOR : AGAINST);
        svg.text(LABELS - 8.0, y + 13, "end", name);
        svg.text(
                LABELS + CHART + 8.0,
                y + 13,
                "start",
                String.format(Locale.ROOT, "%+.2f ", to - from) + words);
    }

    private double x(double bits) {
        return LABELS + CHART * (bits - low) / Math.max(1e-9, high - low);
    }
}
