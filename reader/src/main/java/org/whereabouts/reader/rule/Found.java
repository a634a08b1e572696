package org.whereabouts.reader.rule;

import java.util.List;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;

/// A statement that a rule read.
///
/// @param rule its id: `family.way`
/// @param told who says it and in which stance
/// @param subject of whom
/// @param evidence the words that say it
/// @param cue the word that the rule fired on
/// @param subjectAt where the subject stands
/// @param time where dates and durations stand
public record Found(
        String rule,
        Told told,
        Party subject,
        Claim claim,
        Span evidence,
        Span cue,
        List<Span> subjectAt,
        List<Span> time,
        List<Note> notes) {
    public Found {
        subjectAt = List.copyOf(subjectAt);
        time = List.copyOf(time);
        notes = List.copyOf(notes);
    }

    /// The same find with another claim and other times.
    public Found with(Claim other, List<Span> times, List<Note> remarks) {
        return new Found(rule, told, subject, other, evidence, cue, subjectAt, times, remarks);
    }
}
