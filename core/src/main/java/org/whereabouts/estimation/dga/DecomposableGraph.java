package org.whereabouts.estimation.dga;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whereabouts.estimation.capture.CaptureTable;

/// A chordal graph on the lists, by its cliques and the separators between them. Lists in one
/// clique may depend on each other in any way; lists that no clique joins are independent given
/// what separates them.
///
/// @param cliques maximal sets of joined lists as bits
/// @param separators the non-empty intersections along a tree of the cliques, with repetitions
public record DecomposableGraph(List<Integer> cliques, List<Integer> separators) {

    /// Most lists for which all graphs are written out: 18,154 graphs of six lists.
    public static final int LISTS_MAX = 6;

    public DecomposableGraph {
        cliques = List.copyOf(cliques);
        separators = List.copyOf(separators);
    }

    /// All chordal graphs on labelled lists: 8 of three, 61 of four, 822 of five, 18,154 of six.
    ///
    /// @param lists 2 to [#LISTS_MAX]
    public static List<DecomposableGraph> all(int lists) {
        if (lists < 2 || lists > LISTS_MAX) {
            throw new IllegalArgumentException("from 2 to " + LISTS_MAX + " lists");
        }
        int edges = lists * (lists - 1) / 2;
        var graphs = new ArrayList<DecomposableGraph>();
        for (int chosen = 0; chosen < 1 << edges; chosen++) {
            int[] neighbours = new int[lists];
            int edge = 0;
            for (int i = 0; i < lists; i++) {
                for (int j = i + 1; j < lists; j++) {
                    if ((chosen >> edge++ & 1) == 1) {
                        neighbours[i] |= 1 << j;
                        neighbours[j] |= 1 << i;
                    }
                }
            }
            if (chordal(neighbours)) {
                var cliques = cliques(neighbours);
                graphs.add(new DecomposableGraph(cliques, separators(cliques)));
            }
        }
        return List.copyOf(graphs);
    }

    /// Whether this is the graph with all edges, which puts no constraint on the unseen number: its
    /// posterior for that number is the prior.
    public boolean complete(int lists) {
        return cliques.size() == 1 && cliques.getFirst() == (1 << lists) - 1;
    }

    /// The graph by the names of its cliques: [EXH ABA OSCE][EXH OSCE HRW].
    public String written(CaptureTable table) {
        var out = new StringBuilder();
        for (int clique : cliques) {
            out.append('[').append(table.names(clique, " ")).append(']');
        }
        return out.toString();
    }

    /// A graph is chordal if its vertices can be taken away one by one, each with neighbours that
    /// are all joined (Fulkerson and Gross, Pacific J. Math. 15, 1965).
    private static boolean chordal(int[] neighbours) {
        int left = (1 << neighbours.length) - 1;
        while (left != 0) {
            int removed = left;
            for (int rest = left; rest != 0; rest &= rest - 1) {
                int v = Integer.numberOfTrailingZeros(rest);
                if (joined(neighbours, neighbours[v] & left)) {
                    left &= ~(1 << v);
                    break;
                }
            }
            if (left == removed) {
                return false;
            }
        }
        return true;
    }

    private static boolean joined(int[] neighbours, int set) {
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int v = Integer.numberOfTrailingZeros(rest);
            if ((set & ~(1 << v) & ~neighbours[v]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> cliques(int[] neighbours) {
        var cliques = new ArrayList<Integer>();
        for (int set = 1; set < 1 << neighbours.length; set++) {
            if (!joined(neighbours, set)) {
                continue;
            }
            boolean maximal = true;
            for (int v = 0; v < neighbours.length && maximal; v++) {
                maximal = (set >> v & 1) == 1 || (set & ~neighbours[v]) != 0;
            }
            if (maximal) {
                cliques.add(set);
            }
        }
        return cliques;
    }

    /// A maximum-weight spanning forest on the sizes of the intersections is a clique tree
    /// (Bernstein and Goodman, SIAM J. Comput. 10, 1981); Prim's algorithm, empty intersections
    /// left out.
    private static List<Integer> separators(List<Integer> cliques) {
        var separators = new ArrayList<Integer>();
        var inside = new ArrayList<Integer>(List.of(cliques.getFirst()));
        var outside = new ArrayList<>(cliques.subList(1, cliques.size()));
        while (!outside.isEmpty()) {
            int next = outside.getFirst();
            int shared = 0;
            for (int o : outside) {
                int best =
                        inside.stream()
                                .map(i -> i & o)
                                .max(Comparator.comparingInt(Integer::bitCount))
                                .orElse(0);
                if (Integer.bitCount(best) > Integer.bitCount(shared)) {
                    shared = best;
                    next = o;
                }
            }
            if (shared != 0) {
                separators.add(shared);
            }
            inside.add(next);
            outside.remove(Integer.valueOf(next));
        }
        return separators;
    }
}
