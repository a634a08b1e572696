package org.whereabouts.linkage.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Disjoint groups that know what must stay apart (union by size with halved paths: Tarjan and van
/// Leeuwen 1984, Journal of the ACM 31(2), 245-281).
final class Forest {
    private final int[] parent;
    private final int[] size;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final Map<Integer, Set<Integer>> sources = new HashMap<>();
    private boolean oneOfEach;
    private int[] sourceOf = new int[0];

    Forest(int nodes) {
        parent = new int[nodes];
        Arrays.setAll(parent, i -> i);
        size = new int[nodes];
        Arrays.fill(size, 1);
    }

    int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    int size(int root) {
        return size[root];
    }

    /// Whether a node is with no other.
    boolean single(int node) {
        return size[root(node)] == 1;
    }

    void keepApart(int a, int b) {
        apart.computeIfAbsent(root(a), _ -> new HashSet<>()).add(b);
        apart.computeIfAbsent(root(b), _ -> new HashSet<>()).add(a);
    }

    /// From now on a group holds at most one node of each source, but for what is joined already.
    void oneOfEach(int[] sourceOfNode) {
        oneOfEach = true;
        sourceOf = sourceOfNode;
        for (int node = 0; node < parent.length; node++) {
            int root = root(node);
            if (size[root] > 1) {
                sources.computeIfAbsent(root, _ -> new HashSet<>()).add(sourceOf[node]);
            }
        }
    }

    boolean mayJoin(int a, int b) {
        int x = root(a);
        int y = root(b);
        if (x == y) {
            return true;
        }
        return !conflict(x, y) && !(oneOfEach && sourcesMeet(x, y));
    }

    private boolean conflict(int x, int y) {
        Set<Integer> fewer = apart.getOrDefault(x, Set.of());
        Set<Integer> other = apart.getOrDefault(y, Set.of());
        int target = y;
        if (other.size() < fewer.size()) {
            fewer = other;
            target = x;
        }
        for (int node : fewer) {
            if (root(node) == target) {
                return true;
            }
        }
        return false;
    }

    private boolean sourcesMeet(int x, int y) {
        Set<Integer> of = sourcesOf(x);
        return sourcesOf(y).stream().anyMatch(of::contains);
    }

    private Set<Integer> sourcesOf(int root) {
        return sources.getOrDefault(root, Set.of(sourceOf[root]));
    }

    /// Joins two groups unless something keeps them apart.
    ///
    /// @return whether the two are together now
    boolean join(int a, int b) {
        int x = root(a);
        int y = root(b);
        if (x == y) {
            return true;
        }
        if (!mayJoin(x, y)) {
            return false;
        }
        int to = size[x] >= size[y] ? x : y;
        int from = to == x ? y : x;
        if (oneOfEach) {
            var both = new HashSet<>(sourcesOf(to));
            both.addAll(sourcesOf(from));
            sources.remove(from);
            sources.put(to, both);
        }
        parent[from] = to;
        size[to] += size[from];
        Set<Integer> moved = apart.remove(from);
        if (moved != null) {
            apart.computeIfAbsent(to, _ -> new HashSet<>()).addAll(moved);
        }
        return true;
    }
}
