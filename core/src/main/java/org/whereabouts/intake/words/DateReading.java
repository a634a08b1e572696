package org.whereabouts.intake.words;

import org.whereabouts.intake.Fault.CellCode;
import org.whereabouts.statement.time.PartialDate;

/// What reading a date gives.
public sealed interface DateReading {
    /// A date, no finer than it was written.
    record Known(PartialDate date) implements DateReading {}

    /// Not a date, or not one date.
    record Refused(CellCode why) implements DateReading {}

    /// A date from EDTF text that may not be one.
    static DateReading of(String edtf) {
        return PartialDate.read(edtf)
                .filter(date -> !date.isNone())
                .<DateReading>map(Known::new)
                .orElse(new Refused(CellCode.DATE_UNREAD));
    }
}
