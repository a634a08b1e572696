package org.whereabouts.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Parts the pairs by connected component. Two groups never join without a pair that links, so each
/// component can be clustered alone, which keeps memory to its size.
final class Components {
    private final Edges edges;
    private final int[] edgesByComponent;
    private final int[] componentOfEdge;

    /// @param joined what is together already
    Components(int nodes, Edges edges, Forest joined, double least) {
        this.edges = edges;
        var forest = new Forest(nodes);
        for (int node = 0; node < nodes; node++) {
            forest.join(node, joined.root(node));
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.weight(edge) >= least) {
                forest.join(edges.first(edge), edges.second(edge));
            }
        }
        componentOfEdge = new int[edges.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            int a = forest.root(edges.first(edge));
            componentOfEdge[edge] = a == forest.root(edges.second(edge)) ? a : -1;
        }
        edgesByComponent = sorted(nodes);
    }

    /// The pairs inside each component.
    List<int[]> edges() {
        var result = new ArrayList<int[]>();
        for (int from = 0; from < edgesByComponent.length; ) {
            int component = componentOfEdge[edgesByComponent[from]];
            int end = from;
            while (end < edgesByComponent.length
                    && componentOfEdge[edgesByComponent[end]] == component) {
                end++;
            }
            result.add(Arrays.copyOfRange(edgesByComponent, from, end));
            from = end;
        }
        return result;
    }

    /// A counting sort of the pairs by component; pairs between components are left out.
    private int[] sorted(int nodes) {
        var starts = new int[nodes + 1];
        int inside = 0;
        for (int component : componentOfEdge) {
            if (component >= 0) {
                starts[component + 1]++;
                inside++;
            }
        }
        for (int i = 0; i < nodes; i++) {
            starts[i + 1] += starts[i];
        }
        var result = new int[inside];
        for (int edge = 0; edge < edges.size(); edge++) {
            if (componentOfEdge[edge] >= 0) {
                result[starts[componentOfEdge[edge]]++] = edge;
            }
        }
        return result;
    }
}
