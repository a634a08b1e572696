package org.whereabouts.linkage.score;

import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.table.Table;

/// What the frequency of a value adds to the weight of a level. A value that a part `f` of the
/// records has gets `log2(share / f)`, where `share` is the chance that any two records share a
/// value (Winkler 1989, Proceedings of the Section on Survey Research Methods, 778-783, in the form
/// of a weight). Of two different values that are alike, the more frequent counts.
final class ValueFrequency implements TermFrequency {
    /// The frequency of a value is smoothed by so many imagined records that share values as any
    /// two records do: in a list of ten, a name is not frequent because it stands there twice.
    private static final double IMAGINED_RECORDS = 100;

    /// That a value is frequent, and therefore says less, is claimed more slowly, and without the
    /// two records that are compared: in a small register one man whom three sources name would
    /// make his own name a common one.
    private static final double IMAGINED_AGAINST = 1000;

    private static final int[] NO_PARTS = new int[0];

    private final int slot;
    private final int[] partOf;
    private final double[] weightOf;
    private final double most;

    ValueFrequency(Table table, Comparison comparison, int grade, double share) {
        String name = comparison.level(grade).termFrequency();
        int column = table.layout().plan().columnIndex(name);
        slot = table.layout().slot(comparison);
        partOf =
                comparison.columns().size() == 1
                        ? NO_PARTS
                        : table.tupleParts(slot, comparison.columns().indexOf(name));
        double filled = table.frequencies().filled(column);
        weightOf = new double[table.values(column).size()];
        double max = 0;
        for (int id = 1; id < weightOf.length; id++) {
            double frequency =
                    (table.count(column, id) + IMAGINED_RECORDS * share)
                            / (filled + IMAGINED_RECORDS);
            double others =
                    (Math.max(0, table.count(column, id) - 2) + IMAGINED_AGAINST * share)
                            / (filled + IMAGINED_AGAINST);
            weightOf[id] =
                    frequency <= share
                            ? Math.log(share / frequency) / Math.log(2)
                            : Math.min(0, Math.log(share / others) / Math.log(2));
            max = Math.max(max, weightOf[id]);
        }
        most = max;
    }

    @Override
    public double most() {
        return most;
    }

    @Override
    public double weight(int[] rows, int a, int b) {
        int x = value(rows[a + slot]);
        int y = value(rows[b + slot]);
        return x == 0 || y == 0 ? 0 : Math.min(weightOf[x], weightOf[y]);
    }

    private int value(int id) {
        return partOf.length == 0 ? id : partOf[id];
    }
}
