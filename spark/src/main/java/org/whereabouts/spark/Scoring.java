package org.whereabouts.spark;

import java.util.ArrayList;
import java.util.Iterator;
import org.whereabouts.linkage.block.PairSink;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.score.ScoredPairs;
import org.whereabouts.linkage.score.Scorer;
import org.whereabouts.linkage.table.Table;

/// Scores pairs and keeps those of the plan's `keep` probability or more.
record Scoring(Plan plan, Model model) implements RuleRun.Task<LinkedPair> {
    private static final long serialVersionUID = 1L;

    @Override
    public RuleRun.Work<LinkedPair> begin(Table table) {
        var kept = new ScoredPairs();
        var scorer = new Scorer(table, model, Model.weightOf(plan.grouping().keep()));
        return new RuleRun.Work<>() {
            @Override
            public PairSink sink() {
                return (rows, a, b, rowA, rowB) -> scorer.score(rows, a, b, rowA, rowB, kept);
            }

            @Override
            public Iterator<LinkedPair> results() {
                return byId(table, kept);
            }
        };
    }

    /// Pairs of rows as pairs of ids, the smaller first.
    static Iterator<LinkedPair> byId(Table table, ScoredPairs kept) {
        var found = new ArrayList<LinkedPair>(kept.size());
        for (int p = 0; p < kept.size(); p++) {
            String x = table.id(kept.first(p));
            String y = table.id(kept.second(p));
            boolean inOrder = x.compareTo(y) < 0;
            found.add(
                    new LinkedPair(
                            inOrder ? x : y, inOrder ? y : x, kept.weight(p), kept.pattern(p)));
        }
        return found.iterator();
    }
}
