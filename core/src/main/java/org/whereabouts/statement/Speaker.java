package org.whereabouts.statement;

/// Who says it.
public sealed interface Speaker {

    /// The author of the source, in the author's own voice.
    enum Author implements Speaker {
        AUTHOR
    }

    /// Somebody whom the source lets speak.
    record Mentioned(MentionId mention) implements Speaker {}

    /// The source does not say who ("it is said that").
    enum Unstated implements Speaker {
        UNSTATED
    }
}
