package org.whereabouts.ledger.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.whereabouts.ledger.storage.Range;

/// Which entries were withdrawn, as an immutable set of ranges that do not touch.
public final class WithdrawnEntries {

    /// None.
    public static final WithdrawnEntries NONE = new WithdrawnEntries(List.of());

    private final List<Range> ranges;
    private final long[] firsts;

    private WithdrawnEntries(List<Range> ranges) {
        this.ranges = ranges;
        this.firsts = ranges.stream().mapToLong(Range::first).toArray();
    }

    /// These and more.
    public WithdrawnEntries plus(List<Range> more) {
        var all = new ArrayList<>(ranges);
        all.addAll(more);
        all.sort(Comparator.comparingLong(Range::first));
        var joined = new ArrayList<Range>();
        for (Range range : all) {
            if (!joined.isEmpty() && joined.getLast().end() >= range.first()) {
                Range last = joined.removeLast();
                long end = Math.max(last.end(), range.end());
                joined.add(new Range(last.first(), end - last.first()));
            } else {
                joined.add(range);
            }
        }
        return new WithdrawnEntries(List.copyOf(joined));
    }

    /// Whether an entry is among them.
    public boolean contains(long index) {
        int at = Arrays.binarySearch(firsts, index);
        int candidate = at >= 0 ? at : -at - 2;
        return candidate >= 0 && index < ranges.get(candidate).end();
    }
}
