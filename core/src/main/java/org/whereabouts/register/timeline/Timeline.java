package org.whereabouts.register.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.whereabouts.register.view.PersonId;

/// A person's episodes.
///
/// @param asOf the day from which one looks back; open ends reach to it
/// @param episodes what is asserted, in order: by what is told to come after what, then by dates,
///   then by recording
/// @param others what is denied, feared, believed, presumed, demanded or predicted, in the same
///   order; never part of what was
/// @param silence since when there is no news; empty if nothing tells
public record Timeline(
        PersonId person,
        LocalDate asOf,
        List<Episode> episodes,
        List<Episode> others,
        List<Conflict> conflicts,
        Optional<Silence> silence) {
    public Timeline {
        episodes = List.copyOf(episodes);
        others = List.copyOf(others);
        conflicts = List.copyOf(conflicts);
    }
}
