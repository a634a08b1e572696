package org.whereabouts.reader.phrase.told;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.reader.phrase.calendar.When;
import org.whereabouts.reader.phrase.mark.Mark;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.MentionId;

/// A sentence with its marks and dates. Positions count in the sentence, [#span] gives those of the
/// text.
public final class Line {
    private final int number;
    private final int start;
    private final String text;
    private final String lower;
    private final List<Mark> marks;
    private final List<When> times;
    private final Function<Someone, MentionId> ids;
    private final Map<Mark, Someone> who = new HashMap<>();

    /// A sentence.
    ///
    /// @param number of the sentence in the text
    /// @param start where it begins in the text
    /// @param ids the mention of somebody
    public Line(
            int number,
            int start,
            String text,
            List<Mark> marks,
            List<When> times,
            Function<Someone, MentionId> ids) {
        this.number = number;
        this.start = start;
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.marks = List.copyOf(marks);
        this.times = List.copyOf(times);
        this.ids = ids;
    }

    public int number() {
        return number;
    }

    public int start() {
        return start;
    }

    public String text() {
        return text;
    }

    /// In lower case, of the same length.
    public String lower() {
        return lower;
    }

    public List<Mark> marks() {
        return marks;
    }

    public List<When> times() {
        return times;
    }

    /// Who is meant by a mark, where one person is.
    public Optional<Someone> who(Mark mark) {
        return Optional.ofNullable(who.get(mark));
    }

    /// Keeps who is meant.
    public void means(Mark mark, Someone someone) {
        who.put(mark, someone);
    }

    /// Whether a mark says whose kin another is, and nothing more.
    public boolean owns(Mark mark) {
        return marks.stream()
                .flatMap(m -> m.kin().stream())
                .flatMap(k -> k.of().stream())
                .anyMatch(o -> o.start() == mark.start() && o.end() == mark.end());
    }

    /// The mention of somebody.
    public MentionId id(Someone someone) {
        return ids.apply(someone);
    }

    /// The place in the text.
    public Span span(int from, int to) {
        return new Span(start + from, start + to);
    }

    /// The place of a mark in the text.
    public Span span(Mark mark) {
        return span(mark.start(), mark.end());
    }

    /// The whole sentence.
    public Span span() {
        return span(0, text.length());
    }
}
