package org.whereabouts.reader.phrase.told;

import java.util.Optional;
import org.whereabouts.reader.phrase.mark.Mark;

/// A word that says how something is told.
///
/// @param first whether its form says "I" or "we"
/// @param from where its reach begins in the sentence
/// @param to where it ends
/// @param by the mark of who tells, if one was found
public record Frame(
        Kind kind, int start, int end, boolean first, int from, int to, Optional<Mark> by) {

    /// What the word does with what it reaches.
    public enum Kind {
        SAYS,
        FEARS,
        BELIEVES,
        /// `maybe`, `reportedly`: nobody in particular believes it.
        HEDGE,
        DEMANDS,
        DENIES,
        /// A condition, a question, a purpose, what is still to come: nothing is told.
        BLOCK
    }

    /// Whether a place lies in its reach.
    public boolean reaches(int at, int end) {
        return from <= at && end <= to;
    }
}
