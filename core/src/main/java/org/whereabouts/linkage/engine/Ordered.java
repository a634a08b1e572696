package org.whereabouts.linkage.engine;

import java.util.Arrays;
import java.util.List;
import org.whereabouts.linkage.cluster.Clusterer;
import org.whereabouts.linkage.cluster.Clusters;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.cluster.Edges;
import org.whereabouts.linkage.compare.Patterns;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.score.ScoredPairs;
import org.whereabouts.linkage.table.IdOrder;
import org.whereabouts.linkage.table.Table;

/// Pairs and records in the order of ids, the smaller id of a pair first, so that nothing tells in
/// which order records came.
final class Ordered {
    private final Table table;
    private final int[] rowOf;
    private final int[] nodeOf;
    private final ScoredPairs pairs;

    Ordered(Table table, ScoredPairs found) {
        this.table = table;
        int n = table.rows();
        rowOf = IdOrder.of(n, table::id);
        nodeOf = new int[n];
        for (int node = 0; node < n; node++) {
            nodeOf[rowOf[node]] = node;
        }
        pairs = sorted(found);
    }

    ScoredPairs pairs() {
        return pairs;
    }

    /// A counting sort by the first node, then by the second inside.
    private ScoredPairs sorted(ScoredPairs found) {
        int n = found.size();
        var starts = new int[table.rows() + 1];
        for (int p = 0; p < n; p++) {
            starts[first(found, p) + 1]++;
        }
        for (int i = 0; i < table.rows(); i++) {
            starts[i + 1] += starts[i];
        }
        // The place of a pair in the second word, its second node in the first: sorted as numbers.
        var byFirst = new long[n];
        int[] next = starts.clone();
        for (int p = 0; p < n; p++) {
            byFirst[next[first(found, p)]++] = ((long) second(found, p) << 32) | p;
        }
        var result = new ScoredPairs();
        for (int node = 0; node < table.rows(); node++) {
            Arrays.sort(byFirst, starts[node], starts[node + 1]);
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                int p = (int) byFirst[i];
                int other = (int) (byFirst[i] >>> 32);
                result.add(rowOf[node], rowOf[other], found.weight(p), found.pattern(p));
            }
        }
        return result;
    }

    private int first(ScoredPairs found, int pair) {
        return Math.min(nodeOf[found.first(pair)], nodeOf[found.second(pair)]);
    }

    private int second(ScoredPairs found, int pair) {
        return Math.max(nodeOf[found.first(pair)], nodeOf[found.second(pair)]);
    }

    /// @param silent pairs that neither link nor contradict
    Clusters clusters(Model model, ScoredPairs silent, Constraints constraints) {
        Plan plan = table.layout().plan();
        var patterns = new Patterns(plan.comparisons());
        var edges = new Edges();
        for (int p = 0; p < pairs.size(); p++) {
            double weight =
                    SecondLook.inClusters(model, patterns, pairs.weight(p), pairs.pattern(p));
            edges.add(nodeOf[pairs.first(p)], nodeOf[pairs.second(p)], weight);
        }
        for (int p = 0; p < silent.size(); p++) {
            edges.add(nodeOf[silent.first(p)], nodeOf[silent.second(p)], Edges.SILENT);
        }
        int source = table.layout().sourceSlot();
        int[] sourceOf = Arrays.stream(rowOf).map(row -> table.cell(row, source)).toArray();
        List<String> ids = Arrays.stream(rowOf).mapToObj(table::id).toList();
        return Clusterer.cluster(
                plan.grouping(),
                ids,
                sourceOf,
                edges,
                constraints,
                Model.weightOf(plan.grouping().match()),
                Model.weightOf(plan.grouping().keep()) - Clusterer.ABSENT_BELOW_KEPT);
    }
}
