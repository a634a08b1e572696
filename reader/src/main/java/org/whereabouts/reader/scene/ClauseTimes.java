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
    private static final int FRONT_MAX = 12;

    /// Dates of a clause; those before the first clause belong to it.
    List<Time> of(Clause clause) {
        var before = parse.clauses().subList(0, clause.index());
        boolean main = before.stream().allMatch(c -> c.relative() || parse.inserted(c));
        int opens = main && opening(clause) ? 0 : front(clause);
        int from = parse.inserted(clause) ? clause.start() : opens;
        int next = clause.index() + 1;
        int after = next < parse.clauses().size() ? opens(clause, parse.clauses().get(next)) : 0;
        int until = after > clause.verb().end() ? after : clause.end();
        var own =
                times.stream()
                        .filter(t ->
                                awardedBy(t)
                                        .map(c -> c.index() == clause.index())
                                        .orElse(
                                                t.first() >= from
                                                        && t.first() < clause.end()
                                                        && t.first() < until
                                                        && !within(clause, t)))
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

    /// `sentenced Omar, who served there, | to 20 years`: the verb of the sentence, where another
    /// stands between.
    private Optional<Clause> awardedBy(Time time) {
        if (time.term().isNone() || !parse.lower(time.first() - 1).equals("to")) {
            return Optional.empty();
        }
        Optional<Clause> last =
                parse.clauses().stream()
                        .filter(c -> c.verb().end() < time.first())
                        .reduce((a, b) -> b);
        return last.filter(Clause::relative)
                .flatMap(between ->
                        parse.clauses().stream()
                                .filter(c -> c.index() < between.index())
                                .filter(c -> c.verb().lemma().matches("sentence|condemn"))
                                .reduce((a, b) -> b));
    }

    /// Whether nothing long stands before it but who says it: `In May, she said, | Omar was taken`.
    private boolean opening(Clause clause) {
        int said =
                parse.clauses().stream()
                        .filter(c -> c.index() < clause.index() && parse.inserted(c))
                        .mapToInt(c -> c.verb().end() - c.start())
                        .sum();
        return clause.start() - said < 12;
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
        for (int i = at; i >= 0 && i > at - FRONT_MAX; i--) {
            var token = parse.tokens().get(i);
            if (token.is("and", "but", ";", "while")) {
                return i + 1;
            }
            boolean verb = token.pos() == Pos.VERB;
            int comma = i;
            boolean dated =
                    token.is(",")
                            && times.stream()
                                    .anyMatch(t -> comma < t.first() && t.end() <= clause.start());
            if (verb || (!dated && token.is(",", ":", ")", "\"", "”"))) {
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
