package org.whereabouts.intake.proposal;

import org.whereabouts.statement.Locator.Span;

/// A part of the document that a reader left out, and why.
///
/// @param where the part; the whole text where nothing was read
public record Unread(Code code, Span where) {

    /// Why a part was not read. Codes are counted and translated; do not rename them.
    public enum Code {
        /// The text is longer than a reader takes; the rest was left out.
        TEXT_LONG,
        /// A sentence is longer than a reader takes.
        SENTENCE_LONG,
        /// Reading took longer than allowed; the rest was left out.
        TIME,
        /// More proposals than are kept; the rest was left out.
        PROPOSALS_MANY,
        /// The language is not read, or not by this analyser.
        LANGUAGE,
        /// No sentence in it.
        NO_SENTENCE,
        /// Characters that turn the direction of writing or cannot be seen stand in it: what a
        /// person sees may not be what is written.
        NOT_VISIBLE
    }
}
