package org.whereabouts.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.IdOrder;
import org.whereabouts.statement.Judgement;

/// Collects pairs by the ids of their records, one by one, and clusters the records that were seen.
/// Records without any pair stay alone and need not be added.
public final class PairsById {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final Edges edges = new Edges();

    /// Adds a record that a judgement speaks of.
    public int record(String id, String source) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        numbers.put(id, ids.size());
        ids.add(id);
        sources.add(source);
        return ids.size() - 1;
    }

    /// Adds a pair of records that [#record] gave numbers.
    public void pair(int a, int b, double weight) {
        edges.add(a, b, weight);
    }

    /// The id of a record by its number.
    public String id(int number) {
        return ids.get(number);
    }

    /// What links and judgements connect, by the numbers of records.
    public LinkedGroups groups(Plan.Grouping grouping, Constraints constraints) {
        double least = Model.weightOf(grouping.match());
        List<int[]> same =
                constraints.numbers(Judgement.Verdict.SAME, id -> numbers.getOrDefault(id, -1));
        return new LinkedGroups(ids.size(), edges, least, same);
    }

    /// The clusters of all records added.
    public Clusters clusters(Plan.Grouping grouping, Constraints constraints) {
        int[] rising = IdOrder.of(ids.size(), ids::get);
        var nodeOf = new int[ids.size()];
        var sourceOf = new int[ids.size()];
        var sourceNumbers = new HashMap<String, Integer>();
        for (int node = 0; node < rising.length; node++) {
            nodeOf[rising[node]] = node;
            sourceOf[node] =
                    sourceNumbers.computeIfAbsent(
                            sources.get(rising[node]), _ -> sourceNumbers.size());
        }
        var ordered = new Edges();
        for (int e = 0; e < edges.size(); e++) {
            ordered.add(nodeOf[edges.first(e)], nodeOf[edges.second(e)], edges.weight(e));
        }
        return Clusterer.cluster(
                grouping,
                Arrays.stream(rising).mapToObj(ids::get).toList(),
                sourceOf,
                ordered,
                constraints,
                Model.weightOf(grouping.match()),
                Model.weightOf(grouping.keep()) - Clusterer.ABSENT_BELOW_KEPT);
    }
}
