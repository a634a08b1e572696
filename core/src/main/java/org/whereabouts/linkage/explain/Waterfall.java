package org.whereabouts.linkage.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.canonical.Json;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.score.Scored;
import org.whereabouts.linkage.score.Scorer;
import org.whereabouts.linkage.table.Table;

/// The weight of one pair, step by step: where it starts, what each comparison adds or takes, where
/// it ends. The steps add up to the weight exactly.
///
/// @param first id of one record
/// @param second id of the other
/// @param prior bits before anything is compared
/// @param steps one per comparison, in the order of the plan
/// @param weight bits in all
public record Waterfall(
        String first, String second, double prior, List<Step> steps, double weight) {

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /// What one comparison says.
    ///
    /// @param level what the plan calls the level that holds; "not known" where a side is missing
    /// @param left what the first record says
    /// @param right what the second record says
    /// @param bits of the level
    /// @param frequencyBits that the frequency of the value adds or takes
    public record Step(
            String comparison,
            String level,
            String left,
            String right,
            double bits,
            double frequencyBits) {

        /// Bits in all.
        public double sum() {
            return bits + frequencyBits;
        }
    }

    /// Explains a pair of rows of a linkage; the pair need not have been kept.
    public static Waterfall of(Linkage linkage, int rowA, int rowB) {
        return of(linkage.table(), linkage.model(), rowA, rowB);
    }

    /// Explains a pair of rows under a model.
    public static Waterfall of(Table table, Model model, int rowA, int rowB) {
        boolean inOrder = table.id(rowA).compareTo(table.id(rowB)) <= 0;
        int a = inOrder ? rowA : rowB;
        int b = inOrder ? rowB : rowA;
        Scored scored = new Scorer(table, model, Double.NEGATIVE_INFINITY).explain(a, b);
        List<Comparison> comparisons = table.layout().plan().comparisons();
        var steps = new ArrayList<Step>();
        for (int c = 0; c < comparisons.size(); c++) {
            Scored.Part part = scored.parts().get(c);
            Comparison comparison = comparisons.get(c);
            steps.add(
                    new Step(
                            comparison.name(),
                            part.grade() == 0
                                    ? "not known"
                                    : comparison.level(part.grade()).called(),
                            said(table, comparison, a),
                            said(table, comparison, b),
                            part.weight(),
                            part.frequency()));
        }
        return new Waterfall(table.id(a), table.id(b), scored.prior(), steps, scored.weight());
    }

    private static String said(Table table, Comparison comparison, int row) {
        var parts = new ArrayList<String>();
        for (String column : comparison.columns()) {
            int at = table.layout().plan().columnIndex(column);
            String text = table.values(at).text(table.cell(row, at));
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return String.join(" · ", parts);
    }

    /// The probability that the two are one person, as far as the model knows.
    public double probability() {
        return Model.probability(weight);
    }

    /// For a terminal: one line per step with a bar to the right (for) or left (against).
    public String text() {
        var out = new StringBuilder();
        line(out, "before comparing", "", prior);
        for (Step step : steps) {
            String said =
                    step.left().isEmpty() && step.right().isEmpty()
                            ? ""
                            : "  [" + step.left() + " | " + step.right() + "]";
            line(out, step.comparison(), step.level() + said, step.sum());
        }
        out.append(
                String.format(
                        Locale.ROOT,
                        "%-18s %+7.2f bits: probability %s%n",
                        "in all",
                        weight,
                        percent(probability())));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String words, double bits) {
        int length = (int) Math.min(12, Math.round(Math.abs(bits)));
        String against = bits < 0 ? "-".repeat(length) : "";
        String forIt = bits > 0 ? "+".repeat(length) : "";
        out.append(
                String.format(
                                Locale.ROOT,
                                "%-18s %+7.2f %12s|%-12s %s",
                                name,
                                bits,
                                against,
                                forIt,
                                words)
                        .stripTrailing());
        out.append('\n');
    }

    static String percent(double probability) {
        if (probability > 0.9999) {
            return "over 99.99 %";
        }
        if (probability < 0.0001) {
            return "under 0.01 %";
        }
        return String.format(Locale.ROOT, "%.2f %%", 100 * probability);
    }

    /// For programs.
    public Json json() {
        return Json.object()
                .put("first", first)
                .put("second", second)
                .put("prior_bits", Json.of(prior))
                .put(
                        "steps",
                        Json.array(
                                steps.stream()
                                        .map(s ->
                                                Json.object()
                                                        .put("comparison", s.comparison())
                                                        .put("level", s.level())
                                                        .put("first", s.left())
                                                        .put("second", s.right())
                                                        .put("bits", Json.of(s.bits()))
                                                        .put(
                                                                "frequency_bits",
                                                                Json.of(s.frequencyBits()))
                                                        .build())
                                        .toList()))
                .put("bits", Json.of(weight))
                .put("probability", Json.of(probability()))
                .build();
    }

    /// A drawing: bars that start where the one above ended.
    public String svg() {
        return new WaterfallDrawing(this).svg();
    }
}
