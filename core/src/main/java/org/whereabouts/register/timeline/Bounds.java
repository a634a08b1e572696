package org.whereabouts.register.timeline;

import java.time.LocalDate;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;

/// When an episode starts or ends, as narrowly as can be told.
///
/// @param days the earliest and latest day it can have been
/// @param origin whether somebody said so
/// @param said the date as it was said; [PartialDate#NONE] where nobody gave one, or where several
///   did
public record Bounds(DateBounds days, Origin origin, PartialDate said) {

    /// Nothing is known.
    public static final Bounds UNKNOWN =
            new Bounds(DateBounds.EVER, Origin.UNKNOWN, PartialDate.NONE);

    /// Where bounds come from.
    public enum Origin {
        /// Somebody said the date.
        SAID,
        /// Nobody said it; it follows from the order of the statements, from durations, or from the
        /// day on which something was said. Always shown as a conclusion.
        CONCLUDED,
        /// Nothing is known.
        UNKNOWN
    }

    /// The earliest day; [LocalDate#MIN] if open.
    public LocalDate earliest() {
        return days.earliest();
    }

    /// The latest day; [LocalDate#MAX] if open.
    public LocalDate latest() {
        return days.latest();
    }
}
