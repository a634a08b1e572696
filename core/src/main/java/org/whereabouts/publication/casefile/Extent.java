package org.whereabouts.publication.casefile;

import java.time.LocalDate;
import org.whereabouts.statement.time.DateBounds;

/// Where something lies on the calendar: it began within `start` and ended within `end`.
///
/// @param concluded whether an end of it was said by nobody and follows from order, lengths or the
///   day on which something was said; the drawing says so
/// @param goesOn nobody says that it ended
public record Extent(DateBounds start, DateBounds end, boolean concluded, boolean goesOn) {
    /// Nothing is known.
    public static final Extent UNKNOWN = new Extent(DateBounds.EVER, DateBounds.EVER, false, false);

    /// The first day that can belong to it, or [LocalDate#MIN].
    public LocalDate possibleFrom() {
        return start.earliest();
    }

    /// The last day that can belong to it, or [LocalDate#MAX].
    public LocalDate possibleTo() {
        return end.latest();
    }

    /// Whether some day surely belongs to it.
    public boolean hasCore() {
        return start.hasEnd() && end.hasStart() && !start.latest().isAfter(end.earliest());
    }

    /// Whether any end of it is dated at all.
    public boolean dated() {
        return start.hasStart() || start.hasEnd() || end.hasStart() || end.hasEnd();
    }
}
