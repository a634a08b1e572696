package org.whereabouts.reader.dates;

import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// A date or duration in a sentence.
///
/// @param first first word
/// @param end after the last
/// @param date as the text gives it; [PartialDate#NONE] for a duration
/// @param resolved what follows from the publication date; the same as `date` where nothing does
/// @param term the duration; [Term#NONE] for a date
/// @param present whether it says "now"
public record Time(
        int first, int end, PartialDate date, PartialDate resolved, Term term, boolean present) {

    /// Whether the year follows from the publication date and not from the text.
    public boolean yearFromPublication() {
        return !date.equals(resolved);
    }

    static Time date(int first, int end, String date, String resolved) {
        return new Time(
                first,
                end,
                PartialDate.read(date).orElse(PartialDate.NONE),
                PartialDate.read(resolved).orElse(PartialDate.NONE),
                Term.NONE,
                false);
    }

    static Time term(int first, int end, String term) {
        return new Time(
                first,
                end,
                PartialDate.NONE,
                PartialDate.NONE,
                Term.read(term).orElse(Term.NONE),
                false);
    }
}
