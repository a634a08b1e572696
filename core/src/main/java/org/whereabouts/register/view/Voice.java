package org.whereabouts.register.view;

import java.util.List;
import java.util.Optional;
import org.whereabouts.statement.Source;

/// Who says a statement, for display.
///
/// @param name what the speaker is called; the source's author where the author speaks; empty if
///   nobody is named
/// @param person the speaker's person, if the speaker is somebody whom the source mentions
/// @param relayedBy through whom it came, the one nearest to the speaker first
/// @param source the source's record; empty if its entry is damaged
public record Voice(
        String name, Optional<PersonId> person, List<String> relayedBy, Optional<Source> source) {
    public Voice {
        relayedBy = List.copyOf(relayedBy);
    }
}
