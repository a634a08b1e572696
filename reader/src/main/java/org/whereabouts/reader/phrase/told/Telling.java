package org.whereabouts.reader.phrase.told;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;

/// Who tells something and how they stand to it.
///
/// @param speaker who; empty for the author or where it is not said
/// @param stated whether it is the author where no speaker is named
/// @param via through whom it came, the nearest to the speaker first
/// @param at where the words of telling stand
public record Telling(
        Optional<Someone> speaker,
        boolean stated,
        Stance stance,
        List<Someone> via,
        List<Span> at) {
    public Telling {
        via = List.copyOf(via);
        at = List.copyOf(at);
    }

    /// The same as an assertion: what a speaker takes for granted.
    public Telling granted() {
        return new Telling(speaker, stated, Stance.ASSERTS, via, at);
    }
}
