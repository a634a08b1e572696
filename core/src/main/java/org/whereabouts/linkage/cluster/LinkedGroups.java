package org.whereabouts.linkage.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Nodes that chains of links and judgements connect, and which of their pairs are known. Blocking
/// makes some pairs of a group and not others; whether a group is one person is told by all of
/// them, so the missing ones are compared afterwards.
public final class LinkedGroups implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Greater groups stay as blocking left them: their pairs grow with the square.
    public static final int NODES_MAX = 100;

    private final ArrayList<int[]> groups = new ArrayList<>();
    private final long[] known;
    private int tooGreat;
    private int greatest;
    private long missing;

    /// The groups of three or more nodes; in a group of two the one pair is known.
    ///
    /// @param least weight of a pair that links
    /// @param together pairs of nodes that people judged the same
    public LinkedGroups(int nodes, Edges edges, double least, List<int[]> together) {
        var forest = new Forest(nodes);
        together.forEach(pair -> forest.join(pair[0], pair[1]));
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.weight(edge) >= least) {
                forest.join(edges.first(edge), edges.second(edge));
            }
        }
        known = new long[edges.size()];
        int inside = 0;
        collect(nodes, forest);
        for (int edge = 0; edge < edges.size(); edge++) {
            int root = forest.root(edges.first(edge));
            int size = forest.size(root);
            if (size > 2 && size <= NODES_MAX && root == forest.root(edges.second(edge))) {
                known[inside++] = key(edges.first(edge), edges.second(edge));
            }
        }
        Arrays.fill(known, inside, known.length, Long.MAX_VALUE);
        Arrays.sort(known, 0, inside);
        missing -= inside;
    }

    private void collect(int nodes, Forest forest) {
        var members = new int[nodes][];
        var filled = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            int root = forest.root(node);
            int size = forest.size(root);
            if (size <= 2) {
                continue;
            }
            greatest = Math.max(greatest, size);
            if (size > NODES_MAX) {
                tooGreat += node == root ? 1 : 0;
                continue;
            }
            if (filled[root] == 0) {
                members[root] = new int[size];
                groups.add(members[root]);
                missing += (long) size * (size - 1) / 2;
            }
            members[root][filled[root]++] = node;
        }
    }

    /// The groups that are not too great, each with its nodes rising.
    public List<int[]> groups() {
        return List.copyOf(groups);
    }

    /// How many groups are greater than [#NODES_MAX].
    public int tooGreat() {
        return tooGreat;
    }

    /// How many nodes the greatest group has, be it too great or not; 0 if there is none.
    public int greatest() {
        return greatest;
    }

    /// How many pairs of these groups are not known.
    public long missing() {
        return missing;
    }

    /// Whether a pair of one group is known already.
    public boolean known(int a, int b) {
        return Arrays.binarySearch(known, key(Math.min(a, b), Math.max(a, b))) >= 0;
    }

    private static long key(int smaller, int greater) {
        return ((long) smaller << 32) | greater;
    }
}
