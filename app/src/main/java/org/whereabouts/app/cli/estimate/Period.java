package org.whereabouts.app.cli.estimate;

import java.time.LocalDate;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;

/// The time in question.
///
/// @param from its beginning; [PartialDate#NONE] for an open one
/// @param until its end; [PartialDate#NONE] for an open one
record Period(PartialDate from, PartialDate until) {

    /// Whether any time is in question.
    boolean always() {
        return from.isNone() && until.isNone();
    }

    /// Whether a situation falls into the period as far as its dates say. Where only its beginning
    /// or only its end is given, nothing is concluded about the time after or before.
    boolean admits(DateBounds dates) {
        LocalDate begin = from.isNone() ? LocalDate.MIN : from.bounds().earliest();
        LocalDate end = until.isNone() ? LocalDate.MAX : until.bounds().latest();
        return !end.isBefore(begin) && dates.overlaps(new DateBounds(begin, end));
    }

    /// The period in words; empty for all time.
    String words() {
        if (always()) {
            return "";
        }
        return (from.isNone() ? "until " : from.text() + " to ")
                + (until.isNone() ? "today" : until.text());
    }
}
