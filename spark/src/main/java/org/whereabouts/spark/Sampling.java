package org.whereabouts.spark;

import java.util.ArrayList;
import java.util.Iterator;
import org.whereabouts.linkage.block.PairSink;
import org.whereabouts.linkage.engine.Counting;
import org.whereabouts.linkage.model.PatternCounts;
import org.whereabouts.linkage.table.Table;
import scala.Tuple2;

/// Counts patterns of sampled pairs of a training rule.
record Sampling(long pairs, long wanted, long seed) implements RuleRun.Task<Tuple2<Long, Long>> {
    private static final long serialVersionUID = 1L;

    @Override
    public RuleRun.Work<Tuple2<Long, Long>> begin(Table table) {
        var counts = new PatternCounts();
        return new RuleRun.Work<>() {
            @Override
            public PairSink sink() {
                return Counting.sampled(table, pairs, wanted, seed, counts);
            }

            @Override
            public Iterator<Tuple2<Long, Long>> results() {
                var found = new ArrayList<Tuple2<Long, Long>>();
                for (long pattern : counts.patterns()) {
                    found.add(new Tuple2<>(pattern, counts.count(pattern)));
                }
                return found.iterator();
            }
        };
    }
}
