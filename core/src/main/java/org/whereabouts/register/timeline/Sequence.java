package org.whereabouts.register.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.register.fold.Together;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;

/// What is told to come after what, without dates. Order among statements that form a circle is not
/// used; the circle is a conflict.
final class Sequence {
    private final Map<StatementId, List<StatementId>> before = new LinkedHashMap<>();
    private final List<Conflict> circles = new ArrayList<>();

    Sequence(List<Said> statements) {
        statements.forEach(s -> before.put(s.statement().id(), new ArrayList<>()));
        for (Said said : statements) {
            var earlier = new ArrayList<>(said.statement().after());
            earlier.removeIf(id -> !before.containsKey(id));
            before.put(said.statement().id(), earlier);
        }
        statements.forEach(s -> impliedBy(s, statements));
        cutCircles();
    }

    /// Nobody is held after their death, and nobody is released before they are held: who tells
    /// both of somebody, neither when it ended nor an order, tells the order. Lists do, with
    /// "detained on" and "status". Of several times in custody a release may end any.
    private void impliedBy(Said last, List<Said> statements) {
        Statement ending = last.statement();
        boolean death =
                ending.claim() instanceof Claim.Died(var when, var _, var _) && when.isNone();
        boolean release =
                ending.claim() instanceof Claim.Released(var when, var _) && when.isNone();
        if (!(death || release) || !ending.asserted() || !ending.after().isEmpty()) {
            return;
        }
        List<Statement> held =
                statements.stream()
                        .map(Said::statement)
                        .filter(s ->
                                s.claim() instanceof Claim.Held
                                        && s.asserted()
                                        && s.subject().equals(ending.subject())
                                        && s.speaker().equals(ending.speaker()))
                        .toList();
        if (death || held.size() == 1) {
            held.stream()
                    .filter(Sequence::open)
                    .forEach(s -> before.getOrDefault(ending.id(), new ArrayList<>()).add(s.id()));
        }
    }

    private static boolean open(Statement held) {
        return held.after().isEmpty()
                && held.claim() instanceof Claim.Held h
                && h.until().isNone()
                && h.asOf().isNone();
    }

    /// Statements that come directly before this one, or through statements that are no situation
    /// themselves ("he was charged, then ...").
    Set<StatementId> directlyBefore(StatementId id, Set<StatementId> situations) {
        var found = new LinkedHashSet<StatementId>();
        var seen = new HashSet<StatementId>();
        var next = new ArrayDeque<>(before.getOrDefault(id, List.of()));
        while (!next.isEmpty()) {
            StatementId at = next.remove();
            if (!seen.add(at)) {
                continue;
            }
            if (situations.contains(at)) {
                found.add(at);
            } else {
                next.addAll(before.getOrDefault(at, List.of()));
            }
        }
        return found;
    }

    /// Whether one is told to come somewhere before the other.
    boolean comesBefore(StatementId earlier, StatementId later) {
        var seen = new HashSet<StatementId>();
        var next = new ArrayDeque<>(before.getOrDefault(later, List.of()));
        while (!next.isEmpty()) {
            StatementId at = next.remove();
            if (at.equals(earlier)) {
                return true;
            }
            if (seen.add(at)) {
                next.addAll(before.getOrDefault(at, List.of()));
            }
        }
        return false;
    }

    /// Circles that were found.
    List<Conflict> circles() {
        return circles;
    }

    /// Takes away what has nothing before it or nothing after it until nothing changes; what is
    /// left lies on circles or between them.
    private void cutCircles() {
        Map<StatementId, Set<StatementId>> earlier = new LinkedHashMap<>();
        Map<StatementId, Set<StatementId>> later = new HashMap<>();
        before.forEach((id, row) -> {
            earlier.put(id, new LinkedHashSet<>(row));
            row.forEach(e -> later.computeIfAbsent(e, _ -> new HashSet<>()).add(id));
        });
        boolean changed = true;
        while (changed) {
            changed =
                    earlier.keySet()
                            .removeIf(id -> {
                                var after = later.getOrDefault(id, Set.of());
                                boolean loose =
                                        earlier.getOrDefault(id, Set.of()).stream()
                                                        .noneMatch(earlier::containsKey)
                                                || after.stream().noneMatch(earlier::containsKey);
                                return loose;
                            });
        }
        var left = List.copyOf(earlier.keySet());
        var keys = new ArrayList<Set<StatementId>>();
        for (StatementId id : left) {
            var key = new HashSet<>(earlier.getOrDefault(id, Set.of()));
            key.retainAll(earlier.keySet());
            key.add(id);
            keys.add(key);
        }
        for (List<Integer> group : Together.of(keys)) {
            List<StatementId> circle = group.stream().map(left::get).toList();
            circle.forEach(id -> before.getOrDefault(id, new ArrayList<>()).removeAll(circle));
            circles.add(new Conflict(Conflict.Kind.ORDER_IN_A_CIRCLE, circle, circle));
        }
    }
}
