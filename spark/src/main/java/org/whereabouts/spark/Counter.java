package org.whereabouts.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Layout;
import scala.Tuple2;

/// Counts values over all records.
final class Counter {
    private Counter() {}

    /// The frequencies of every counted slot; counts of single values only where a level asks for a
    /// term frequency.
    static HashedCounts count(Plan plan, JavaRDD<String> records, int partitions) {
        var layout = new Layout(plan);
        int slots = layout.counted();
        var filled = new long[slots];
        var same = new long[slots];
        var hashes = new long[slots][0];
        var counts = new int[slots][0];
        for (int slot = 0; slot < slots; slot++) {
            JavaPairRDD<Long, Integer> bySlot = bySlot(plan, records, slot, partitions).cache();
            filled[slot] = bySlot.values().aggregate(0L, (sum, n) -> sum + n, Long::sum);
            same[slot] = samePairs(plan, records, slot, bySlot, partitions);
            if (asked(plan, slot)) {
                List<Tuple2<Long, Integer>> repeated =
                        new ArrayList<>(bySlot.filter(t -> t._2() > 1).collect());
                repeated.sort((a, b) -> Long.compare(a._1(), b._1()));
                hashes[slot] = repeated.stream().mapToLong(Tuple2::_1).toArray();
                counts[slot] = repeated.stream().mapToInt(Tuple2::_2).toArray();
            }
            bySlot.unpersist();
        }
        return new HashedCounts(records.count(), filled, same, hashes, counts);
    }

    private static boolean asked(Plan plan, int slot) {
        if (slot >= plan.columns().size()) {
            return false;
        }
        String column = plan.columns().get(slot).name();
        return plan.comparisons().stream()
                .flatMap((Comparison c) -> c.levels().stream())
                .anyMatch(level -> level.termFrequency().equals(column));
    }

    private static JavaPairRDD<Long, Integer> bySlot(
            Plan plan, JavaRDD<String> records, int slot, int partitions) {
        return records.mapPartitionsToPair(
                        texts -> {
                            var layout = new Layout(plan);
                            return new Flat<>(
                                    texts,
                                    text -> {
                                        String value =
                                                layout.countedText(
                                                        slot, RecordText.record(text).cells());
                                        return value.isEmpty()
                                                ? List.of()
                                                : List.of(new Tuple2<>(Hashing.of(value), 1));
                                    });
                        })
                .reduceByKey(Integer::sum, partitions);
    }

    /// Of a column all values count; of a tuple those in which nothing is missing.
    private static long samePairs(
            Plan plan,
            JavaRDD<String> records,
            int slot,
            JavaPairRDD<Long, Integer> bySlot,
            int partitions) {
        JavaPairRDD<Long, Integer> counted = bySlot;
        if (slot >= plan.columns().size()) {
            JavaRDD<String> whole =
                    records.mapPartitions(texts -> {
                        var layout = new Layout(plan);
                        return new Flat<>(
                                texts,
                                text ->
                                        layout.complete(slot, RecordText.record(text).cells())
                                                ? List.of(text)
                                                : List.of());
                    });
            counted = bySlot(plan, whole, slot, partitions);
        }
        return counted.values().aggregate(0L, (sum, n) -> sum + (long) n * (n - 1) / 2, Long::sum);
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
