package org.whereabouts.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.whereabouts.linkage.block.Capped;
import org.whereabouts.linkage.block.RuleKeys;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Table;

/// What the blocks of a rule add up to. The keys of all rules are counted in one pass.
final class BlockSizes implements Serializable {
    private static final long serialVersionUID = 1L;
    long pairs;
    long pairsOver;
    long greatest;
    long[] over = new long[0];

    private void add(BlockSizes other) {
        pairs += other.pairs;
        pairsOver += other.pairsOver;
        greatest = Math.max(greatest, other.greatest);
        int from = over.length;
        over = Arrays.copyOf(over, from + other.over.length);
        System.arraycopy(other.over, 0, over, from, other.over.length);
    }

    private static BlockSizes of(LongCounts counts, int cap) {
        var sizes = new BlockSizes();
        var over = new ArrayList<Long>();
        sizes.pairs =
                counts.forEach((key, size) -> {
                    long own = size * (size - 1) / 2;
                    sizes.greatest = Math.max(sizes.greatest, size);
                    if (cap > 0 && size > cap) {
                        sizes.pairsOver += own;
                        over.add(key);
                    }
                    return own;
                });
        sizes.over = over.stream().mapToLong(Long::longValue).toArray();
        return sizes;
    }

    /// The sizes of each rule's blocks.
    ///
    /// @param known for each rule which of its blocks are narrowed
    static List<BlockSizes> of(
            Plan plan,
            List<BlockingRule> rules,
            List<Capped> known,
            JavaRDD<String> records,
            int partitions) {
        var sums = new ArrayList<BlockSizes>();
        rules.forEach(_ -> sums.add(new BlockSizes()));
        if (rules.isEmpty()) {
            return sums;
        }
        Plan keysOnly = plan.keysOnly(rules);
        var theRules = new ArrayList<>(rules);
        var theKnown = new ArrayList<>(known);
        LongCounts.count(
                        records,
                        rules.size(),
                        partitions,
                        (texts, sink) -> keys(keysOnly, theRules, theKnown, texts, sink),
                        (rule, counts) -> of(counts, theRules.get(rule).cap()))
                .forEach(t -> sums.get(t._1()).add(t._2()));
        return sums;
    }

    private static void keys(
            Plan plan,
            List<BlockingRule> rules,
            List<Capped> known,
            Iterator<String> texts,
            LongCounts.Sink sink) {
        Iterator<List<String>> lists = Records.lists(texts);
        while (lists.hasNext()) {
            Table table = Records.table(plan, lists.next(), NoFrequencies.NONE);
            for (int r = 0; r < rules.size(); r++) {
                var keys = new RuleKeys(table, rules.get(r));
                for (int row = 0; row < table.rows(); row++) {
                    for (long key : keys.keys(row, known.get(r))) {
                        sink.add(r, key);
                    }
                }
            }
        }
    }
}
