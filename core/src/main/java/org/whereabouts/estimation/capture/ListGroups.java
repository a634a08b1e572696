package org.whereabouts.estimation.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How sources become lists: each list is a group of sources, and a source that repeats another
/// counts as its root, so that five sources with one root are one report and not five overlaps.
///
/// @param lists names of the lists in their order
/// @param listOfSource the list that a source belongs to; sources outside belong to none
/// @param rootOfSource the source that a source repeats; absent for a source of its own
public record ListGroups(
        List<String> lists, Map<String, String> listOfSource, Map<String, String> rootOfSource) {

    public ListGroups {
        lists = List.copyOf(lists);
        listOfSource = Map.copyOf(listOfSource);
        rootOfSource = Map.copyOf(rootOfSource);
        if (!new HashSet<>(lists).containsAll(listOfSource.values())) {
            throw new IllegalArgumentException("a source belongs to a list that is not named");
        }
    }

    /// A count and what it left out.
    ///
    /// @param personsOutside persons whose sources belong to no list
    public record Grouped(CaptureTable table, long personsOutside) {}

    /// Counts persons by the lists that their sources belong to.
    ///
    /// @param sourcesOfPersons one set of source identifiers for each linked person
    public Grouped count(Iterable<Set<String>> sourcesOfPersons) {
        var bit = new HashMap<String, Integer>();
        for (int j = 0; j < lists.size(); j++) {
            bit.put(lists.get(j), 1 << j);
        }
        var counts = new TreeMap<Integer, Long>();
        long outside = 0;
        for (Set<String> sources : sourcesOfPersons) {
            int history = 0;
            for (String source : sources) {
                String list = listOfSource.get(root(source, rootOfSource));
                history |= list == null ? 0 : bit.getOrDefault(list, 0);
            }
            if (history == 0) {
                outside++;
            } else {
                counts.merge(history, 1L, Long::sum);
            }
        }
        return new Grouped(new CaptureTable(lists, counts), outside);
    }

    /// The source at the end of the chain of repetitions. Sources that repeat each other in a ring
    /// count as the first of the ring by name.
    ///
    /// @param rootOfSource the source that a source repeats; absent for a source of its own
    public static String root(String source, Map<String, String> rootOfSource) {
        var seen = new HashSet<String>();
        String at = source;
        while (seen.add(at)) {
            String next = rootOfSource.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        String first = at;
        String ring = rootOfSource.getOrDefault(at, at);
        while (!ring.equals(at)) {
            first = ring.compareTo(first) < 0 ? ring : first;
            ring = rootOfSource.getOrDefault(ring, at);
        }
        return first;
    }
}
