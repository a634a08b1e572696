package org.whereabouts.linkage.compare;

import java.util.List;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.table.Table;

/// Compares rows of one table. Holds scratch space and memory: one per thread. What it answers
/// depends on the two rows alone.
public final class PairComparer {
    private final Patterns patterns;
    private final Grader[] graders;
    private final int width;

    /// Compares rows of this table.
    public PairComparer(Table table) {
        List<Comparison> comparisons = table.layout().plan().comparisons();
        patterns = new Patterns(comparisons);
        graders = new Grader[comparisons.size()];
        var scratch = new Scratch();
        for (int c = 0; c < graders.length; c++) {
            graders[c] = new Grader(table, comparisons.get(c), scratch);
        }
        width = table.layout().width();
    }

    /// How grades are packed.
    public Patterns patterns() {
        return patterns;
    }

    /// The grade of one comparison for rows that stand at two places of arrays.
    public int grade(int comparison, int[] a, int atA, int[] b, int atB) {
        Grader grader = graders[comparison];
        return grader.grade(a[atA + grader.slot()], b[atB + grader.slot()]);
    }

    /// The pattern of rows that stand at two places of arrays.
    public long pattern(int[] a, int atA, int[] b, int atB) {
        long pattern = 0;
        for (int c = 0; c < graders.length; c++) {
            pattern |= patterns.placed(c, grade(c, a, atA, b, atB));
        }
        return pattern;
    }

    /// The pattern of two rows.
    public long pattern(Table table, int rowA, int rowB) {
        int[] pair = new int[2 * width];
        table.copy(rowA, pair, 0);
        table.copy(rowB, pair, width);
        return pattern(pair, 0, pair, width);
    }

    /// How many comparisons there are.
    public int comparisons() {
        return graders.length;
    }
}
