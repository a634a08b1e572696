package org.whereabouts.register.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.whereabouts.statement.StatementId;

/// The order in which episodes are shown: by what is told to come after what, then by dates, then
/// by recording.
final class Ordering {
    private static final Comparator<Bundle> BY_DAYS =
            Comparator.comparingLong(Ordering::day)
                    .thenComparingLong(b -> b.first().said.entry())
                    .thenComparing(b -> b.first().id());

    private Ordering() {}

    static List<Bundle> of(List<Bundle> bundles, Sequence sequence) {
        Map<StatementId, Bundle> byStatement = new HashMap<>();
        bundles.forEach(b -> b.stretches.forEach(s -> byStatement.put(s.id(), b)));
        Map<Bundle, Set<Bundle>> later = new HashMap<>();
        Map<Bundle, Integer> open = new HashMap<>();
        for (Bundle bundle : bundles) {
            for (Stretch stretch : bundle.stretches) {
                for (StatementId id : sequence.directlyBefore(stretch.id(), byStatement.keySet())) {
                    Bundle earlier = byStatement.getOrDefault(id, bundle);
                    if (earlier != bundle
                            && later.computeIfAbsent(earlier, _ -> new HashSet<>()).add(bundle)) {
                        open.merge(bundle, 1, Integer::sum);
                    }
                }
            }
        }
        return sorted(bundles, later, open);
    }

    private static List<Bundle> sorted(
            List<Bundle> bundles, Map<Bundle, Set<Bundle>> later, Map<Bundle, Integer> open) {
        var ready = new PriorityQueue<>(BY_DAYS);
        bundles.stream().filter(b -> !open.containsKey(b)).forEach(ready::add);
        var sorted = new ArrayList<Bundle>();
        while (!ready.isEmpty()) {
            Bundle next = ready.remove();
            sorted.add(next);
            for (Bundle after : later.getOrDefault(next, Set.of())) {
                if (open.merge(after, -1, Integer::sum) == 0) {
                    ready.add(after);
                }
            }
        }
        // Bundling can close a circle that single statements do not form: those come last, by days.
        bundles.stream().filter(b -> !sorted.contains(b)).sorted(BY_DAYS).forEach(sorted::add);
        return sorted;
    }

    private static long day(Bundle bundle) {
        if (bundle.startMin() > -Stretch.NEVER) {
            return bundle.startMin();
        }
        return bundle.startMax() < Stretch.NEVER ? bundle.startMax() : bundle.endMax();
    }
}
