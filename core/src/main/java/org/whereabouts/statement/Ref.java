package org.whereabouts.statement;

/// A place, body or person inside a claim: a mention of the same source, or words, or nothing.
public sealed interface Ref {

    /// A mention that has its own statements.
    record To(MentionId mention) implements Ref {}

    /// The source's words, where nothing more is known of it.
    record Words(String text) implements Ref {
        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("words are not blank; absence is Ref.NONE");
            }
        }
    }

    /// Not said.
    enum None implements Ref {
        NONE
    }

    /// Not said.
    Ref NONE = None.NONE;

    /// These words, or nothing where they are blank.
    static Ref words(String text) {
        return text.isBlank() ? NONE : new Words(text);
    }
}
