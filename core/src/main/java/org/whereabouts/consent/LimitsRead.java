package org.whereabouts.consent;

import org.whereabouts.statement.Terms;

/// A person has read the limits of these terms and finds that this use keeps within them. It holds
/// for these very terms: when the terms change, they are read again.
///
/// @param terms what was read
/// @param reader who read them, never empty
public record LimitsRead(Terms terms, String reader) {
    public LimitsRead {
        if (reader.isBlank()) {
            throw new IllegalArgumentException("limits are read by somebody");
        }
    }
}
