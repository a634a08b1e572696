package org.whereabouts.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.whereabouts.linkage.block.CapReport;
import org.whereabouts.linkage.block.Capped;
import org.whereabouts.linkage.block.LongSet;
import org.whereabouts.linkage.block.PairSink;
import org.whereabouts.linkage.block.PairWalk;
import org.whereabouts.linkage.block.RuleBlocks;
import org.whereabouts.linkage.block.RuleKeys;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Frequencies;
import org.whereabouts.linkage.table.Table;
import scala.Tuple2;

/// One rule on all records: first its blocks are counted and capped, then records travel to their
/// blocks and each part of the blocks is compared where it lies. A block over its cap is narrowed
/// before anything travels, so that no worker gets more than a capped block at once.
final class RuleRun {
    private final Plan plan;
    private final BlockingRule rule;
    private final JavaRDD<String> records;
    private final int partitions;
    private final Capped capped;
    private final CapReport report;

    RuleRun(Plan plan, BlockingRule rule, JavaRDD<String> records, int partitions) {
        this.plan = plan;
        this.rule = rule;
        this.records = records;
        this.partitions = partitions;
        Sizes base = sizes(Capped.NONE);
        if (base.over.length == 0) {
            capped = Capped.NONE;
            report = report(base, base, capped);
        } else {
            LongSet keys = LongSet.of(base.over);
            Sizes narrowed = sizes(new Capped(keys, LongSet.EMPTY));
            capped = new Capped(keys, LongSet.of(narrowed.over));
            report = report(base, narrowed, capped);
        }
    }

    private CapReport report(Sizes base, Sizes after, Capped caps) {
        return new CapReport(
                rule.toString(),
                base.pairs,
                after.pairs - after.pairsOver,
                base.greatest,
                caps.keys().size(),
                caps.narrowed().size());
    }

    Capped capped() {
        return capped;
    }

    CapReport report() {
        return report;
    }

    BlockingRule rule() {
        return rule;
    }

    /// What the blocks add up to.
    private static final class Sizes implements Serializable {
        private static final long serialVersionUID = 1L;
        private long pairs;
        private long pairsOver;
        private long greatest;
        private long[] over = new long[0];

        Sizes add(long key, long size, int cap) {
            long own = size * (size - 1) / 2;
            pairs += own;
            greatest = Math.max(greatest, size);
            if (cap > 0 && size > cap) {
                pairsOver += own;
                over = Arrays.copyOf(over, over.length + 1);
                over[over.length - 1] = key;
            }
            return this;
        }

        Sizes add(Sizes other) {
            pairs += other.pairs;
            pairsOver += other.pairsOver;
            greatest = Math.max(greatest, other.greatest);
            int from = over.length;
            over = Arrays.copyOf(over, from + other.over.length);
            System.arraycopy(other.over, 0, over, from, other.over.length);
            return this;
        }
    }

    private Sizes sizes(Capped known) {
        int cap = rule.cap();
        return keyed(known)
                .mapValues(_ -> 1L)
                .reduceByKey(Long::sum, partitions)
                .aggregate(new Sizes(), (sum, t) -> sum.add(t._1(), t._2(), cap), Sizes::add);
    }

    /// Every record under every key under which it is compared.
    private JavaPairRDD<Long, String> keyed(Capped known) {
        Plan thePlan = plan;
        BlockingRule theRule = rule;
        return records.mapPartitionsToPair(texts -> {
            Iterator<List<String>> lists = Records.lists(texts);
            return new Flat<>(lists, list -> keys(thePlan, theRule, known, list));
        });
    }

    private static List<Tuple2<Long, String>> keys(
            Plan plan, BlockingRule rule, Capped known, List<String> texts) {
        Table table = Records.table(plan, texts, NoFrequencies.NONE);
        var keys = new RuleKeys(table, rule);
        var result = new ArrayList<Tuple2<Long, String>>();
        for (int row = 0; row < table.rows(); row++) {
            for (long key : keys.keys(row, known)) {
                result.add(new Tuple2<>(key, texts.get(row)));
            }
        }
        return result;
    }

    /// What is done with the pairs of one part of the blocks.
    interface Task<R> extends Serializable {
        /// Takes pairs of the table in, gives results out.
        Work<R> begin(Table table);
    }

    /// Takes pairs and gives results.
    interface Work<R> {
        /// Takes the pairs.
        PairSink sink();

        /// What the pairs gave.
        Iterator<R> results();
    }

    /// Walks over the pairs of all blocks, each once.
    ///
    /// @param earlier rules that were walked before and whose pairs are left to them
    <R> JavaRDD<R> walk(
            List<RuleRun> earlier, Broadcast<? extends Frequencies> frequencies, Task<R> task) {
        Plan thePlan = plan;
        BlockingRule theRule = rule;
        Capped theCapped = capped;
        var partitioner = new HashPartitioner(partitions);
        var before = new ArrayList<BlockingRule>();
        var beforeCapped = new ArrayList<Capped>();
        for (RuleRun run : earlier) {
            before.add(run.rule);
            beforeCapped.add(run.capped);
        }
        return keyed(capped)
                .partitionBy(partitioner)
                .mapPartitionsWithIndex(
                        (index, keyed) -> {
                            var texts = new HashSet<String>();
                            keyed.forEachRemaining(t -> texts.add(t._2()));
                            Table table =
                                    Records.table(thePlan, List.copyOf(texts), frequencies.value());
                            RuleBlocks blocks =
                                    RuleBlocks.of(
                                            table,
                                            theRule,
                                            theCapped,
                                            key -> partitioner.getPartition(key) == index);
                            List<RuleKeys> earlierKeys =
                                    before.stream().map(r -> new RuleKeys(table, r)).toList();
                            var walk = new PairWalk(table, earlierKeys, beforeCapped, blocks, 0);
                            Work<R> work = task.begin(table);
                            PairSink sink = work.sink();
                            for (int block = 0; block < blocks.blocks(); block++) {
                                walk.walk(block, 0, blocks.size(block), sink);
                            }
                            return work.results();
                        },
                        false);
    }
}
