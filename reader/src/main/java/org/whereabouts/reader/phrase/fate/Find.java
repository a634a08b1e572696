package org.whereabouts.reader.phrase.fate;

import java.util.List;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.reader.phrase.told.Telling;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;

/// A statement that was read.
///
/// @param rule its id: `family.language`
/// @param evidence the sentence
/// @param cue the words that say it
/// @param subjectAt where the subject stands
/// @param time where dates and durations stand
public record Find(
        String rule,
        Telling telling,
        Someone subject,
        Claim claim,
        Span evidence,
        Span cue,
        List<Span> subjectAt,
        List<Span> time,
        List<Note> notes) {
    public Find {
        subjectAt = List.copyOf(subjectAt);
        time = List.copyOf(time);
        notes = List.copyOf(notes);
    }
}
