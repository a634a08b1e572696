package org.whereabouts.linkage.review;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.whereabouts.linkage.cluster.Clusters;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.statement.Judgement;

/// Which questions judgements have answered already, also through others: where a and b were judged
/// the same and b and c too, nobody is asked about a and c; where two clusters hold records that
/// were judged different, or about which somebody was not sure, they are not asked about anew.
final class Settled {
    private final int[] parent;
    private final Set<Long> asked = new HashSet<>();

    /// @param nodes the number of each record's id
    Settled(Constraints constraints, Clusters clusters, Map<String, Integer> nodes) {
        parent = new int[clusters.ids().size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        constraints
                .decided()
                .forEach((pair, verdict) -> {
                    Integer a = nodes.get(pair.first());
                    Integer b = nodes.get(pair.second());
                    if (a == null || b == null) {
                        return;
                    }
                    if (verdict == Judgement.Verdict.SAME) {
                        confirm(a, b);
                    } else {
                        join(clusters.naming(a), clusters.naming(b));
                    }
                });
    }

    /// Whether two records of one cluster are not held together yet; from now on they are.
    boolean confirm(int a, int b) {
        int x = root(a);
        int y = root(b);
        parent[Math.max(x, y)] = Math.min(x, y);
        return x != y;
    }

    /// Whether nobody was asked about two clusters yet; from now on somebody was.
    boolean join(int a, int b) {
        return asked.add(((long) Math.min(a, b) << 32) | Math.max(a, b));
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
