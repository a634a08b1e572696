package org.whereabouts.linkage.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.whereabouts.statement.Judgement;

/// What people have decided about pairs of records, and what a source itself says (nobody is his
/// own relative). The last judgement about two records holds.
///
/// @param decided the verdict for each pair of ids, the smaller id first
public record Constraints(Map<Pair, Judgement.Verdict> decided) implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Nothing is decided.
    public static final Constraints NONE = new Constraints(Map.of());

    public Constraints {
        decided = Map.copyOf(decided);
    }

    /// Two ids, the smaller first.
    public record Pair(String first, String second) implements Serializable, Comparable<Pair> {
        private static final long serialVersionUID = 1L;

        public Pair {
            if (first.compareTo(second) > 0) {
                String smaller = second;
                second = first;
                first = smaller;
            }
        }

        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    /// The constraints of judgements; what was taken back or is not sure constrains nothing, and is
    /// kept so that it can be shown again.
    public static Constraints of(List<Judgement> judgements) {
        var ordered = new ArrayList<>(judgements);
        ordered.sort(java.util.Comparator.comparing(Judgement::at));
        var decided = new HashMap<Pair, Judgement.Verdict>();
        for (Judgement j : ordered) {
            var pair = new Pair(j.first().toString(), j.second().toString());
            if (j.verdict() == Judgement.Verdict.TAKEN_BACK) {
                decided.remove(pair);
            } else {
                decided.put(pair, j.verdict());
            }
        }
        return new Constraints(decided);
    }

    /// These constraints and pairs that a source says are different people; a judgement wins over
    /// them.
    public Constraints andDifferent(List<Pair> different) {
        var all = new HashMap<Pair, Judgement.Verdict>();
        different.forEach(p -> all.put(p, Judgement.Verdict.DIFFERENT));
        all.putAll(decided);
        return new Constraints(all);
    }

    /// The pairs with this verdict, in order.
    public List<Pair> pairs(Judgement.Verdict verdict) {
        return decided.entrySet().stream()
                .filter(e -> e.getValue() == verdict)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// The pairs with this verdict as numbers; pairs with an id that has none are left out.
    ///
    /// @param number of an id; below 0 for none
    public List<int[]> numbers(Judgement.Verdict verdict, ToIntFunction<String> number) {
        return pairs(verdict).stream()
                .map(p -> new int[] {number.applyAsInt(p.first()), number.applyAsInt(p.second())})
                .filter(p -> p[0] >= 0 && p[1] >= 0)
                .toList();
    }

    /// The verdict about two ids.
    public Optional<Judgement.Verdict> verdict(String first, String second) {
        return Optional.ofNullable(decided.get(new Pair(first, second)));
    }
}
