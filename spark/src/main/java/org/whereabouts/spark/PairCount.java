package org.whereabouts.spark;

import java.util.Iterator;
import java.util.List;
import org.whereabouts.linkage.block.PairSink;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Table;

/// Counts pairs.
record PairCount() implements RuleRun.Task<Long> {
    private static final long serialVersionUID = 1L;

    @Override
    public Plan tables(Plan plan, List<BlockingRule> rules) {
        return plan.keysOnly(rules);
    }

    @Override
    public RuleRun.Work<Long> begin(Table table) {
        var count = new long[1];
        return new RuleRun.Work<>() {
            @Override
            public PairSink sink() {
                return (_, _, _, _, _) -> count[0]++;
            }

            @Override
            public Iterator<Long> results() {
                return List.of(count[0]).iterator();
            }
        };
    }
}
