package org.whereabouts.register.fold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.whereabouts.register.view.LinkConflict;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.MentionId;

/// Judgements folded into sets of mentions.
///
/// Of two judgements about the same two mentions the later in the ledger holds; "taken back" and
/// "unsure" leave nothing in force. "Different" always separates. "Same" joins, in the order of the
/// ledger, unless it would join two mentions that were judged different: then it is a
/// [LinkConflict], and both sets stay as they are until a person decides. The sets therefore do not
/// depend on the order of judgements about different pairs, except for which one of a contradictory
/// chain of "same" is the one that waits.
final class Links {
    /// A judgement and its place in the ledger.
    private record Placed(Judgement judgement, long order) {}

    private final Map<MentionId, Map<MentionId, Placed>> held = new HashMap<>();
    private final Map<MentionId, List<Placed>> history = new HashMap<>();
    private final Map<MentionId, Set<MentionId>> sets = new HashMap<>();
    private final Map<MentionId, List<LinkConflict>> conflicts = new HashMap<>();

    /// Folds one judgement.
    void judge(Judgement judgement, long order) {
        var placed = new Placed(judgement, order);
        history.computeIfAbsent(judgement.first(), _ -> new ArrayList<>()).add(placed);
        history.computeIfAbsent(judgement.second(), _ -> new ArrayList<>()).add(placed);
        hold(judgement.first(), judgement.second(), placed);
        hold(judgement.second(), judgement.first(), placed);
        gather(Set.of(judgement.first(), judgement.second()));
    }

    /// Forgets every judgement about mentions of a withdrawn source.
    void forget(Predicate<MentionId> withdrawn) {
        var touched = new HashSet<MentionId>();
        for (MentionId mention : List.copyOf(history.keySet())) {
            if (withdrawn.test(mention)) {
                touched.addAll(sets.getOrDefault(mention, Set.of()));
                touched.addAll(held.getOrDefault(mention, Map.of()).keySet());
                history.remove(mention);
                held.remove(mention);
                sets.remove(mention);
                conflicts.remove(mention);
            }
        }
        history.values().forEach(row -> row.removeIf(p -> touches(p.judgement, withdrawn)));
        held.values().forEach(row -> row.keySet().removeIf(withdrawn));
        touched.removeIf(withdrawn);
        gather(touched);
    }

    private static boolean touches(Judgement judgement, Predicate<MentionId> withdrawn) {
        return withdrawn.test(judgement.first()) || withdrawn.test(judgement.second());
    }

    /// The mentions judged to be the same as this one, itself among them.
    Set<MentionId> same(MentionId mention) {
        return sets.getOrDefault(mention, Set.of(mention));
    }

    /// Judgements about a mention that hold: same, different and unsure.
    List<Judgement> holding(MentionId mention) {
        return held.getOrDefault(mention, Map.of()).values().stream()
                .filter(p -> p.judgement.verdict() != Verdict.TAKEN_BACK)
                .sorted(Comparator.comparingLong(Placed::order))
                .map(Placed::judgement)
                .toList();
    }

    /// Every judgement ever made about a mention, the first one first.
    List<Judgement> history(MentionId mention) {
        return history.getOrDefault(mention, List.of()).stream().map(Placed::judgement).toList();
    }

    /// Every judgement ever made, in the order of the ledger.
    List<Judgement> history() {
        return history.entrySet().stream()
                .flatMap(e ->
                        e.getValue().stream().filter(p -> p.judgement.first().equals(e.getKey())))
                .sorted(Comparator.comparingLong(Placed::order))
                .map(Placed::judgement)
                .toList();
    }

    /// Whether anybody ever judged these two, whatever the verdict, and it was not taken back.
    boolean judged(MentionId first, MentionId second) {
        Placed placed = held.getOrDefault(first, Map.of()).get(second);
        return placed != null && placed.judgement.verdict() != Verdict.TAKEN_BACK;
    }

