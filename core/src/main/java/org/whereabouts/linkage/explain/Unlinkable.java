package org.whereabouts.linkage.explain;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.score.Scorer;
import org.whereabouts.linkage.table.Table;

/// A record that says too little: not even a copy of it would reach the threshold. It needs more
/// from its source, not another threshold.
///
/// @param weight bits that a copy of it would reach
public record Unlinkable(String id, double weight) {

    /// The unlinkable records of a table.
    ///
    /// @param match probability of a pair that links
    public static List<Unlinkable> of(Table table, Model model, double match) {
        var scorer = new Scorer(table, model, Double.NEGATIVE_INFINITY);
        double least = Model.weightOf(match);
        var found = new ArrayList<Unlinkable>();
        for (int row = 0; row < table.rows(); row++) {
            double weight = scorer.explain(row, row).weight();
            if (weight < least) {
                found.add(new Unlinkable(table.id(row), weight));
            }
        }
        found.sort(java.util.Comparator.comparing(Unlinkable::id));
        return found;
    }
}
