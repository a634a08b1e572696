package org.whereabouts.linkage.table;

import java.time.LocalDate;
import java.util.Optional;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;

/// Dates as linkage compares them: the first and last day that a partial date admits, counted in
/// days from 1970-01-01.
final class Dates {
    /// No day is known.
    static final int NEVER = Integer.MIN_VALUE;

    private Dates() {}

    /// A date in EDTF where the text is one, also as `19700131`; otherwise the text itself, which
    /// then compares as text only: a mistyped month is still evidence.
    static String clean(String text) {
        if (text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
        }
        return text;
    }

    static Optional<DateBounds> bounds(String text) {
        return PartialDate.read(text)
                .filter(PartialDate::hasYear)
                .map(PartialDate::bounds)
                .filter(b -> b.hasStart() && b.hasEnd());
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /// `1970`, `01`, `31`: digits of an ISO text; empty where the text has none there.
    static String digits(String text, int from, int to) {
        if (text.length() < to) {
            return "";
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '-') {
                return "";
            }
        }
        return text.substring(from, to);
    }
}
