package org.whereabouts.linkage.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.linkage.cluster.Clusters;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.score.Scored;
import org.whereabouts.linkage.score.Scorer;
import org.whereabouts.linkage.table.Table;

/// What the records of two clusters say about each other together: for every comparison the mean of
/// its bits over the pairs in which it was compared, and the prior once. Two records without a date
/// do not hide that others of the same two clusters have dates that exclude each other, and a
/// record that says nothing takes nothing away.
final class Between {
    /// Of greater clusters the first so many records stand for all.
    private static final int RECORDS_MAX = 30;

    private final Scorer scorer;
    private final int comparisons;
    private final Map<Integer, List<Integer>> rows = new HashMap<>();

    Between(Linkage linkage, Clusters clusters, Map<String, Integer> nodes) {
        Table table = linkage.table();
        scorer = new Scorer(table, linkage.model(), Double.NEGATIVE_INFINITY);
        comparisons = table.layout().plan().comparisons().size();
        for (int row = 0; row < table.rows(); row++) {
            int cluster = clusters.naming(nodes.getOrDefault(table.id(row), 0));
            rows.computeIfAbsent(cluster, _ -> new ArrayList<>()).add(row);
        }
        rows.values().forEach(all -> all.sort((x, y) -> table.id(x).compareTo(table.id(y))));
    }

    /// Bits that two clusters are one person, by the numbers of the records that name them.
    double bits(int a, int b) {
        var sums = new double[comparisons];
        var counts = new int[comparisons];
        double bits = 0;
        for (int x : some(a)) {
            for (int y : some(b)) {
                Scored scored = scorer.explain(x, y);
                bits = scored.prior();
                for (int c = 0; c < comparisons; c++) {
                    Scored.Part part = scored.parts().get(c);
                    sums[c] += part.sum();
                    counts[c] += part.grade() == 0 ? 0 : 1;
                }
            }
        }
        for (int c = 0; c < comparisons; c++) {
            bits += counts[c] == 0 ? 0 : sums[c] / counts[c];
        }
        return bits;
    }

    private List<Integer> some(int cluster) {
        List<Integer> all = rows.getOrDefault(cluster, List.of());
        return all.subList(0, Math.min(RECORDS_MAX, all.size()));
    }
}
