package org.whereabouts.intake.proposal;

import java.util.List;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;

/// What else it might be, most likely first. What the draft says already is not repeated.
///
/// @param subjects other persons of whom it may be said
/// @param speakers others who may say it
/// @param stances other stances whose words stand there
/// @param dates other readings of the date
public record Choices(
        List<Ranked<MentionId>> subjects,
        List<Ranked<Speaker>> speakers,
        List<Ranked<Stance>> stances,
        List<Ranked<PartialDate>> dates) {

    /// Nothing else was considered.
    public static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of());

    public Choices {
        subjects = List.copyOf(subjects);
        speakers = List.copyOf(speakers);
        stances = List.copyOf(stances);
        dates = List.copyOf(dates);
    }

    /// A candidate and why it is one, in words.
    public record Ranked<T>(T value, String why) {}
}
