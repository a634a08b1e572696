package org.whereabouts.reader.phrase.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.reader.phrase.PhraseBook;
import org.whereabouts.reader.phrase.mark.Case;
import org.whereabouts.reader.phrase.mark.Mark;

/// Finds the frames of a sentence by the book's list `frames`: kind, words, and the side on which
/// they reach.
public final class Frames {
    private final List<Row> rows = new ArrayList<>();
    private final Pattern opens;
    private final Pattern apart;
    private final String language;

    private record Row(Frame.Kind kind, Side side, boolean first, Pattern words) {}

    /// Where a frame reaches.
    private enum Side {
        /// A verb: what comes after, or the whole sentence where nothing opens after it.
        VERB,
        /// A verb at the end: what comes before it.
        BACK,
        /// `according to`: what comes after; the speaker stands beside it.
        TOPIC,
        WHOLE,
        /// From the word on.
        AFTER
    }

    public Frames(PhraseBook book) {
        language = book.language();
        opens = Pattern.compile(book.text("opens"));
        apart = Pattern.compile(book.text("apart"));
        for (var row : book.rows("frames")) {
            rows.add(
                    new Row(
                            Frame.Kind.valueOf(row.getOrDefault("kind", "")),
                            Side.valueOf(row.getOrDefault("side", "VERB")),
                            row.getOrDefault("first", "").equals("yes"),
                            book.pattern(row.getOrDefault("words", ""))));
        }
    }

    /// The frames of a sentence in its order.
    public List<Frame> of(Line line) {
        var found = new ArrayList<Frame>();
        for (Row row : rows) {
            Matcher m = row.words.matcher(line.lower());
            while (m.find()) {
                int start = m.start();
                int end = m.end();
                if (found.stream().noneMatch(f -> f.start() < end && start < f.end())) {
                    found.add(frame(row, line, start, end));
                }
            }
        }
        found.sort(Comparator.comparingInt(Frame::start));
        return found;
    }

    private Frame frame(Row row, Line line, int start, int end) {
        String before = line.lower().substring(0, start);
        String after = line.lower().substring(end);
        boolean inverted = apart.matcher(before).find();
        int from = 0;
        int to = line.lower().length();
        switch (row.side) {
            case VERB -> from = opens.matcher(after).find() ? end : 0;
            case BACK -> to = start;
            case TOPIC, AFTER -> from = end;
            case WHOLE -> from = 0;
        }
        Optional<Mark> by =
                row.kind == Frame.Kind.HEDGE || row.kind == Frame.Kind.BLOCK || row.first
                        ? Optional.empty()
                        : speaker(row, line, start, end, inverted);
        return new Frame(row.kind, start, end, row.first, from, to, by);
    }

    private Optional<Mark> speaker(Row row, Line line, int start, int end, boolean inverted) {
        return switch (row.side) {
            case TOPIC ->
                    language.equals("kk")
                            ? left(line, start, Case.GEN)
                            : right(line, end, Case.GEN);
            case BACK ->
                    inverted
                            ? right(line, end, Case.NOM).or(() -> firstOf(line, start))
                            : firstOf(line, start);
            case VERB, AFTER, WHOLE ->
                    inverted
                            ? right(line, end, Case.NOM).or(() -> left(line, start, Case.NOM))
                            : left(line, start, Case.NOM).or(() -> right(line, end, Case.NOM));
        };
    }

    private static boolean speaks(Mark mark, Case which) {
        return mark.kind() != Mark.Kind.FIRST && (mark.kind() == Mark.Kind.BODY || mark.may(which));
    }

    /// The nearest before; in Chinese only within its clause.
    private Optional<Mark> left(Line line, int start, Case which) {
        return line.marks().stream()
                .filter(m -> m.end() <= start && speaks(m, which) && !line.owns(m))
                .filter(m ->
                        !language.equals("zh")
                                || !line.text().substring(m.end(), start).matches(".*[,。;:“”、].*"))
                .reduce((a, b) -> b);
    }

    /// The next after, before any sign.
    private static Optional<Mark> right(Line line, int end, Case which) {
        return line.marks().stream()
                .filter(m -> m.start() >= end && speaks(m, which) && !line.owns(m))
                .findFirst()
                .filter(m -> !line.text().substring(end, m.start()).matches(".*[,.;:«»“”。—–].*"));
    }

    /// Kazakh tells at the end who stood first; only where that one is not also of whom it is told.
    private static Optional<Mark> firstOf(Line line, int start) {
        var all =
                line.marks().stream()
                        .filter(m -> m.end() <= start && speaks(m, Case.NOM) && !line.owns(m))
                        .toList();
        boolean others =
                line.marks().stream()
                        .anyMatch(m ->
                                m.end() <= start
                                        && !all.isEmpty()
                                        && m.start() > all.getFirst().end()
                                        && !line.owns(m));
        return others ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
