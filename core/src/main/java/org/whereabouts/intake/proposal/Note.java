package org.whereabouts.intake.proposal;

import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.time.PartialDate;

/// What a reader concluded and a person should look at before accepting.
public sealed interface Note {

    /// A pronoun or noun was taken to mean somebody.
    ///
    /// @param why in words ("the only man named so far")
    record Resolved(Span at, MentionId to, String why) implements Note {}

    /// The text gives no year; this one follows from the publication date, into the past.
    record YearFromPublication(Span at, PartialDate resolved) implements Note {}

    /// Who says it stands in an earlier sentence and was carried over.
    record SpeakerCarriedOver(Span from) implements Note {}

    /// One expression was given to each member of a list or group ("five years each").
    record Distributed(Span at) implements Note {}

    /// No verb says it: it was read from a noun or a headline ("33 years behind bars").
    record Verbless(Span at) implements Note {}

    /// Anything else that makes it doubtful, in words.
    record Doubt(String why) implements Note {}
}
