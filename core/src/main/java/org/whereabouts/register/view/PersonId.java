package org.whereabouts.register.view;

import org.whereabouts.statement.MentionId;

/// The name of a person: the id of the mention that was recorded first among those judged to be the
/// person. It stays when later mentions join, and when a link is taken back and made again, each
/// side gets back the name it had.
public record PersonId(MentionId first) implements Comparable<PersonId> {

    /// Reads the form that [#toString] writes.
    ///
    /// @throws IllegalArgumentException if the text is not `<source>.<local>`
    public static PersonId of(String text) {
        return new PersonId(MentionId.of(text));
    }

    @Override
    public int compareTo(PersonId other) {
        return first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return first.toString();
    }
}
