package org.whereabouts.reader.lexicon;

/// What a word says of somebody's sex; for pronouns, never by itself a statement.
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    /// Whether two words can be of one person.
    public boolean fits(Sex other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
