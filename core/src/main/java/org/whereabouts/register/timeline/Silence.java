package org.whereabouts.register.timeline;

import java.util.List;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.time.DateBounds;

/// No news since.
///
/// @param since when the last news came, as narrowly as can be told; [DateBounds#EVER] if only the
///   silence is told and not since when
/// @param stated whether somebody said that there is no news since; otherwise it follows from the
///   last news that is recorded
/// @param basis the statements it rests on
public record Silence(DateBounds since, boolean stated, List<Said> basis) {
    public Silence {
        basis = List.copyOf(basis);
    }
}
