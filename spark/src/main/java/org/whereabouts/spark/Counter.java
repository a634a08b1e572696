package org.whereabouts.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Layout;
import org.whereabouts.linkage.table.NameParts;
import scala.Tuple2;

/// Counts values over all records.
final class Counter {
    private Counter() {}

    /// The counts of some values of a slot.
    private static final class Slot implements Serializable {
        private static final long serialVersionUID = 1L;
        static final Slot EMPTY = new Slot(0, 0, new long[0], new int[0]);

        private final long filled;
        private final long same;
        private final long[] hashes;
        private final int[] counts;

        /// @param filled records that have a value
        /// @param same pairs of them with the same value
        /// @param hashes of the values that occur twice or more, where they are asked for
        Slot(long filled, long same, long[] hashes, int[] counts) {
            this.filled = filled;
            this.same = same;
            this.hashes = hashes;
            this.counts = counts;
        }

        static Slot of(LongCounts values, boolean asked) {
            long filled = values.forEach((_, n) -> n);
            long same = values.forEach((_, n) -> n * (n - 1) / 2);
            int repeated = asked ? (int) values.forEach((_, n) -> n > 1 ? 1 : 0) : 0;
            var hashes = new long[repeated];
            var counts = new int[repeated];
            if (asked) {
                var at = new int[1];
                values.forEach((hash, n) -> {
                    if (n > 1) {
                        hashes[at[0]] = hash;
                        counts[at[0]++] = Math.toIntExact(n);
                    }
                    return 0;
                });
            }
            return new Slot(filled, same, hashes, counts);
        }

        Slot add(Slot other) {
            int n = hashes.length;
            long[] allHashes = Arrays.copyOf(hashes, n + other.hashes.length);
            System.arraycopy(other.hashes, 0, allHashes, n, other.hashes.length);
            int[] allCounts = Arrays.copyOf(counts, n + other.counts.length);
            System.arraycopy(other.counts, 0, allCounts, n, other.counts.length);
            return new Slot(filled + other.filled, same + other.same, allHashes, allCounts);
        }

        Slot sorted() {
            int[] order =
                    IntStream.range(0, hashes.length)
                            .boxed()
                            .sorted((x, y) -> Long.compare(hashes[x], hashes[y]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            return new Slot(
                    filled,
                    same,
                    Arrays.stream(order).mapToLong(i -> hashes[i]).toArray(),
                    Arrays.stream(order).map(i -> counts[i]).toArray());
        }
    }

    /// The frequencies of every counted slot; counts of single values only where a level asks for a
    /// term frequency. Of a column all values count for pairs with the same value; of a tuple those
    /// in which nothing is missing, so tuples are counted twice; behind them the words of names by
    /// column.
    static HashedCounts count(Plan plan, JavaRDD<String> records, int partitions) {
        int columns = plan.columns().size();
        int slots = new Layout(plan).counted();
        int words = 2 * slots - columns;
        var asked = new boolean[words + columns];
        Arrays.fill(asked, words, asked.length, true);
        for (int column = 0; column < columns; column++) {
            asked[column] = asked(plan, plan.columns().get(column).name());
        }
        var all = new Slot[asked.length];
        Arrays.fill(all, Slot.EMPTY);
        List<Tuple2<Integer, Slot>> found =
                LongCounts.count(
                        records,
                        all.length,
                        partitions,
                        (texts, sink) -> keys(plan, texts, sink),
                        (group, counts) -> Slot.of(counts, asked[group]));
        found.forEach(t -> all[t._1()] = all[t._1()].add(t._2()));
        var filled = new long[slots];
        var same = new long[slots];
        var hashes = new long[slots][0];
        var counts = new int[slots][0];
        for (int slot = 0; slot < slots; slot++) {
            Slot sorted = all[slot].sorted();
            filled[slot] = sorted.filled;
            same[slot] = slot < columns ? sorted.same : all[slot + slots - columns].same;
            hashes[slot] = sorted.hashes;
            counts[slot] = sorted.counts;
        }
        var wordHashes = new long[columns][0];
        var wordCounts = new int[columns][0];
        for (int column = 0; column < columns; column++) {
            Slot sorted = all[words + column].sorted();
            wordHashes[column] = sorted.hashes;
            wordCounts[column] = sorted.counts;
        }
        return new HashedCounts(
                records.count(), filled, same, hashes, counts, wordHashes, wordCounts);
    }

    private static void keys(Plan plan, Iterator<String> texts, LongCounts.Sink sink) {
        var layout = new Layout(plan);
        int columns = plan.columns().size();
        int slots = layout.counted();
        List<Integer> parted = layout.parted();
        texts.forEachRemaining(text -> {
            List<String> cells = RecordText.record(text).cells();
            for (int slot = 0; slot < slots; slot++) {
                String value = layout.countedText(slot, cells);
                if (!value.isEmpty()) {
                    long hash = Hashing.of(value);
                    sink.add(slot, hash);
                    if (slot >= columns && layout.complete(slot, cells)) {
                        sink.add(slot + slots - columns, hash);
                    }
                }
            }
            for (int column : parted) {
                for (String word : NameParts.distinct(cells.get(column))) {
                    sink.add(2 * slots - columns + column, Hashing.of(word));
                }
            }
        });
    }

    private static boolean asked(Plan plan, String column) {
        return plan.comparisons().stream()
                .flatMap((Comparison c) -> c.levels().stream())
                .anyMatch(level -> level.termFrequency().equals(column));
    }

    /// How many pairs of records of different sources, or of any, there are.
    static long pairsPossible(Plan plan, JavaRDD<String> records, long all) {
        if (plan.mode() == Plan.Mode.ALL) {
            return all * (all - 1) / 2;
        }
        long[] sizes =
                records
                        .mapToPair(text -> new Tuple2<>(RecordText.record(text).source(), 1L))
                        .reduceByKey(Long::sum)
                        .values()
                        .collect()
                        .stream()
                        .mapToLong(Long::longValue)
                        .toArray();
        return all * (all - 1) / 2 - Arrays.stream(sizes).map(n -> n * (n - 1) / 2).sum();
    }
}
