package org.whereabouts.linkage.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/// Average linkage with a queue: the two groups with the greatest mean weight join next, as long as
/// it is not against a match and some pair between them links. Ties go to the smaller nodes.
final class AverageLinkage {
    private final Forest forest;
    private final Edges edges;
    private final int[] some;
    private final double least;
    private final double absent;
    private final Map<Integer, Map<Integer, Between>> neighbours = new HashMap<>();
    private final PriorityQueue<Candidate> queue =
            new PriorityQueue<>(
                    Comparator.comparingDouble((Candidate c) -> -c.mean)
                            .thenComparingInt(c -> c.x)
                            .thenComparingInt(c -> c.y));

    /// Weights between two groups: the pairs that were kept.
    private static final class Between {
        private double sum;
        private double strongest = Double.NEGATIVE_INFINITY;
        private int pairs;
        private int silent;
        private int version;
    }

    private record Candidate(double mean, int x, int y, Between between, int version) {}

    /// @param some the pairs of one component
    AverageLinkage(Forest forest, Edges edges, int[] some, double least, double absent) {
        this.forest = forest;
        this.edges = edges;
        this.some = some;
        this.least = least;
        this.absent = absent;
    }

    void run() {
        for (int edge : edges.strongestFirst(some)) {
            int x = forest.root(edges.first(edge));
            int y = forest.root(edges.second(edge));
            if (x != y) {
                Between between = between(x, y);
                if (edges.weight(edge) == Edges.SILENT) {
                    between.silent++;
                    continue;
                }
                between.sum += edges.weight(edge);
                between.strongest = Math.max(between.strongest, edges.weight(edge));
                between.pairs++;
            }
        }
        neighbours.forEach((x, others) ->
                others.forEach((y, between) -> {
                    if (x < y) {
                        offer(x, y, between);
                    }
                }));
        while (!queue.isEmpty()) {
            Candidate next = queue.poll();
            boolean current =
                    next.version == next.between.version
                            && forest.root(next.x) == next.x
                            && forest.root(next.y) == next.y;
            if (current && forest.mayJoin(next.x, next.y)) {
                join(next.x, next.y);
            }
        }
    }

    private Between between(int x, int y) {
        Between between =
                neighbours
                        .computeIfAbsent(x, _ -> new HashMap<>())
                        .computeIfAbsent(y, _ -> new Between());
        neighbours.computeIfAbsent(y, _ -> new HashMap<>()).put(x, between);
        return between;
    }

    private void offer(int x, int y, Between between) {
        double possible = (double) forest.size(x) * forest.size(y) - between.silent;
        double mean = (between.sum + (possible - between.pairs) * absent) / possible;
        if (mean >= 0 && between.strongest >= least) {
            queue.add(
                    new Candidate(mean, Math.min(x, y), Math.max(x, y), between, between.version));
        }
    }

    private void join(int x, int y) {
        forest.join(x, y);
        int to = forest.root(x);
        int from = to == x ? y : x;
        Map<Integer, Between> moved = neighbours.getOrDefault(from, Map.of());
        neighbours.remove(from);
        Map<Integer, Between> kept = neighbours.computeIfAbsent(to, _ -> new HashMap<>());
        kept.remove(from);
        moved.forEach((other, between) -> {
            if (other == to) {
                return;
            }
            Map<Integer, Between> theirs = neighbours.computeIfAbsent(other, _ -> new HashMap<>());
            theirs.remove(from);
            Between joined = kept.computeIfAbsent(other, _ -> new Between());
            joined.sum += between.sum;
            joined.pairs += between.pairs;
            joined.silent += between.silent;
            joined.strongest = Math.max(joined.strongest, between.strongest);
            theirs.put(to, joined);
        });
        kept.forEach((other, between) -> {
            between.version++;
            offer(to, other, between);
        });
    }
}
