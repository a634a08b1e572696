package org.whereabouts.reader.phrase.fate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.reader.phrase.PhraseBook;
import org.whereabouts.reader.phrase.mark.Mark;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.reader.phrase.told.Frame;
import org.whereabouts.reader.phrase.told.Line;
import org.whereabouts.reader.phrase.told.Tellers;
import org.whereabouts.reader.phrase.told.Telling;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Amount;
import org.whereabouts.statement.Claim.AnswerKind;
import org.whereabouts.statement.Claim.AppealKind;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;

/// Reads refusals, silence, denials and demands: always with the one who refuses, denies or
/// demands, or not at all.
public final class Answers {
    private final List<Row> rows = new ArrayList<>();
    private final String language;
    private final Pattern freeing;

    private record Row(AnswerKind kind, Pattern words) {}

    /// Reads answers in the language of a book.
    public Answers(PhraseBook book) {
        language = book.language();
        freeing = Pattern.compile(book.text("freeing"));
        for (var row : book.rows("answers")) {
            rows.add(
                    new Row(
                            AnswerKind.valueOf(
                                    row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                            book.pattern(row.getOrDefault("words", ""))));
        }
    }

    /// What a sentence tells.
    public List<Find> of(Line line, Tellers tellers) {
        var found = new ArrayList<Find>();
        for (Row row : rows) {
            Matcher m = row.words.matcher(line.lower());
            while (m.find()) {
                int start = m.start();
                int end = m.end();
                var telling = tellers.at(start, end);
                var who = body(line, start);
                if (telling.isPresent()
                        && telling.get().stance() == Stance.ASSERTS
                        && who.isPresent()) {
                    String rule = row.kind == AnswerKind.IGNORED ? "answer." : "refusal.";
                    found.add(find(rule, line, telling.get(), who.get(), row.kind, start, end));
                }
            }
        }
        for (Frame frame : tellers.frames()) {
            spoken(line, tellers, frame).ifPresent(found::add);
        }
        return found;
    }

    /// The nearest body before, with no sign between but a comma's aside.
    private static Optional<Mark> body(Line line, int start) {
        return line.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.BODY && m.end() <= start)
                .filter(m -> !line.text().substring(m.end(), start).matches(".*[;:。;].*"))
                .reduce((a, b) -> b)
                .filter(m -> line.who(m).isPresent());
    }

    private Find find(
            String rule,
            Line line,
            Telling telling,
            Mark mark,
            AnswerKind kind,
            int start,
            int end) {
        return new Find(
                rule + language,
                telling,
                line.who(mark).orElseThrow(),
                new Claim.Answered(kind, rest(line, start), PartialDate.NONE),
                line.span(),
                line.span(start, end),
                List.of(line.span(mark)),
                List.of(),
                List.of());
    }

    private Optional<Find> spoken(Line line, Tellers tellers, Frame frame) {
        boolean denies = frame.kind() == Frame.Kind.DENIES;
        boolean demands = frame.kind() == Frame.Kind.DEMANDS;
        Optional<Mark> mark = frame.by();
        Optional<Someone> who = mark.flatMap(line::who);
        boolean reached =
                tellers.frames().stream()
                        .anyMatch(f ->
                                !f.equals(frame)
                                        && f.kind() != Frame.Kind.SAYS
                                        && f.reaches(frame.start(), frame.end()));
        boolean frees = freeing.matcher(line.lower()).find();
        if ((!denies && !(demands && frees)) || who.isEmpty() || reached) {
            return Optional.empty();
        }
        if (denies && mark.get().kind() == Mark.Kind.BODY) {
            var telling =
                    new Telling(
                            who, false, Stance.ASSERTS, List.of(), List.of(line.span(mark.get())));
            return Optional.of(
                    find(
                            "denial.",
                            line,
                            telling,
                            mark.get(),
                            AnswerKind.DENIED,
                            frame.start(),
                            frame.end()));
        }
        return demands ? Optional.of(demand(line, frame, mark.get(), who.get())) : Optional.empty();
    }

    private Find demand(Line line, Frame frame, Mark mark, Someone who) {
        return new Find(
                "demand." + language,
                new Telling(
                        Optional.of(who),
                        false,
                        Stance.ASSERTS,
                        List.of(),
                        List.of(line.span(mark), line.span(frame.start(), frame.end()))),
                who,
                new Claim.Appealed(
                        AppealKind.OTHER,
                        Ref.NONE,
                        language.equals("kk") ? line.text() : rest(line, frame.start()),
                        List.of(),
                        Ref.NONE,
                        PartialDate.NONE,
                        Amount.NONE),
                line.span(),
                line.span(frame.start(), frame.end()),
                List.of(line.span(mark)),
                List.of(),
                List.of());
    }

    private static String rest(Line line, int from) {
        return line.text().substring(from).replaceAll("[\\s.;。;]+$", "");
    }
}
