package org.whereabouts.statement.time;

import java.time.LocalDate;

/// The days that a [PartialDate] admits: from `earliest` to `latest`, both included. An open or
/// unknown end is [LocalDate#MIN] or [LocalDate#MAX].
public record DateBounds(LocalDate earliest, LocalDate latest) implements Comparable<DateBounds> {
    /// Every day.
    public static final DateBounds EVER = new DateBounds(LocalDate.MIN, LocalDate.MAX);

    public DateBounds {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("bounds run forward");
        }
    }

    /// Whether the earliest day is known.
    public boolean hasStart() {
        return !earliest.equals(LocalDate.MIN);
    }

    /// Whether the latest day is known.
    public boolean hasEnd() {
        return !latest.equals(LocalDate.MAX);
    }

    /// Whether some day lies in both.
    public boolean overlaps(DateBounds other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    /// Whether the day lies inside.
    public boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    @Override
    public int compareTo(DateBounds other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : latest.compareTo(other.latest);
    }
}
