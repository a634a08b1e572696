package org.whereabouts.register.timeline;

import java.util.List;
import org.whereabouts.statement.StatementId;

/// Statements that cannot all be so. A conflict is shown and never resolved by the program.
///
/// @param one the statements on one side, in the order of recording
/// @param other the statements on the other side; the same as `one` for [Kind#ORDER_IN_A_CIRCLE]
public record Conflict(Kind kind, List<StatementId> one, List<StatementId> other) {
    public Conflict {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /// Why they cannot all be so. The codes are stable.
    public enum Kind {
        /// Held in two forms at one time.
        CUSTODY_OVERLAPS,
        /// Held in one form at two places at one time; the two may be names of one place.
        PLACES_DIFFER,
        /// Said to have died, and to have been alive, or only born, later.
        DEATH_THEN_LIFE,
        /// Released according to one, still held afterwards according to another.
        HELD_AFTER_RELEASE,
        /// Two dates of one event that no day fits.
        DATES_EXCLUDE,
        /// Two lengths of one sentence.
        SENTENCES_DIFFER,
        /// One denies what another asserts.
        DENIED,
        /// The dates of statements contradict the order in which they are told.
        DATES_AGAINST_ORDER,
        /// Each of these statements is told to come after another of them.
        ORDER_IN_A_CIRCLE
    }
}
