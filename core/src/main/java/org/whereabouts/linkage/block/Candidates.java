package org.whereabouts.linkage.block;

import java.util.ArrayList;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.table.Table;

/// Every candidate pair of a plan, once, in one thread: for measuring what blocking finds.
public final class Candidates {
    private Candidates() {}

    /// Walks over all candidate pairs.
    public static void walk(Table table, PairSink sink) {
        var earlier = new ArrayList<RuleKeys>();
        var capped = new ArrayList<Capped>();
        for (BlockingRule rule : table.layout().plan().blocking()) {
            RuleBlocks blocks = RuleBlocks.of(table, rule);
            var walk = new PairWalk(table, earlier, capped, blocks, 0);
            for (int block = 0; block < blocks.blocks(); block++) {
                walk.walk(block, 0, blocks.size(block), sink);
            }
            earlier.add(blocks.keys());
            capped.add(blocks.capped());
        }
    }
}
