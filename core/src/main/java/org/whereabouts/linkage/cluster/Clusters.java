package org.whereabouts.linkage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which cluster each record is in. A cluster is known by an id that is the id of one of its
/// records.
public final class Clusters {
    private final List<String> ids;
    private final int[] clusterOf;
    private final List<Contradiction> contradictions;

    /// @param ids of the records, rising
    /// @param clusterOf for each record the number of the record that names its cluster
    Clusters(List<String> ids, int[] clusterOf, List<Contradiction> contradictions) {
        this.ids = ids;
        this.clusterOf = clusterOf;
        this.contradictions = List.copyOf(contradictions);
    }

    /// Two records that judgements hold together through others and that a judgement keeps apart:
    /// somebody must look. The cluster stays apart.
    public record Contradiction(String first, String second) {}

    /// The records' ids, rising.
    public List<String> ids() {
        return ids;
    }

    /// The cluster of a record by its number among [#ids].
    public String clusterOf(int node) {
        return ids.get(clusterOf[node]);
    }

    /// Whether two records are in one cluster.
    public boolean together(int a, int b) {
        return clusterOf[a] == clusterOf[b];
    }

    /// The number of the record that names a record's cluster.
    public int naming(int node) {
        return clusterOf[node];
    }

    /// Judgements that contradict each other.
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /// The clusters of two or more records with their members, both in order.
    public SortedMap<String, List<String>> groups() {
        var sizes = new int[clusterOf.length];
        for (int naming : clusterOf) {
            sizes[naming]++;
        }
        var groups = new TreeMap<String, List<String>>();
        for (int node = 0; node < clusterOf.length; node++) {
            if (sizes[clusterOf[node]] > 1) {
                groups.computeIfAbsent(clusterOf(node), _ -> new ArrayList<>()).add(ids.get(node));
            }
        }
        return groups;
    }

    /// How many clusters there are, single records among them.
    public int count() {
        int count = 0;
        for (int node = 0; node < clusterOf.length; node++) {
            count += clusterOf[node] == node ? 1 : 0;
        }
        return count;
    }
}
