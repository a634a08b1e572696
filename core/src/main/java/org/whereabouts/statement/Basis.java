package org.whereabouts.statement;

/// How the speaker knows.
public enum Basis {
    /// It happened to the speaker.
    EXPERIENCED,
    /// The speaker saw or heard it happen.
    WITNESSED,
    /// Somebody told the speaker.
    TOLD_BY,
    /// The speaker has it from a document.
    DOCUMENT,
    /// The speaker concludes it.
    INFERRED,
    /// Not said.
    UNKNOWN
}
