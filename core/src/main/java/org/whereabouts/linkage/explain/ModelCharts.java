package org.whereabouts.linkage.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Plan;

/// Charts of a model: what each level weighs, and how probable it is among matches (`m`) and among
/// others (`u`).
public final class ModelCharts {
    private static final int LABELS_LEAST = 180;
    private static final int TEXT = 13;
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
        int labels = labels(plan);
        var svg =
                new Svg(
                        labels + 2 * HALF + 90,
                        height(plan) + ROW,
                        "Weights of the levels in bits");
        double zero = labels + HALF;
        svg.text(zero - 8, 15, "end", "against one person");
        svg.text(zero + 8, 15, "start", "for one person, in bits: log2(m/u)");
        svg.line(zero, 0, height(plan) + (double) ROW);
        double y = 4.0 + ROW;
        for (int c = 0; c < plan.comparisons().size(); c++) {
            Comparison comparison = plan.comparisons().get(c);
            svg.heading(8, y + 13, comparison.name());
            y += ROW;
            for (int g = comparison.grades() - 1; g >= 1; g--) {
                double weight = model.comparisons().get(c).weight(g);
                svg.text(labels - 8.0, y + 13, "end", comparison.level(g).called());
                svg.bar(
                        zero,
                        zero + HALF * weight / most,
                        y,
                        ROW - 4.0,
                        weight >= 0 ? Svg.FOR : Svg.AGAINST);
                svg.text(
                        labels + 2.0 * HALF + 8,
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
        int labels = labels(plan);
        var svg = new Svg(labels + 2 * HALF + 190, height(plan) + ROW, "u and m of the levels");
        double zero = labels + HALF;
        svg.text(zero - 8, 15, "end", "among different people (u)");
        svg.text(zero + 8, 15, "start", "among records of one person (m)");
        svg.line(zero, 0, height(plan) + (double) ROW);
        double y = 4.0 + ROW;
        for (int c = 0; c < plan.comparisons().size(); c++) {
            Comparison comparison = plan.comparisons().get(c);
            List<Double> m = model.comparisons().get(c).m();
            List<Double> u = model.comparisons().get(c).u();
            svg.heading(8, y + 13, comparison.name());
            y += ROW;
            for (int g = comparison.grades() - 1; g >= 1; g--) {
                svg.text(labels - 8.0, y + 13, "end", comparison.level(g).called());
                svg.bar(zero - HALF * u.get(g), zero, y, ROW - 4.0, Svg.AGAINST);
                svg.bar(zero, zero + HALF * m.get(g), y, ROW - 4.0, Svg.FOR);
                svg.text(
                        labels + 2.0 * HALF + 8,
                        y + 13,
                        "start",
                        String.format(
                                Locale.ROOT, "u %s, m %s", chance(u.get(g)), chance(m.get(g))));
                y += ROW;
            }
        }
        return svg.end();
    }

    /// Small chances read better as one in so many.
    private static String chance(double p) {
        return p >= 0.01
                ? String.format(Locale.ROOT, "%.2f", p)
                : String.format(Locale.ROOT, "1 in %,d", rounded(1 / Math.max(p, 1e-12)));
    }

    /// To two digits.
    private static long rounded(double number) {
        double unit = Math.pow(10, Math.floor(Math.log10(number)) - 1);
        return Math.round(Math.round(number / unit) * unit);
    }

    private static int labels(Plan plan) {
        double widest =
                plan.comparisons().stream()
                        .flatMap(c ->
                                IntStream.range(1, c.grades()).mapToObj(g -> c.level(g).called()))
                        .mapToDouble(called -> Svg.width(called, TEXT))
                        .max()
                        .orElse(0);
        return Math.max(LABELS_LEAST, (int) widest + 16);
    }

    private static int height(Plan plan) {
        return 8 + ROW * plan.comparisons().stream().mapToInt(Comparison::grades).sum();
    }
}
