package org.whereabouts.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/// How often numbers other than 0 occur: two plain arrays. A number as an object of its own costs
/// many times what it holds, and tens of millions of them travel.
final class LongCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    private long[] keys = new long[16];
    private long[] counts = new long[16];
    private int size;

    void add(long key, long n) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (counts[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        if (counts[at] == 0) {
            keys[at] = key;
            size++;
        }
        counts[at] += n;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    void addAll(LongCounts other) {
        other.forEach((key, n) -> {
            add(key, n);
            return 0;
        });
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[oldKeys.length * 4];
        counts = new long[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                add(oldKeys[i], oldCounts[i]);
            }
        }
    }

    /// Hands every number with its count on and adds up what comes back.
    long forEach(LongBinaryOperator each) {
        long sum = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                sum += each.applyAsLong(keys[i], counts[i]);
            }
        }
        return sum;
    }

    /// The same without room for more.
    private LongCounts packed() {
        var packed = new LongCounts();
        packed.size = size;
        packed.keys = new long[size];
        packed.counts = new long[size];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                packed.keys[n] = keys[i];
                packed.counts[n++] = counts[i];
            }
        }
        return packed;
    }

    /// Takes numbers of several groups.
    @FunctionalInterface
    interface Sink {
        /// One number of a group.
        void add(int group, long key);
    }

    /// Reads records and gives numbers.
    @FunctionalInterface
    interface Keys extends Serializable {
        /// All numbers of these records.
        void of(Iterator<String> texts, Sink sink);
    }

    /// What is made of the counts of one group in one part of the numbers.
    @FunctionalInterface
    interface Summary<R> extends Serializable {
        /// Each number is here with its whole count or not at all.
        R of(int group, LongCounts counts);
    }

    /// Counts numbers of all records in one pass.
    ///
    /// @return for every group and part what the summary made, with the group's number
    static <R> List<Tuple2<Integer, R>> count(
            JavaRDD<String> records, int groups, int partitions, Keys keys, Summary<R> summary) {
        return records.mapPartitionsToPair(texts -> parts(texts, groups, partitions, keys))
                .partitionBy(new HashPartitioner(partitions))
                .mapPartitions(part -> summed(part, partitions, summary))
                .collect();
    }

    private static Iterator<Tuple2<Integer, LongCounts>> parts(
            Iterator<String> texts, int groups, int partitions, Keys keys) {
        var parts = new LongCounts[groups * partitions];
        Arrays.setAll(parts, _ -> new LongCounts());
        var partitioner = new HashPartitioner(partitions);
        keys.of(
                texts,
                (group, key) ->
                        parts[group * partitions + partitioner.getPartition(key)].add(key, 1));
        var result = new ArrayList<Tuple2<Integer, LongCounts>>();
        for (int p = 0; p < parts.length; p++) {
            if (parts[p].size > 0) {
                result.add(new Tuple2<>(p, parts[p].packed()));
            }
        }
        return result.iterator();
    }

    private static <R> Iterator<Tuple2<Integer, R>> summed(
            Iterator<Tuple2<Integer, LongCounts>> part, int partitions, Summary<R> summary) {
        Map<Integer, LongCounts> byGroup = new HashMap<>();
        part.forEachRemaining(
                t -> byGroup.computeIfAbsent(t._1(), _ -> new LongCounts()).addAll(t._2()));
        var result = new ArrayList<Tuple2<Integer, R>>();
        byGroup.forEach((id, counts) -> {
            int group = id / partitions;
            result.add(new Tuple2<>(group, summary.of(group, counts)));
        });
        return result.iterator();
    }
}
