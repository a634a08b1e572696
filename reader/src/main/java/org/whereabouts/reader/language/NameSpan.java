package org.whereabouts.reader.language;

/// Words that an analyser takes for a name.
///
/// @param first number of the first word in its sentence
/// @param end after the last word
public record NameSpan(int first, int end, Kind kind) {

    /// What a name is of.
    public enum Kind {
        PERSON,
        PLACE,
        BODY,
        UNKNOWN
    }
}
