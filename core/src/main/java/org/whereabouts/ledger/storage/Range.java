package org.whereabouts.ledger.storage;

import java.util.List;

/// Neighbouring entries.
///
/// @param first the index of the first
/// @param count how many, at least one
public record Range(long first, long count) {
    public Range {
        if (first < 0 || count < 1) {
            throw new IllegalArgumentException("no entries " + first + " + " + count);
        }
    }

    /// The index behind the last.
    public long end() {
        return first + count;
    }

    /// Adds an index behind all ranges of a list, joining it to the last where they touch.
    public static void add(List<Range> ranges, long index) {
        if (!ranges.isEmpty() && ranges.getLast().end() == index) {
            Range last = ranges.removeLast();
            ranges.add(new Range(last.first(), last.count() + 1));
        } else {
            ranges.add(new Range(index, 1));
        }
    }
}
