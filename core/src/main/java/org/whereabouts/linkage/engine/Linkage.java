package org.whereabouts.linkage.engine;

import java.util.List;
import java.util.stream.IntStream;
import org.whereabouts.linkage.block.CapReport;
import org.whereabouts.linkage.cluster.Clusters;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.score.ScoredPairs;
import org.whereabouts.linkage.table.Table;

/// What linking found, with everything that explanations need.
///
/// @param pairs every pair of the plan's `keep` probability or more, the record with the smaller id
///   first, in the order of ids
/// @param rules what each blocking rule made
/// @param second what was compared afterwards inside groups
/// @param comparedPairs how many candidate pairs were scored
public record Linkage(
        Table table,
        Model model,
        ScoredPairs pairs,
        Clusters clusters,
        Constraints constraints,
        List<CapReport> rules,
        SecondLook.Report second,
        long comparedPairs) {

    public Linkage {
        rules = List.copyOf(rules);
    }

    /// The kept pairs by id, in the order of ids.
    public List<LinkedPair> linkedPairs() {
        return IntStream.range(0, pairs.size())
                .mapToObj(p ->
                        new LinkedPair(
                                table.id(pairs.first(p)),
                                table.id(pairs.second(p)),
                                pairs.weight(p),
                                pairs.pattern(p)))
                .toList();
    }
}
