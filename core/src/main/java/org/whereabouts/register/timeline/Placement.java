package org.whereabouts.register.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.statement.StatementId;

/// Narrows the days of asserted stretches by what follows from the words: a situation starts before
/// it ends, lasts as long as is said, had begun when somebody spoke of it, and comes after what it
/// is told to come after. Nothing is widened, and a conclusion that contradicts what was said is
/// not drawn but reported.
///
/// The bounds are those of a simple temporal network, found by repeated narrowing (Dechter, Meiri
/// and Pearl, Temporal constraint networks, 1991, section 4); circles were cut before, so that it
/// ends.
final class Placement {
    private final List<Stretch> stretches;
    private final Map<StatementId, Stretch> byId = new HashMap<>();
    private final Set<Pair> order = new LinkedHashSet<>();
    private final Set<Pair> broken = new LinkedHashSet<>();

    /// One stretch ends, or at least starts, before the other starts.
    private record Pair(Stretch earlier, Stretch later) {}

    private Placement(List<Stretch> stretches) {
        this.stretches = stretches;
        stretches.forEach(s -> byId.put(s.id(), s));
    }

    /// Narrows the days of these stretches; gives the contradictions.
    static List<Conflict> narrow(List<Stretch> asserted, Sequence sequence) {
        var placement = new Placement(asserted);
        for (Stretch later : asserted) {
            sequence.directlyBefore(later.id(), placement.byId.keySet()).stream()
                    .map(placement.byId::get)
                    .forEach(earlier -> placement.order.add(new Pair(earlier, later)));
        }
        placement.repeat();
        placement.closeByNext();
        placement.repeat();
        var conflicts = new ArrayList<Conflict>();
        for (Pair pair : placement.broken) {
            conflicts.add(
                    new Conflict(
                            Conflict.Kind.DATES_AGAINST_ORDER,
                            List.of(pair.earlier.id()),
                            List.of(pair.later.id())));
        }
        return conflicts;
    }

    private void repeat() {
        boolean changed = true;
        for (int round = 0; changed && round <= stretches.size() + 2; round++) {
            changed = false;
            for (Stretch s : stretches) {
                changed |= ofItself(s);
            }
            for (Pair pair : order) {
                changed |= inOrder(pair);
            }
        }
    }

    private static boolean ofItself(Stretch s) {
        long said = Stretch.day(s.saidDays.latest());
        boolean changed = startAtMost(s, said);
        if (!s.situation.lasts()) {
            changed |= endAtMost(s, s.startMax);
            changed |= endAtLeast(s, s.startMin);
            return changed;
        }
        if (said < Stretch.NEVER && s.durationMin() > 0) {
            changed |= startAtMost(s, said - s.durationMin());
        }
        if (s.situation == Situation.SILENT) {
            return changed;
        }
        if (s.startMin > -Stretch.NEVER) {
            changed |= endAtLeast(s, s.startMin + s.durationMin());
        }
        if (s.endMax < Stretch.NEVER) {
            changed |= startAtMost(s, s.endMax - s.durationMin());
        }
        if (s.durationMax() < Stretch.NEVER) {
            if (s.startMax < Stretch.NEVER) {
                changed |= endAtMost(s, s.startMax + s.durationMax());
            }
            if (s.endMin > -Stretch.NEVER) {
                changed |= startAtLeast(s, s.endMin - s.durationMax());
            }
        }
        return changed;
    }

    private boolean inOrder(Pair pair) {
        Stretch a = pair.earlier;
        Stretch b = pair.later;
        if (a.startMin > b.startMax) {
            broken.add(pair);
            return false;
        }
        boolean changed = startAtMost(a, b.startMax);
        changed |= startAtLeast(b, a.startMin);
        boolean ends = a.situation.tellsWhereabouts() && b.situation.tellsWhereabouts();
        if (!ends || a.situation == Situation.RESTRICTED || b.situation == Situation.RESTRICTED) {
            return changed;
        }
        if (a.endMin > b.startMax) {
            broken.add(pair);
            return changed;
        }
        changed |= endAtMost(a, b.startMax);
        changed |= startAtLeast(b, a.endMin);
        return changed;
    }

    /// A stretch whose end nobody told ends at the latest when the next one in the same source
    /// starts, if that cannot go on at the same time.
    private void closeByNext() {
        for (Stretch a : stretches) {
            if (!canBeClosed(a)) {
                continue;
            }
            stretches.stream()
                    .filter(b -> closes(a, b))
                    .mapToLong(b -> b.startMax)
                    .min()
                    .ifPresent(day -> endAtMost(a, day));
        }
    }

    private static boolean canBeClosed(Stretch a) {
        return a.endSaid.isNone()
                && switch (a.situation) {
                    case HELD, DISAPPEARED, MOVED, RELEASED -> true;
                    case BORN, SENTENCED, HEARD, SILENT, RESTRICTED, DIED -> false;
                };
    }

    private static boolean closes(Stretch a, Stretch b) {
        boolean another = a.situation != b.situation || !a.form().equals(b.form());
        boolean later = b.startMin > a.startMax && b.startMin > -Stretch.NEVER;
        boolean possible = b.startMax < Stretch.NEVER && b.startMin >= a.endMin;
        return another
                && later
                && possible
                && a.root.equals(b.root)
                && switch (b.situation) {
                    case HELD, MOVED, RELEASED, DIED -> true;
                    case BORN, DISAPPEARED, SENTENCED, HEARD, SILENT, RESTRICTED -> false;
                };
    }

    private static boolean startAtMost(Stretch s, long day) {
        if (day >= s.startMax || day < s.startMin) {
            return false;
        }
        s.startMax = day;
        return true;
    }

    private static boolean startAtLeast(Stretch s, long day) {
        if (day <= s.startMin || day > s.startMax) {
            return false;
        }
        s.startMin = day;
        return true;
    }

    private static boolean endAtMost(Stretch s, long day) {
        if (day >= s.endMax || day < s.endMin) {
            return false;
        }
        s.endMax = day;
        return true;
    }

    private static boolean endAtLeast(Stretch s, long day) {
        if (day <= s.endMin || day > s.endMax) {
            return false;
        }
        s.endMin = day;
        return true;
    }
}
