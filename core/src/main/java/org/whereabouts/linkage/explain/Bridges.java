package org.whereabouts.linkage.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.linkage.engine.LinkedPair;

/// A pair that alone holds two parts of a cluster together: if it is wrong, two people have become
/// one. Found as bridges of the graph of linking pairs (Tarjan 1974, Information Processing Letters
/// 2(6), 160-161).
///
/// @param left how many records stand on one side
/// @param right how many on the other
public record Bridges(LinkedPair pair, int left, int right) {

    /// The bridges between parts of two or more records, weakest first.
    ///
    /// @param pairs that link and lie inside clusters
    public static List<Bridges> of(List<LinkedPair> pairs) {
        return new Search(pairs).bridges();
    }

    /// Depth first without recursion: clusters can be long chains.
    private static final class Search {
        private final List<LinkedPair> pairs;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<List<int[]>> neighbours = new ArrayList<>();
        private final List<Bridges> found = new ArrayList<>();
        private int[] order = new int[0];
        private int[] low = new int[0];
        private int[] size = new int[0];
        private int clock;

        Search(List<LinkedPair> pairs) {
            this.pairs = pairs;
            for (int e = 0; e < pairs.size(); e++) {
                int a = number(pairs.get(e).first());
                int b = number(pairs.get(e).second());
                neighbours.get(a).add(new int[] {b, e});
                neighbours.get(b).add(new int[] {a, e});
            }
        }

        private int number(String id) {
            return numbers.computeIfAbsent(
                    id,
                    _ -> {
                        neighbours.add(new ArrayList<>());
                        return neighbours.size() - 1;
                    });
        }

        List<Bridges> bridges() {
            int n = neighbours.size();
            order = new int[n];
            low = new int[n];
            size = new int[n];
            for (int node = 0; node < n; node++) {
                if (order[node] == 0) {
                    component(node);
                }
            }
            found.sort(
                    Comparator.comparingDouble((Bridges b) -> b.pair().weight())
                            .thenComparing(b -> b.pair().first())
                            .thenComparing(b -> b.pair().second()));
            return found;
        }

        private void component(int start) {
            var stack = new ArrayDeque<int[]>();
            var candidates = new ArrayList<int[]>();
            enter(start, -1, stack);
            while (!stack.isEmpty()) {
                int[] top = stack.getLast();
                List<int[]> next = neighbours.get(top[0]);
                if (top[2] < next.size()) {
                    int[] to = next.get(top[2]++);
                    if (to[1] == top[1]) {
                        continue;
                    }
                    if (order[to[0]] == 0) {
                        enter(to[0], to[1], stack);
                    } else {
                        low[top[0]] = Math.min(low[top[0]], order[to[0]]);
                    }
                } else {
                    stack.removeLast();
                    if (!stack.isEmpty()) {
                        int parent = stack.getLast()[0];
                        low[parent] = Math.min(low[parent], low[top[0]]);
                        size[parent] += size[top[0]];
                        if (low[top[0]] > order[parent]) {
                            candidates.add(new int[] {top[1], size[top[0]]});
                        }
                    }
                }
            }
            for (int[] bridge : candidates) {
                int other = size[start] - bridge[1];
                if (bridge[1] > 1 && other > 1) {
                    found.add(new Bridges(pairs.get(bridge[0]), bridge[1], other));
                }
            }
        }

        /// A place on the stack: node, the pair by which it was entered, the next neighbour.
        private void enter(int node, int by, ArrayDeque<int[]> stack) {
            order[node] = ++clock;
            low[node] = clock;
            size[node] = 1;
            stack.addLast(new int[] {node, by, 0});
        }
    }
}