    /// Contradictions that a mention is part of.
    List<LinkConflict> conflicts(MentionId mention) {
        return conflicts.getOrDefault(mention, List.of());
    }

    /// Every contradiction, once.
    List<LinkConflict> conflicts() {
        return conflicts.entrySet().stream()
                .flatMap(
                        e -> e.getValue().stream().filter(c -> c.same().first().equals(e.getKey())))
                .sorted(
                        Comparator.comparing((LinkConflict c) -> c.same().first())
                                .thenComparing(c -> c.same().second()))
                .toList();
    }

    /// How many judgements hold.
    int count() {
        long twice =
                held.values().stream()
                        .flatMap(row -> row.values().stream())
                        .filter(p -> p.judgement.verdict() != Verdict.TAKEN_BACK)
                        .count();
        return Math.toIntExact(twice / 2);
    }

    /// Mentions that are in a set with others.
    Map<MentionId, Set<MentionId>> sets() {
        return sets;
    }

    private void hold(MentionId from, MentionId to, Placed placed) {
        held.computeIfAbsent(from, _ -> new LinkedHashMap<>())
                .merge(to, placed, (old, fresh) -> fresh.order >= old.order ? fresh : old);
    }

    /// Computes anew the sets of everything that "same" connects with the seeds. Sets elsewhere
    /// cannot change: "different" has no effect between mentions that no chain of "same" connects.
    private void gather(Set<MentionId> seeds) {
        var done = new HashSet<MentionId>();
        for (MentionId seed : seeds) {
            if (done.contains(seed)) {
                continue;
            }
            Set<MentionId> connected = connected(seed);
            done.addAll(connected);
            split(connected);
        }
    }

    private Set<MentionId> connected(MentionId seed) {
        var seen = new HashSet<MentionId>(Set.of(seed));
        var next = new ArrayDeque<MentionId>(seen);
        while (!next.isEmpty()) {
            MentionId at = next.remove();
            held.getOrDefault(at, Map.of())
                    .forEach((to, placed) -> {
                        if (placed.judgement.verdict() == Verdict.SAME && seen.add(to)) {
                            next.add(to);
                        }
                    });
        }
        return seen;
    }

    private void split(Set<MentionId> connected) {
        var edges = new ArrayList<Placed>();
        for (MentionId mention : connected) {
            sets.remove(mention);
            conflicts.remove(mention);
            held.getOrDefault(mention, Map.of())
                    .forEach((to, placed) -> {
                        if (placed.judgement.verdict() == Verdict.SAME
                                && mention.compareTo(to) < 0) {
                            edges.add(placed);
                        }
                    });
        }
        edges.sort(Comparator.comparingLong(Placed::order));
        edges.forEach(this::join);
    }

    private void join(Placed edge) {
        Set<MentionId> one = same(edge.judgement.first());
        Set<MentionId> other = same(edge.judgement.second());
        if (one.contains(edge.judgement.second())) {
            return;
        }
        List<Judgement> different = between(one, other);
        if (different.isEmpty()) {
            var all = new HashSet<>(one);
            all.addAll(other);
            all.forEach(mention -> sets.put(mention, all));
            return;
        }
        var conflict = new LinkConflict(edge.judgement, different);
        var named = new HashSet<MentionId>();
        named.add(edge.judgement.first());
        named.add(edge.judgement.second());
        different.forEach(d -> {
            named.add(d.first());
            named.add(d.second());
        });
        named.forEach(m -> conflicts.computeIfAbsent(m, _ -> new ArrayList<>()).add(conflict));
    }

    private List<Judgement> between(Set<MentionId> one, Set<MentionId> other) {
        return one.stream()
                .flatMap(m -> held.getOrDefault(m, Map.of()).entrySet().stream())
                .filter(e ->
                        e.getValue().judgement.verdict() == Verdict.DIFFERENT
                                && other.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingLong(Placed::order))
                .map(Placed::judgement)
                .toList();
    }
}
