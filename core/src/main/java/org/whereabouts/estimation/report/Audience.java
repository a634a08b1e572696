package org.whereabouts.estimation.report;

import org.whereabouts.estimation.figure.Rounded;

/// For whom a report is written, and how counts and estimates look to them.
///
/// In public, counts below 5 are withheld, all others are rounded to the nearest 5, and the
/// documented count is rounded down to a ten: no withheld count can be found by subtracting,
/// because the rounding of the others hides more than it.
public enum Audience {
    /// The people who made the estimate, and who must check it.
    ANALYST,
    /// Everybody else.
    PUBLIC;

    /// Counts below this are withheld in public.
    public static final long SMALL = 5;

    private static final long STEP = 5;
    private static final long STEP_DOCUMENTED = 10;

    /// Whether a count may not be shown.
    public boolean withholds(long count) {
        return this == PUBLIC && count < SMALL;
    }

    /// A count of persons, for example of one history.
    public String count(long count) {
        return withholds(count) ? "under " + SMALL : Rounded.grouped((double) shown(count));
    }

    /// The count as it may be drawn or exported; 0 where it is withheld.
    public long shown(long count) {
        if (this == ANALYST) {
            return count;
        }
        return count < SMALL ? 0 : (count + STEP / 2) / STEP * STEP;
    }

    /// The documented count, the firm minimum.
    public long documented(long persons) {
        return this == ANALYST ? persons : persons / STEP_DOCUMENTED * STEP_DOCUMENTED;
    }

    /// The documented count in words.
    public String documentedWords(long persons) {
        if (this == PUBLIC && persons < STEP_DOCUMENTED) {
            return "under " + STEP_DOCUMENTED;
        }
        boolean exact = documented(persons) == persons && this == ANALYST;
        return (exact ? "" : "at least ") + Rounded.grouped((double) documented(persons));
    }
}
