package org.whereabouts.linkage.explain;

import java.util.List;
import java.util.Locale;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Plan;

/// Charts of a model: what each level weighs, and how probable it is among matches (`m`) and among
/// others (`u`).
public final class ModelCharts {
    private static final int LABELS = 340;
    private static final int HALF = 200;
    private static final int ROW = 20;

    private ModelCharts() {}

    /// The weight of every level in bits, as a drawing.
    public static String weights(Plan plan, Model model) {
        double most = 1;
        for (Model.Parameters p : model.comparisons()) {
            for (int g = 1; g < p.m().size(); g++) {
                most = Math.max(most, Math.abs(p.weight(g)));
            }
        }
        var svg = new Svg(LABELS + 2 * HALF + 90, height(plan), "Weights of the levels in bits");
        double zero = LABELS + HALF;
        svg.line(zero, 0, height(plan));
        double y = 4;
        for (int c = 0; c < plan.comparisons().size(); c++) {
            Comparison comparison = plan.comparisons().get(c);
            svg.text(8, y + 13, "start", comparison.name());
            y += ROW;
            for (int g = comparison.grades() - 1; g >= 1; g--) {
                double weight = model.comparisons().get(c).weight(g);
                svg.text(LABELS - 8.0, y + 13, "end", comparison.level(g).called());
                svg.bar(
                        zero,
                        zero + HALF * weight / most,
                        y,
                        ROW - 4.0,
                        weight >= 0 ? Svg.FOR : Svg.AGAINST);
                svg.text(
                        LABELS + 2.0 * HALF + 8,
                        y + 13,
                        "start",
                        String.format(Locale.ROOT, "%+.2f", weight));
                y += ROW;
            }
        }
        return svg.end();
    }

    /// `u` to the left and `m` to the right of every level, as a drawing.
    public static String probabilities(Plan plan, Model model) {
        var svg = new Svg(LABELS + 2 * HALF + 190, height(plan), "u and m of the levels");
        double zero = LABELS + HALF;
        svg.line(zero, 0, height(plan));
        double y = 4;
        for (int c = 0; c < plan.comparisons().size(); c++) {
            Comparison comparison = plan.comparisons().get(c);
            List<Double> m = model.comparisons().get(c).m();
            List<Double> u = model.comparisons().get(c).u();
            svg.text(8, y + 13, "start", comparison.name());
            y += ROW;
            for (int g = comparison.grades() - 1; g >= 1; g--) {
                svg.text(LABELS - 8.0, y + 13, "end", comparison.level(g).called());
                svg.bar(zero - HALF * u.get(g), zero, y, ROW - 4.0, Svg.AGAINST);
                svg.bar(zero, zero + HALF * m.get(g), y, ROW - 4.0, Svg.FOR);
                svg.text(
                        LABELS + 2.0 * HALF + 8,
                        y + 13,
                        "start",
                        String.format(Locale.ROOT, "u %.2e  m %.3f", u.get(g), m.get(g)));
                y += ROW;
            }
        }
        return svg.end();
    }

    private static int height(Plan plan) {
        return 8 + ROW * plan.comparisons().stream().mapToInt(Comparison::grades).sum();
    }
}
