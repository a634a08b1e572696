package org.whereabouts.publication.casefile;

import java.util.List;

/// A line and what was said in answer to it, in the order of the answers' dates: an appeal with its
/// answers, a number with its denial.
public record Exchange(Line line, List<Exchange> answers) {
    public Exchange {
        answers = List.copyOf(answers);
    }

    /// A line that nobody answered.
    public static Exchange unanswered(Line line) {
        return new Exchange(line, List.of());
    }
}
