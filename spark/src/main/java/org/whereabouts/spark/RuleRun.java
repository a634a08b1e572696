package org.whereabouts.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
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

    private RuleRun(
            Plan plan,
            BlockingRule rule,
            JavaRDD<String> records,
            int partitions,
            Capped capped,
            CapReport report) {
        this.plan = plan;
        this.rule = rule;
        this.records = records;
        this.partitions = partitions;
        this.capped = capped;
        this.report = report;
    }

    /// The rules with their blocks counted: in one pass over the records, and a second one for the
    /// rules that narrow.
    static List<RuleRun> all(
            Plan plan, List<BlockingRule> rules, JavaRDD<String> records, int partitions) {
        List<Capped> none = rules.stream().map(_ -> Capped.NONE).toList();
        List<BlockSizes> base = BlockSizes.of(plan, rules, none, records, partitions);
        var narrowing = new ArrayList<BlockingRule>();
        var keys = new ArrayList<Capped>();
        for (int r = 0; r < rules.size(); r++) {
            if (base.get(r).over.length > 0) {
                narrowing.add(rules.get(r));
                keys.add(new Capped(LongSet.of(base.get(r).over), LongSet.EMPTY));
            }
        }
        Iterator<Capped> over = keys.iterator();
        Iterator<BlockSizes> narrowed =
                BlockSizes.of(plan, narrowing, keys, records, partitions).iterator();
        var runs = new ArrayList<RuleRun>();
        for (int r = 0; r < rules.size(); r++) {
            BlockSizes after = base.get(r);
            Capped capped = Capped.NONE;
            if (after.over.length > 0) {
                after = narrowed.next();
                capped = new Capped(over.next().keys(), LongSet.of(after.over));
            }
            runs.add(
                    new RuleRun(
                            plan,
                            rules.get(r),
                            records,
                            partitions,
                            capped,
                            report(rules.get(r), base.get(r), after, capped)));
        }
        return runs;
    }

    private static CapReport report(
            BlockingRule rule, BlockSizes base, BlockSizes after, Capped caps) {
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

    /// Every record in each part that holds a block it is compared in, once.
    private static Iterator<Tuple2<Integer, String[]>> parts(
            Plan keysOnly,
            BlockingRule rule,
            Capped known,
            Iterator<String> texts,
            HashPartitioner partitioner) {
        var parts = new TreeMap<Integer, List<String>>();
        Iterator<List<String>> lists = Records.lists(texts);
        while (lists.hasNext()) {
            List<String> list = lists.next();
            Table table = Records.table(keysOnly, list, NoFrequencies.NONE);
            var keys = new RuleKeys(table, rule);
            var lastRow = new HashMap<Integer, Integer>();
            for (int row = 0; row < table.rows(); row++) {
                for (long key : keys.keys(row, known)) {
                    int part = partitioner.getPartition(key);
                    Integer last = lastRow.put(part, row);
                    if (last == null || last != row) {
                        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(list.get(row));
                    }
                }
            }
        }
        return new Flat<>(
                parts.entrySet().iterator(),
                e -> List.of(new Tuple2<>(e.getKey(), e.getValue().toArray(String[]::new))));
    }

    /// What is done with the pairs of one part of the blocks.
    interface Task<R> extends Serializable {
        /// Takes pairs of the table in, gives results out.
        Work<R> begin(Table table);

        /// The plan of the tables, which holds what the work asks for.
        ///
        /// @param rules whose keys are asked for
        default Plan tables(Plan plan, List<BlockingRule> rules) {
            return plan;
        }
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
        BlockingRule theRule = rule;
        Capped theCapped = capped;
        var partitioner = new HashPartitioner(partitions);
        var before = new ArrayList<BlockingRule>();
        var beforeCapped = new ArrayList<Capped>();
        for (RuleRun run : earlier) {
            before.add(run.rule);
            beforeCapped.add(run.capped);
        }
        var rules = new ArrayList<>(before);
        rules.add(rule);
        Plan tables = task.tables(plan, rules);
        Plan keysOnly = plan.keysOnly(List.of(rule));
        return records.mapPartitionsToPair(
                        texts -> parts(keysOnly, theRule, theCapped, texts, partitioner))
                .partitionBy(partitioner)
                .mapPartitionsWithIndex(
                        (index, parts) -> {
                            var texts = new ArrayList<String>();
                            parts.forEachRemaining(t -> texts.addAll(Arrays.asList(t._2())));
                            Table table = Records.table(tables, texts, frequencies.value());
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
