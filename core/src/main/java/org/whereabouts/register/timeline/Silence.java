package org.whereabouts.register.timeline;

import java.util.List;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.time.DateBounds;

/// No news since.
///
/// @param since when the last news came, as narrowly as can be told; [DateBounds#EVER] if only the
///   silence is told and not since when
/// @param ground what it follows from
/// @param basis the statements it rests on
public record Silence(DateBounds since, Ground ground, List<Said> basis) {
    public Silence {
        basis = List.copyOf(basis);
    }

    /// What a silence follows from.
    public enum Ground {
        /// Somebody says that there is no news since.
        TOLD,
        /// The last contact with the person that anybody tells of; others may have told more of
        /// them later.
        LAST_CONTACT,
        /// Nobody tells of a contact or of its lack: the day on which the newest statement about
        /// the person's situation was made.
        NEWEST_STATEMENT
    }
}
