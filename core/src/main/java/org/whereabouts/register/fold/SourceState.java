package org.whereabouts.register.fold;

import java.util.Optional;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;

/// What is known of one source. A source whose own entry is damaged has statements and no record.
final class SourceState {
    final SourceId id;
    final Ints entries = new Ints();
    Optional<Source> source = Optional.empty();
    Optional<Terms> terms = Optional.empty();
    boolean withdrawn;
    int mentions;
    int persons;
    int statements;

    SourceState(SourceId id) {
        this.id = id;
    }

    void forget() {
        withdrawn = true;
        source = Optional.empty();
        terms = Optional.empty();
        mentions = 0;
        persons = 0;
        statements = 0;
    }
}
