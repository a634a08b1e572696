package org.whereabouts.lab.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts by what was counted and the size of the tree, as the Go program prints them: lines of
/// `what size count`.
///
/// @param bySize for each what, the counts by size
record Counts(Map<String, TreeMap<Long, Long>> bySize) {

    static Counts of(List<String> lines) {
        var counts = new HashMap<String, TreeMap<Long, Long>>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            counts.computeIfAbsent(parts[0], _ -> new TreeMap<>())
                    .merge(Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long::sum);
        }
        return new Counts(counts);
    }

    long sum(String what) {
        return sum(what, 0, Long.MAX_VALUE);
    }

    long sum(String what, long first, long last) {
        var sizes = bySize.getOrDefault(what, new TreeMap<>());
        return sizes.subMap(first, true, last, true).values().stream()
                .mapToLong(count -> count)
                .sum();
    }
}
