package org.whereabouts.intake.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.whereabouts.statement.Locator.Span;

/// Where in the text the parts of a proposal stand, for showing them.
///
/// @param evidence the words that say it, never empty
/// @param cue the words that a rule fired on; none where there are none (a verbless clause)
/// @param subject the places that name the subject
/// @param speaker the places that name the speaker and the word of saying
/// @param time the places of dates and durations
public record Spans(
        Span evidence, List<Span> cue, List<Span> subject, List<Span> speaker, List<Span> time) {

    public Spans {
        if (evidence.end() <= evidence.start()) {
            throw new IllegalArgumentException("evidence is not empty");
        }
        cue = List.copyOf(cue);
        subject = List.copyOf(subject);
        speaker = List.copyOf(speaker);
        time = List.copyOf(time);
    }

    /// Evidence alone.
    public static Spans of(Span evidence) {
        return new Spans(evidence, List.of(), List.of(), List.of(), List.of());
    }

    /// All of them, the evidence first.
    public Stream<Span> all() {
        return Stream.concat(
                Stream.of(evidence), Stream.of(cue, subject, speaker, time).flatMap(List::stream));
    }
}
