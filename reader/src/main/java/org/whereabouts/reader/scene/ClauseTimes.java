package org.whereabouts.reader.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.language.Pos;

/// Which dates and durations of a sentence belong to one of its clauses.
///
/// @param times of the sentence
record ClauseTimes(Parse parse, List<Time> times) {

    /// Dates of a clause; those before the first clause belong to it.
    List<Time> of(Clause clause) {
        boolean main =
                clause.index() == 0
                        || parse.clauses().stream()
                                .noneMatch(c -> c.index() < clause.index() && !c.relative());
        int from = main && clause.start() < 12 ? 0 : front(clause);
        int next = clause.index() + 1;
        int after = next < parse.clauses().size() ? opens(clause, parse.clauses().get(next)) : 0;
        int until = after > clause.verb().end() ? after : clause.end();
        var own =
                times.stream()
                        .filter(t -> t.first() >= from && t.first() < clause.end())
                        .filter(t -> t.first() < until)
                        .filter(t -> !within(clause, t))
                        .toList();
        boolean second = clause.marker().matches("and|but") && clause.governor() >= 0;
        Clause first = second ? parse.clauses().get(clause.governor()) : clause;
        return second && first.governor() < 0 && first.start() > 0 && first.start() < 12
                ? Stream.concat(
                                own.stream(),
                                times.stream()
                                        .filter(t -> t.end() <= first.start() && t.term().isNone()))
                        .toList()
                : own;
    }

    /// Where the next clause begins. `A term | handed down by a court`: the noun stands in the
    /// clause before.
    private int opens(Clause clause, Clause next) {
        boolean shared =
                next.verb().form() == VerbGroup.Form.PARTICIPLE
                        || next.subject().stream().anyMatch(clause.objects()::contains);
        return shared ? next.verb().first() : front(next);
    }

    /// Where the words begin that stand before the subject of a clause that is joined to another:
    /// `Tarek was taken; | on 3 June Omar was taken`.
    private int front(Clause clause) {
        int at = clause.start() - 1;
        at = parse.lower(at).equals(",") ? at - 1 : at;
        for (int i = at; i >= 0 && i > at - 8; i--) {
            var token = parse.tokens().get(i);
            if (token.is("and", "but", ";", "while")) {
                return i + 1;
            }
            boolean verb = token.pos() == Pos.VERB;
            if (verb || token.is(",", ":", ")", "\"", "”")) {
                break;
            }
        }
        return clause.start();
    }

    /// Whether a time belongs to a clause that stands between the subject and this verb: `X, who
    /// was arrested in 2016, has died`.
    private boolean within(Clause clause, Time time) {
        return time.first() < clause.verb().first()
                && parse.clauses().stream()
                        .anyMatch(c ->
                                c.index() != clause.index()
                                        && c.verb().first() > clause.start()
                                        && c.verb().end() <= time.first()
                                        && c.verb().first() < clause.verb().first());
    }

    /// The first date of a clause that is no end (`until May`).
    Optional<Time> date(Clause clause) {
        return of(clause).stream()
                .filter(t -> !t.resolved().isNone() || !t.date().isNone())
                .filter(t -> !parse.lower(t.first() - 1).matches("until|till|born|to"))
                .reduce((a, b) -> nearer(clause, a, b))
                .or(() -> since(clause));
    }

    /// `was arrested on 4 May and has not been seen since`: since the date right before.
    private Optional<Time> since(Clause clause) {
        boolean bare = false;
        for (int i = clause.verb().end(); i < clause.end(); i++) {
            bare |=
                    parse.lower(i).equals("since")
                            && parse.lower(i + 1).matches("[,.;\"”]|and|but|then|that|");
        }
        return bare
                ? times.stream()
                        .filter(t -> t.end() <= clause.verb().first() && t.term().isNone())
                        .filter(t -> !t.present())
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /// Of two times the one after the verb: the other stands before the subject or in between.
    private static Time nearer(Clause clause, Time a, Time b) {
        boolean first = a.first() >= clause.verb().first() || b.first() < clause.verb().first();
        return first ? a : b;
    }

    /// The first duration of a clause.
    Optional<Time> term(Clause clause) {
        return of(clause).stream()
                .filter(t -> !t.term().isNone())
                .reduce((a, b) -> nearer(clause, a, b));
    }
}
