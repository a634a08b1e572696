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

    /// The level of a comparison of which one side says nothing.
    public static final String NOT_KNOWN = "not known";

    /// The level of a comparison of which both sides say something that cannot be compared: a
    /// placeholder for a name, two texts in two scripts.
    public static final String NOT_COMPARED = "cannot be compared";

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /// What one comparison says.
    ///
    /// @param level what the plan calls the level that holds; [#NOT_KNOWN] where a side says
    ///   nothing, [#NOT_COMPARED] where what both say cannot be compared
    /// @param left what the first record says
    /// @param right what the second record says
    /// @param because how the values agree or differ, in words; empty where the level says it all
    /// @param bits of the level
    /// @param frequencyBits that the frequency of the value adds or takes
    public record Step(
            String comparison,
            String level,
            String left,
            String right,
            String because,
            double bits,
            double frequencyBits) {

        /// Bits in all.
        public double sum() {
            return bits + frequencyBits;
        }

        /// Whether something was compared; what was not weighs nothing.
        public boolean compared() {
            return !level.equals(NOT_KNOWN) && !level.equals(NOT_COMPARED);
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
            var words = new StepWords(table, comparison, part.grade());
            String left = words.said(a);
            String right = words.said(b);
            steps.add(
                    new Step(
                            comparison.name(),
                            words.level(left, right),
                            left,
                            right,
                            words.because(a, b),
                            part.weight(),
                            part.frequency()));
        }
        return new Waterfall(table.id(a), table.id(b), scored.prior(), steps, scored.weight());
    }

    /// The probability that the two are one person, as far as the model knows.
    public double probability() {
        return Model.probability(weight);
    }

    /// For a terminal: one line per step with a bar to the right (for) or left (against), and below
    /// it the grounds.
    public String text() {
        return new WaterfallText(this).text();
    }

    /// A probability for people: whole percent, closer only where it is near 0 or 1.
    public static String percent(double probability) {
        if (probability > 0.9999) {
            return "over 99.99 %";
        }
        if (probability < 0.0001) {
            return "under 0.01 %";
        }
        boolean near = probability < 0.01 || probability > 0.99;
        return String.format(Locale.ROOT, near ? "%.2f %%" : "%.0f %%", 100 * probability);
    }

    /// What the start means: of how many pairs of records about one is of one person.
    String start() {
        double pairs = 1 / Model.probability(prior);
        double digits = Math.pow(10, Math.max(0, Math.floor(Math.log10(pairs)) - 1));
        return String.format(
                Locale.ROOT,
                "about one pair in %,.0f is one person",
                digits * Math.rint(pairs / digits));
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
                                                        .put("because", s.because())
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
