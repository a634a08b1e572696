package org.whereabouts.intake.proposal;

import org.whereabouts.statement.Locator.Span;

/// A place in the text that names somebody.
///
/// @param level by a name, by a noun ("her husband"), or by a pronoun
public record Spot(Span span, Level level) {

    /// How somebody is named at a place.
    public enum Level {
        /// A name: NAM.
        NAME,
        /// A noun: NOM.
        NOMINAL,
        /// A pronoun: PRO.
        PRONOUN
    }
}
