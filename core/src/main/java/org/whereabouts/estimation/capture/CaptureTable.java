package org.whereabouts.estimation.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many persons stand on exactly which lists. A history is a set of lists as bits: bit j is set
/// if the person stands on list j. Histories that are not in the map were seen on nobody; the empty
/// history (nobody's list) is what estimation asks about and is never in it.
///
/// @param lists names of the lists, distinct and not blank
/// @param counts persons by history, all positive
public record CaptureTable(List<String> lists, SortedMap<Integer, Long> counts) {
    /// Most lists that a table may have: 2^12 histories; beyond, lists must be merged into groups.
    public static final int LISTS_MAX = 12;

    /// Most persons that a table may have.
    public static final long PERSONS_MAX = 10_000_000;

    public CaptureTable {
        lists = List.copyOf(lists);
        var kept = new TreeMap<Integer, Long>();
        long persons = 0;
        for (var cell : counts.entrySet()) {
            int history = cell.getKey();
            long count = cell.getValue();
            if (history <= 0 || history >= 1 << lists.size() || count < 0) {
                throw new IllegalArgumentException("no such history, or a negative count");
            }
            if (count > 0) {
                kept.put(history, count);
                persons = Math.addExact(persons, count);
            }
        }
        if (lists.isEmpty() || lists.size() > LISTS_MAX || persons > PERSONS_MAX) {
            throw new IllegalArgumentException("lists or persons beyond the stated limits");
        }
        if (lists.stream().distinct().count() < lists.size()
                || lists.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a list's name is blank or used twice");
        }
        counts = Collections.unmodifiableSortedMap(kept);
    }

    /// A table from counts by history number, `cells[history]`; `cells[0]` must be 0.
    public static CaptureTable of(List<String> lists, long[] cells) {
        var counts = new TreeMap<Integer, Long>();
        for (int history = 0; history < cells.length; history++) {
            if (cells[history] != 0) {
                counts.put(history, cells[history]);
            }
        }
        return new CaptureTable(lists, counts);
    }

    /// The number of lists, t.
    public int size() {
        return lists.size();
    }

    /// The number of histories with at least one list: 2^t - 1.
    public int histories() {
        return (1 << size()) - 1;
    }

    /// Persons with exactly this history.
    public long count(int history) {
        return counts.getOrDefault(history, 0L);
    }

    /// Persons on at least one list, n: the documented count.
    public long persons() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Persons on all of these lists, whatever else they stand on.
    ///
    /// @param lists bits of lists; 0 gives all persons
    public long onAll(int lists) {
        long sum = 0;
        for (var cell : counts.entrySet()) {
            if ((cell.getKey() & lists) == lists) {
                sum += cell.getValue();
            }
        }
        return sum;
    }

    /// Persons on list j, n_j.
    public long on(int list) {
        return onAll(1 << list);
    }

    /// Persons on list j and on no other, u_j.
    public long onlyOn(int list) {
        return count(1 << list);
    }

    /// Persons on exactly k lists, f_k.
    public long onExactly(int k) {
        long sum = 0;
        for (var cell : counts.entrySet()) {
            if (Integer.bitCount(cell.getKey()) == k) {
                sum += cell.getValue();
            }
        }
        return sum;
    }

    /// Counts by history number, length 2^t; entry 0 is 0.
    public long[] cells() {
        long[] cells = new long[1 << size()];
        counts.forEach((history, count) -> cells[history] = count);
        return cells;
    }

    /// The table as if one list had never been made: who stood on it alone is no longer counted.
    public CaptureTable without(int list) {
        var names = new ArrayList<>(lists);
        names.remove(list);
        var rest = new TreeMap<Integer, Long>();
        int below = (1 << list) - 1;
        for (var cell : counts.entrySet()) {
            int history = cell.getKey();
            int left = (history & below) | ((history >>> (list + 1)) << list);
            if (left != 0) {
                rest.merge(left, cell.getValue(), Long::sum);
            }
        }
        return new CaptureTable(names, rest);
    }

    /// The names of a set of lists, joined.
    public String names(int history, String between) {
        var names = new ArrayList<String>();
        for (int j = 0; j < size(); j++) {
            if ((history >> j & 1) == 1) {
                names.add(lists.get(j));
            }
        }
        return String.join(between, names);
    }
}
