package org.whereabouts.register.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.DateBounds;

/// Where a person is or was on a day, according to whom.
///
/// @param answers asserted ones first, then by how firmly they speak of the day, then the latest
///   first; may be empty
/// @param silence since when there was no news on that day; empty if nothing tells
public record Whereabouts(
        PersonId person, LocalDate at, List<Answer> answers, Optional<Silence> silence) {
    public Whereabouts {
        answers = List.copyOf(answers);
    }

    /// Whether nobody asserts anything about that day. "Unknown" is an answer, and fears do not
    /// change it.
    public boolean unknown() {
        return answers.stream()
                .noneMatch(a ->
                        a.stance() == Stance.ASSERTS && a.situation() != Situation.DISAPPEARED);
    }

    /// One answer, and all who give it.
    ///
    /// @param place the place as text; empty if nobody named one
    /// @param known the days for which it is known, as far as is said; the last of them is "as of"
    /// @param voices the statements, each by another speaker or source
    /// @param independent how many of them are independent of each other
    public record Answer(
            Situation situation,
            Claim claim,
            Stance stance,
            Firmness firmness,
            String place,
            DateBounds known,
            List<Said> voices,
            int independent) {
        public Answer {
            voices = List.copyOf(voices);
        }
    }

    /// How an answer speaks of the day.
    public enum Firmness {
        /// The dates that were said cover the day.
        SAID,
        /// The day is covered by what follows from order and durations.
        CONCLUDED,
        /// It was so before, and nobody said that it ended.
        LAST_KNOWN,
        /// It can have been so on that day.
        POSSIBLE
    }
}
