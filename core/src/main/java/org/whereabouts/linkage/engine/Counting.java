package org.whereabouts.linkage.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.whereabouts.linkage.block.PairSink;
import org.whereabouts.linkage.compare.PairComparer;
import org.whereabouts.linkage.model.PatternCounts;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Table;

/// What is counted before a model is made, as far as both engines do it alike. Which pairs are
/// sampled follows from the records' ids and the seed alone, never from order or parts.
public final class Counting {
    /// So many records at most take part in the random pairs.
    public static final int SAMPLE_RECORDS = 20_000;

    private Counting() {}

    /// The place of a record in the order of sampling; the smallest are sampled.
    public static long samplingOrder(long idHash, long seed) {
        return Hashing.mix(idHash ^ Hashing.mix(seed)) >>> 1;
    }

    /// Patterns of random pairs of sampled records: each with the ones that follow it in the order
    /// of sampling, in a ring.
    ///
    /// @param sample rows in the order of sampling; ties by id
    public static PatternCounts random(Table table, int[] sample) {
        var comparer = new PairComparer(table);
        var counts = new PatternCounts();
        int width = table.layout().width();
        int n = sample.length;
        var rows = new int[Math.multiplyExact(n, width)];
        for (int i = 0; i < n; i++) {
            table.copy(sample[i], rows, i * width);
        }
        long wanted = table.layout().plan().limits().samplePairs();
        long each = n == 0 ? 0 : (wanted + n - 1) / n;
        boolean all = 2 * each >= n - 1;
        boolean across = table.layout().plan().mode() == Plan.Mode.ACROSS_SOURCES;
        int source = table.layout().sourceSlot();
        for (int i = 0; i < n; i++) {
            int last = all ? n - 1 - i : (int) each;
            for (int step = 1; step <= last; step++) {
                int j = (i + step) % n;
                int a = i * width;
                int b = j * width;
                if (!across || rows[a + source] != rows[b + source]) {
                    counts.add(comparer.pattern(rows, a, rows, b), 1);
                }
            }
        }
        return counts;
    }

    /// Counts patterns of about so many pairs of a rule; which, follows from the ids and the seed.
    ///
    /// @param pairs how many the rule makes
    /// @param wanted about how many to count
    public static PairSink sampled(
            Table table, long pairs, long wanted, long seed, PatternCounts to) {
        var comparer = new PairComparer(table);
        long bound =
                pairs <= wanted
                        ? Long.MAX_VALUE
                        : (long) ((double) wanted / pairs * Long.MAX_VALUE);
        long mixed = Hashing.mix(seed + 1);
        return (rows, a, b, rowA, rowB) -> {
            long both = table.idHash(rowA) + table.idHash(rowB);
            if (Hashing.mix(both ^ mixed) >>> 1 <= bound) {
                to.add(comparer.pattern(rows, a, rows, b), 1);
            }
        };
    }

    /// The sampled rows of a table in the order of sampling.
    public static int[] sample(Table table, long seed) {
        int rows = table.rows();
        var order = new long[rows];
        Arrays.setAll(order, row -> samplingOrder(table.idHash(row), seed));
        long last = Long.MAX_VALUE;
        if (rows > SAMPLE_RECORDS) {
            long[] rising = order.clone();
            Arrays.sort(rising);
            last = rising[SAMPLE_RECORDS - 1];
        }
        long bound = last;
        return IntStream.range(0, rows)
                .filter(row -> order[row] <= bound)
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer row) -> order[row])
                                .thenComparing(table::id))
                .limit(SAMPLE_RECORDS)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
