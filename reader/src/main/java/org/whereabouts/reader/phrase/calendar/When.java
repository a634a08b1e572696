package org.whereabouts.reader.phrase.calendar;

import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// A date or duration in a text.
///
/// @param start first character
/// @param end after the last
/// @param date as the text gives it; [PartialDate#NONE] for a duration and for "last year"
/// @param resolved what follows from the publication date; the same as `date` where nothing does
/// @param term the duration; [Term#NONE] for a date
public record When(int start, int end, PartialDate date, PartialDate resolved, Term term) {

    /// Whether the year follows from the publication date and not from the text.
    public boolean yearFromPublication() {
        return !date.equals(resolved);
    }

    /// Whether it is a length of time.
    public boolean isTerm() {
        return !term.isNone();
    }

    /// The same with other places.
    public When moved(int by) {
        return new When(start + by, end + by, date, resolved, term);
    }

    static When date(int start, int end, String date, String resolved) {
        return new When(
                start,
                end,
                PartialDate.read(date).orElse(PartialDate.NONE),
                PartialDate.read(resolved).orElse(PartialDate.NONE),
                Term.NONE);
    }

    static When term(int start, int end, String term) {
        return new When(
                start, end, PartialDate.NONE, PartialDate.NONE, Term.read(term).orElse(Term.NONE));
    }

    /// Whether anything was read.
    boolean says() {
        return isTerm() || !resolved.isNone();
    }
}
