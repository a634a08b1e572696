package org.whereabouts.lab.linkage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.score.ScoredPairs;

/// How a linkage compares with the truth. Pairs that were not kept count as not linked.
///
/// @param truePairs pairs that match
/// @param candidates matching pairs among the candidates that blocking makes
/// @param own at the plan's own threshold
/// @param best at the threshold with the greatest F1
/// @param bestAt that threshold, as a probability
/// @param clusters pairs inside the clusters
public record Evaluation(
        long truePairs, long candidates, Score own, Score best, double bestAt, Score clusters) {

    /// Precision, recall and F1 of pairs.
    public record Score(long right, long given, long wanted) {

        /// Right among given.
        public double precision() {
            return given == 0 ? 1 : (double) right / given;
        }

        /// Right among wanted.
        public double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        /// Harmonic mean of both.
        public double f1() {
            return given + wanted == 0 ? 1 : 2.0 * right / (given + wanted);
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT, "P %.4f R %.4f F1 %.4f", precision(), recall(), f1());
        }
    }

    /// Compares a linkage with the truth.
    ///
    /// @param entityOf the truth for each row
    public static Evaluation of(Linkage linkage, double match, IntFunction<String> entityOf) {
        int rows = linkage.table().rows();
        var numbers = new HashMap<String, Integer>();
        int[] entity = new int[rows];
        for (int row = 0; row < rows; row++) {
            entity[row] = numbers.computeIfAbsent(entityOf.apply(row), _ -> numbers.size());
        }
        boolean across =
                linkage.table().layout().plan().mode()
                        == org.whereabouts.linkage.plan.Plan.Mode.ACROSS_SOURCES;
        long wanted = pairs(entity, linkage, across);
        ScoredPairs pairs = linkage.pairs();
        int[] order =
                IntStream.range(0, pairs.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(p -> -pairs.weight(p)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double weight = Model.weightOf(match);
        long right = 0;
        Score best = new Score(0, 0, wanted);
        Score own = best;
        double bestAt = 1;
        for (int i = 0; i < order.length; i++) {
            int p = order[i];
            right += entity[pairs.first(p)] == entity[pairs.second(p)] ? 1 : 0;
            var here = new Score(right, i + 1L, wanted);
            boolean last = i + 1 == order.length || pairs.weight(order[i + 1]) != pairs.weight(p);
            if (last && here.f1() > best.f1()) {
                best = here;
                bestAt = Model.probability(pairs.weight(p));
            }
            if (pairs.weight(p) >= weight) {
                own = here;
            }
        }
        var candidates = new long[1];
        org.whereabouts.linkage.block.Candidates.walk(
                linkage.table(),
                (_, _, _, a, b) -> candidates[0] += entity[a] == entity[b] ? 1 : 0);
        return new Evaluation(
                wanted,
                candidates[0],
                own,
                best,
                bestAt,
                clusters(linkage, entity, wanted, across));
    }

    private static long pairs(int[] group, Linkage linkage, boolean across) {
        return pairs(group, _ -> 0, linkage, across);
    }

    /// Pairs of rows with the same two numbers.
    private static long pairs(
            int[] group, IntFunction<Integer> second, Linkage linkage, boolean across) {
        int source = linkage.table().layout().sourceSlot();
        var sizes = new HashMap<Long, Long>();
        var inSource = new HashMap<Long, Long>();
        for (int row = 0; row < group.length; row++) {
            long key = ((long) group[row] << 32) | second.apply(row);
            sizes.merge(key, 1L, Long::sum);
            if (across) {
                long both = key * 31 + linkage.table().cell(row, source) * 0x9E3779B97F4A7C15L;
                inSource.merge(both, 1L, Long::sum);
            }
        }
        return sum(sizes) - sum(inSource);
    }

    private static long sum(HashMap<Long, Long> sizes) {
        return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    private static Score clusters(Linkage linkage, int[] entity, long wanted, boolean across) {
        var clusters = linkage.clusters();
        var nodeOf = new HashMap<String, Integer>();
        for (int node = 0; node < clusters.ids().size(); node++) {
            nodeOf.put(clusters.ids().get(node), node);
        }
        int[] cluster = new int[entity.length];
        Arrays.setAll(
                cluster, row -> clusters.naming(nodeOf.getOrDefault(linkage.table().id(row), 0)));
        long given = pairs(cluster, linkage, across);
        long right = pairs(cluster, row -> entity[row], linkage, across);
        return new Score(right, given, wanted);
    }
}
