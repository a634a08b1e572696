package org.whereabouts.register.timeline;

import java.util.List;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.Term;

/// A stretch of a person's time in one situation, or one event, folded from the statements that
/// tell of it.
///
/// @param claim the fullest of their claims, for display
/// @param stance how the speakers stand to it. Only [Stance#ASSERTS] speaks of what was; an episode
///   in another stance is drawn apart from those
/// @param place the place as text; empty if nobody named one
/// @param start when it began; of an event, when it was
/// @param end when it ended; of an event, the same as its start
/// @param present days on which somebody said that it was so ("currently"); [DateBounds#EVER] if
///   nobody named one
/// @param duration how long it is said to have lasted; [Term#NONE] if nobody said
/// @param basis the statements it rests on; never empty
/// @param independent how many of them are independent of each other
public record Episode(
        Situation situation,
        Claim claim,
        Stance stance,
        String place,
        Bounds start,
        Bounds end,
        DateBounds present,
        Term duration,
        List<Said> basis,
        int independent) {
    public Episode {
        basis = List.copyOf(basis);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("an episode rests on a statement");
        }
    }

    /// Whether everything it rests on was said of a group, not of the person alone.
    public boolean saidOfGroupOnly() {
        return basis.stream().allMatch(Said::saidOfGroup);
    }
}
