package org.whereabouts.statement.time;

import java.time.LocalDate;
import java.util.Optional;

/// A date exactly as far as it is known, in EDTF (ISO 8601-2:2019): levels 0 and 1, and of level 2
/// the unspecified digits in any place.
///
/// `2017` · `2017-05` · `2017-05-08` · `2017-05~` (about) · `2017?` (uncertain) · `2017%` (both) ·
/// `201X` · `XXXX-02-08` (the year was not said) · `2017-22` (summer) · `2017/2018` · `2017/..` (no
/// end) · `/2018` (start not known).
///
/// Not read: years before 1 or after 9999, sets, and signs inside a date (`2004-06~-11`).
///
/// @param text the EDTF text; empty for [#NONE]
public record PartialDate(String text) implements Comparable<PartialDate> {
    /// No date was given. It is earlier than nothing and later than nothing; in an order it comes
    /// last.
    public static final PartialDate NONE = new PartialDate("");

    /// @throws IllegalArgumentException if the text is not EDTF in this range; use [#read] for text
    ///   from outside
    public PartialDate {
        if (!text.isEmpty() && Edtf.bounds(text).isEmpty()) {
            throw new IllegalArgumentException("not a date in EDTF");
        }
    }

    /// Reads a text from outside: empty where it is not EDTF in this range.
    public static Optional<PartialDate> read(String text) {
        return text.isEmpty() || Edtf.bounds(text).isPresent()
                ? Optional.of(new PartialDate(text))
                : Optional.empty();
    }

    /// The day itself.
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /// Whether no date was given.
    public boolean isNone() {
        return text.isEmpty();
    }

    /// The earliest and latest days that the text admits; everything where no date was given.
    public DateBounds bounds() {
        return text.isEmpty() ? DateBounds.EVER : Edtf.bounds(text).orElse(DateBounds.EVER);
    }

    /// Whether the text says "about" (`~` or `%`).
    public boolean approximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /// Whether the text says that the date itself is in doubt (`?` or `%`).
    public boolean uncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /// Whether the text is a stretch from one date to another.
    public boolean interval() {
        return text.indexOf('/') >= 0;
    }

    /// Whether a year was said at all (`XXXX-02-08` says none).
    public boolean hasYear() {
        return !text.isEmpty() && !bounds().equals(DateBounds.EVER) && !text.startsWith("XXXX");
    }

    /// Whether the two cannot be the same date: no day fits both.
    public boolean excludes(PartialDate other) {
        return !bounds().overlaps(other.bounds());
    }

    /// By earliest day, then by latest, then by text; [#NONE] last.
    @Override
    public int compareTo(PartialDate other) {
        if (isNone() || other.isNone()) {
            return Boolean.compare(isNone(), other.isNone());
        }
        int byDays = bounds().compareTo(other.bounds());
        return byDays != 0 ? byDays : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
