package org.whereabouts.linkage.score;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Test;
import org.whereabouts.linkage.table.NameParts;
import org.whereabouts.linkage.table.Table;
import org.whereabouts.names.NameLevel;

/// What the frequency of a name adds to the weight of a level: `log2(u / f)`, where `f` is the
/// chance that another record's name agrees in these parts. Parts are taken for independent, so `f`
/// is the product of the shares of records that have them. A part is counted by the rarest word
/// that both sides have for it, and words are the same in every script ([NameParts]): a rare name
/// is rare whether the other list writes it in the same letters or not.
///
/// A whole name has two parts at least. Where a side has one alone, nothing else can agree by
/// accident and `f` is that part's. A part that agrees in sound without a common word counts as
/// [#BY_SOUND].
final class NameFrequency implements TermFrequency {
    /// The share of records that have a usual part of a name.
    private static final double USUAL = 0.01;

    /// The share of records whose part sounds like a usual one without a common word.
    private static final double BY_SOUND = 0.03;

    /// A part is counted with so many imagined records, of which [#USUAL] have it, and without the
    /// two records that are compared.
    private static final double IMAGINED_RECORDS = 100;

    /// That a part is frequent is claimed more slowly: see [ValueFrequency].
    private static final double IMAGINED_AGAINST = 1000;

    /// Families and villages share names, so independence ends somewhere: no name adds or takes
    /// more bits. Nor does a list of a few records show that a name is rare; there a name makes up
    /// at most for what matches among few random pairs have taken from the `u` that the plan
    /// states.
    private static final double MOST = 8;

    private static final int WHOLE = 2;

    private final int slot;
    private final boolean single;
    private final int expected;
    private final double bits;
    private final double most;
    private final Column[] columns;

    /// A column whose names must agree, and where its value stands in what is compared.
    private static final class Column {
        private final NameParts names;
        private final int[] partOf;
        private final double filled;

        Column(NameParts names, int[] partOf, double filled) {
            this.names = names;
            this.partOf = partOf;
            this.filled = filled;
        }

        int value(int id, boolean alone) {
            return alone ? id : partOf[id];
        }
    }

    /// @param u of the level
    NameFrequency(Table table, Comparison comparison, int grade, double u) {
        Comparison.Level level = comparison.level(grade);
        slot = table.layout().slot(comparison);
        single = comparison.columns().size() == 1;
        bits = log2(u);
        double filled =
                table.frequencies()
                        .filled(table.layout().plan().columnIndex(level.termFrequency()));
        double stated = level.u().orElse(u);
        most = Math.min(MOST, log2(1 + filled / IMAGINED_RECORDS)) + Math.max(0, log2(u / stated));
        columns =
                level.nameColumns().stream()
                        .map(name -> column(table, comparison, name))
                        .toArray(Column[]::new);
        boolean whole =
                level.when().stream()
                        .allMatch(c ->
                                !(c.test() instanceof Test.Name(var least))
                                        || least.strength() >= NameLevel.CLOSE.strength());
        expected = whole ? WHOLE : 1;
    }

    private Column column(Table table, Comparison comparison, String name) {
        int at = table.layout().plan().columnIndex(name);
        int[] partOf =
                single ? new int[0] : table.tupleParts(slot, comparison.columns().indexOf(name));
        return new Column(table.nameParts(at), partOf, table.frequencies().filled(at));
    }

    @Override
    public double most() {
        return most;
    }

    @Override
    public double weight(int[] rows, int a, int b) {
        int x = rows[a + slot];
        int y = rows[b + slot];
        double sum = bits;
        var agreed = new Agreed();
        for (int c = 0; c < columns.length; c++) {
            Column column = columns[c];
            int[][][] left = column.names.of(column.value(x, single));
            int[][][] right = column.names.of(column.value(y, single));
            var best = agreed;
            double bestBits = Double.NEGATIVE_INFINITY;
            for (int[][] one : left) {
                for (int[][] other : right) {
                    var here = new Agreed(agreed);
                    double found = here.names(column, one, other, c == 0 ? expected : 1);
                    if (found > bestBits) {
                        bestBits = found;
                        best = here;
                    }
                }
            }
            sum += Math.max(0, bestBits);
            agreed = best;
        }
        return Math.max(-MOST, Math.min(most, sum));
    }

    /// The bits of a part that a share of the records have.
    private static double bits(Column column, int records) {
        double others = Math.max(0, records - 2);
        double rare = (others + IMAGINED_RECORDS * USUAL) / (column.filled + IMAGINED_RECORDS);
        double frequent = (others + IMAGINED_AGAINST * USUAL) / (column.filled + IMAGINED_AGAINST);
        return -log2(rare <= USUAL ? rare : Math.max(USUAL, frequent));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /// The words that have been counted: a father's family name is no news beside the son's.
    private static final class Agreed {
        private int[] used;

        Agreed() {
            used = new int[0];
        }

        Agreed(Agreed before) {
            used = before.used;
        }

        /// The bits of the parts in which two names agree.
        double names(Column column, int[][] one, int[][] other, int expected) {
            int parts = Math.min(one.length, other.length);
            var taken = new boolean[other.length];
            var done = new boolean[one.length];
            double sum = 0;
            int matched = 0;
            for (int round = 0; round < parts; round++) {
                int bestI = -1;
                int bestJ = -1;
                int least = Integer.MAX_VALUE;
                for (int i = 0; i < one.length; i++) {
                    for (int j = 0; j < other.length && !done[i]; j++) {
                        int records =
                                taken[j] ? Integer.MAX_VALUE : rarest(column, one[i], other[j]);
                        if (records < least) {
                            least = records;
                            bestI = i;
                            bestJ = j;
                        }
                    }
                }
                if (bestI < 0) {
                    break;
                }
                done[bestI] = true;
                taken[bestJ] = true;
                matched++;
                if (!known(one[bestI], other[bestJ])) {
                    sum += bits(column, least);
                    remember(one[bestI], other[bestJ]);
                }
            }
            int bySound = Math.max(0, Math.min(expected, parts) - matched);
            return sum - bySound * log2(BY_SOUND);
        }

        private boolean known(int[] one, int[] other) {
            return Arrays.stream(used).anyMatch(word -> has(one, word) && has(other, word));
        }

        private void remember(int[] one, int[] other) {
            used =
                    IntStream.concat(
                                    Arrays.stream(used),
                                    Arrays.stream(one).filter(word -> has(other, word)))
                            .toArray();
        }

        private static boolean has(int[] words, int word) {
            return Arrays.binarySearch(words, word) >= 0;
        }

        /// How many records have the rarest common word; the greatest number if there is none.
        private static int rarest(Column column, int[] one, int[] other) {
            int least = Integer.MAX_VALUE;
            for (int i = 0, j = 0; i < one.length && j < other.length; ) {
                if (one[i] == other[j]) {
                    least = Math.min(least, column.names.count(one[i]));
                    i++;
                    j++;
                } else if (one[i] < other[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return least;
        }
    }
}
