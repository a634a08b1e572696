package org.whereabouts.review;

import java.time.Instant;
import org.whereabouts.statement.Statement;

/// What a person decided on one proposal, or added where none was.
///
/// @param statement as it was decided on: with its changes where it was changed
/// @param rule the rule that had proposed it; [#BY_HAND] where a person found it
/// @param by who decided, in their own words; empty if not said
/// @param seconds how long they looked, at most [#SECONDS_MAX]
public record Decision(
        Verdict verdict, Statement statement, String rule, String by, Instant at, int seconds) {
    /// The rule of statements that a person added.
    public static final String BY_HAND = "by-hand";

    /// Longer looks count as this long: somebody went away.
    public static final int SECONDS_MAX = 600;

    public Decision {
        seconds = Math.clamp(seconds, 0, SECONDS_MAX);
    }

    /// The proposal's name: the local id of its statement.
    public String proposal() {
        return statement.id().local();
    }

    /// Whether the statement is to be recorded.
    public boolean enters() {
        return switch (verdict) {
            case ACCEPTED, CHANGED, ADDED -> true;
            case REJECTED -> false;
        };
    }

    /// What was decided.
    public enum Verdict {
        /// Right as it was proposed.
        ACCEPTED,
        /// Right after a person changed it.
        CHANGED,
        /// Wrong, or not to be recorded.
        REJECTED,
        /// Missed by the reader, added by a person.
        ADDED
    }
}
