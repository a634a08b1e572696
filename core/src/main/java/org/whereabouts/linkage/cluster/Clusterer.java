package org.whereabouts.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.statement.Judgement;

/// Grows clusters from the strongest pair down. What people judged the same is joined first, and
/// nothing joins two records that people judged different. With [Plan.Method#AVERAGE] two groups
/// join only if a pair between them links and the mean weight of all pairs between them is for it,
/// that is above 0 bits (average linkage: Sokal and Michener 1958, University of Kansas Science
/// Bulletin 38, 1409-1438); a pair that was not kept counts with a weight below the kept ones. One
/// strong but mistaken pair then does not chain two families into one person.
public final class Clusterer {
    /// A pair that was not kept counts with so many bits less than the weakest kept one.
    public static final double ABSENT_BELOW_KEPT = 1;

    private final Plan.Grouping grouping;
    private final List<String> ids;
    private final int[] sourceOf;
    private final Edges edges;
    private final double least;
    private final double absent;
    private final Forest forest;
    private final List<Clusters.Contradiction> contradictions = new ArrayList<>();

    private Clusterer(
            Plan.Grouping grouping,
            List<String> ids,
            int[] sourceOf,
            Edges edges,
            double least,
            double absent) {
        this.grouping = grouping;
        this.ids = ids;
        this.sourceOf = sourceOf;
        this.edges = edges;
        this.least = least;
        this.absent = absent;
        forest = new Forest(ids.size());
    }

    /// The clusters of records.
    ///
    /// @param ids of all records, rising
    /// @param sourceOf the number of each record's source, for one-to-one
    /// @param edges pairs kept, with weights
    /// @param least weight of a pair that links
    /// @param absent weight that a pair counts with which was compared and not kept, or never
    ///   compared
    public static Clusters cluster(
            Plan.Grouping grouping,
            List<String> ids,
            int[] sourceOf,
            Edges edges,
            Constraints constraints,
            double least,
            double absent) {
        var clusterer = new Clusterer(grouping, ids, sourceOf, edges, least, absent);
        clusterer.judged(constraints);
        switch (grouping.method()) {
            case CONNECTED -> clusterer.connected();
            case AVERAGE -> clusterer.average();
        }
        return clusterer.result();
    }

    private void judged(Constraints constraints) {
        ToIntFunction<String> number = id -> Collections.binarySearch(ids, id);
        for (int[] pair : constraints.numbers(Judgement.Verdict.DIFFERENT, number)) {
            forest.keepApart(pair[0], pair[1]);
        }
        for (int[] pair : constraints.numbers(Judgement.Verdict.SAME, number)) {
            if (!forest.join(pair[0], pair[1])) {
                contradictions.add(new Clusters.Contradiction(ids.get(pair[0]), ids.get(pair[1])));
            }
        }
        if (grouping.oneToOne()) {
            forest.oneOfEach(sourceOf);
        }
    }

    private void connected() {
        for (int edge : edges.strongestFirst(edges.atLeast(least))) {
            forest.join(edges.first(edge), edges.second(edge));
        }
    }

    private void average() {
        for (int[] component : new Components(ids.size(), edges, forest, least).edges()) {
            int only = component[0];
            if (component.length > 1) {
                new AverageLinkage(forest, edges, component, least, absent).run();
            } else if (edges.weight(only) >= Math.max(0, least)
                    && forest.single(edges.first(only))
                    && forest.single(edges.second(only))) {
                // Most groups are of two records: their one weight is the mean.
                forest.join(edges.first(only), edges.second(only));
            } else {
                new AverageLinkage(forest, edges, component, least, absent).run();
            }
        }
    }

    private Clusters result() {
        int n = ids.size();
        var naming = new int[n];
        var smallest = new int[n];
        Arrays.fill(smallest, -1);
        for (int node = 0; node < n; node++) {
            int root = forest.root(node);
            if (smallest[root] < 0) {
                smallest[root] = node;
            }
            naming[node] = smallest[root];
        }
        return new Clusters(ids, naming, contradictions);
    }
}
