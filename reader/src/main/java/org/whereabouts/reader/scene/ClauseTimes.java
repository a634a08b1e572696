package org.whereabouts.reader.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;

/// Which dates and durations of a sentence belong to one of its clauses.
///
/// @param times of the sentence
record ClauseTimes(Parse parse, List<Time> times) {
    private static final int FRONT_MAX = 12;
    private static final int CLOCK_MAX = 9;

    /// Dates of a clause; those before the first clause belong to it.
    List<Time> of(Clause clause) {
        var before = parse.clauses().subList(0, clause.index());
        boolean main =
                before.stream().allMatch(c -> c.relative() || parse.inserted(c) || fronted(c));
        boolean near = main && opening(clause);
        int opens = near ? 0 : front(clause);
        boolean dated = main && !near && !clause.relative() && clause.start() > 0;
        int from = parse.inserted(clause) || fronted(clause) ? clause.start() : opens;
        int next = clause.index() + 1;
        int after = next < parse.clauses().size() ? opens(clause, parse.clauses().get(next)) : 0;
        int end = pastInserted(clause);
        int until = end > clause.end() ? end : after > clause.verb().end() ? after : clause.end();
        var own =
                times.stream()
                        .filter(t ->
                                owner(t).map(c -> c.index() == clause.index())
                                        .orElse(
                                                (dated && dateFirst(t))
                                                        || (t.first() >= from
                                                                && t.first() < Math.min(end, until)
                                                                && !within(clause, t))))
                        .toList();
        boolean second = clause.marker().matches("and|but") && clause.governor() >= 0;
        Clause first = second ? parse.clauses().get(clause.governor()) : clause;
        return second && first.governor() < 0
                ? Stream.concat(own.stream(), leading(first).stream()).toList()
                : own;
    }

    /// `On 14 August 2019, | after a trial that lasted four hours, the court ...`.
    private boolean dateFirst(Time time) {
        return time.first() <= 1
                && time.term().isNone()
                && !time.present()
                && parse.lower(time.end()).equals(",")
                && parse.lower(time.end() + 1).matches("after|following|before|in|at|during");
    }

    /// `He was seized, | she says, | in the market on 19 July`: the clause goes on after whoever
    /// says it.
    private int pastInserted(Clause clause) {
        int next = clause.index() + 1;
        var clauses = parse.clauses();
        boolean inserted = next < clauses.size() && parse.inserted(clauses.get(next));
        if (!inserted || clauses.get(next).start() < clause.verb().end()) {
            return clause.end();
        }
        return next + 1 < clauses.size()
                ? Math.max(clause.end(), clauses.get(next + 1).start())
                : parse.tokens().size();
    }

    /// Dates that stand before the subject of the sentence, or between it and its verb: `On 14
    /// February, after a short hearing, | the court convicted ...`.
    private List<Time> leading(Clause first) {
        boolean opens = first.start() > 0 && opening(first);
        return of(first).stream()
                .filter(t -> t.term().isNone() && !t.present())
                .filter(t ->
                        (opens && t.end() <= first.start())
                                || dateFirst(t)
                                || (t.first() >= first.start() && t.end() == first.verb().first()))
                .toList();
    }

    /// `On 21 April, | having served his term, | he was released`: a clause before the subject of
    /// the sentence, without one of its own.
    private boolean fronted(Clause clause) {
        boolean ing = clause.verb().form() == Form.ING && clause.subject().isEmpty();
        boolean accused =
                clause.verb().form() == Form.PARTICIPLE
                        && clause.governor() < 0
                        && parse.lower(clause.verb().first() - 1).equals(",")
                        && clause.subject().stream()
                                .allMatch(
                                        s -> times.stream().anyMatch(t -> t.first() == s.first()));
        boolean part =
                clause.governor() >= 0
                        && clause.governor() < clause.index()
                        && fronted(parse.clauses().get(clause.governor()))
                        && !clause.marker().matches("that|if");
        return ing || accused || part;
    }

    /// Whose a time is, wherever it stands; empty where its place tells.
    private Optional<Clause> owner(Time time) {
        return awardedBy(time).or(() -> named(time));
    }

    /// `held at the prison known as Track Seven in 2016`: a name has no date.
    private Optional<Clause> named(Time time) {
        // `was let out of what they call a school | last summer`
        Optional<Clause> called =
                parse.clauses().stream()
                        .filter(c -> c.index() > 0 && parse.lower(c.start() - 1).equals("what"))
                        .filter(c -> c.verb().lemma().matches("call|describe|term"))
                        .filter(c -> c.verb().end() < time.first() && time.first() < c.end())
                        .map(c -> parse.clauses().get(c.index() - 1))
                        .findFirst();
        if (called.isPresent()) {
            return called;
        }
        return parse.clauses().stream()
                .filter(c -> c.verb().form() == Form.PARTICIPLE && c.governor() >= 0)
                .filter(c -> c.verb().lemma().matches("know|call|name|nickname"))
                .filter(c -> c.verb().end() <= time.first() && time.first() < c.end())
                .map(c -> parse.clauses().get(c.governor()))
                .findFirst();
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

    /// Whether nothing long stands before it but who says it, or a clause without a subject: `In
    /// May, she said, | Omar was taken`.
    private boolean opening(Clause clause) {
        int said =
                parse.clauses().stream()
                        .filter(c ->
                                c.index() < clause.index() && (parse.inserted(c) || fronted(c)))
                        .mapToInt(c ->
                                (fronted(c) ? Math.max(c.end(), c.verb().end()) : c.verb().end())
                                        - c.start())
                        .sum();
        return clause.start() - said < FRONT_MAX;
    }

    /// Where the next clause begins. `A term | handed down by a court`: the noun stands in the
    /// clause before.
    private int opens(Clause clause, Clause next) {
        boolean shared =
                next.verb().form() == Form.PARTICIPLE
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
            boolean joins = token.is("and", "but", "while", "until", "that") && dated(i, clause);
            if (token.is(";") || joins) {
                return i + 1;
            }
            boolean verb = token.pos() == Pos.VERB;
            // `on 3 June, | at about 6.30 a.m., | Omar was taken`
            boolean clock =
                    token.is(",")
                            && parse.lower(i + 1).matches("at|around|about|shortly|just|early|late")
                            && clause.start() - i < CLOCK_MAX;
            if (clock) {
                continue;
            }
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

    /// `and | on 3 June Omar was taken`, `until | in March 2015 he was arrested`: the date stands
    /// right behind, and not in what another verb tells (`sentenced A and B on Monday for ...`).
    private boolean dated(int joins, Clause clause) {
        return times.stream()
                .anyMatch(t ->
                        joins < t.first()
                                && t.first() <= joins + 4
                                && t.end() <= clause.start()
                                && opening(joins + 1, t.first()));
    }

    /// Whether only `then`, `in`, `on the` and the like stand before a date.
    private boolean opening(int from, int to) {
        for (int i = from; i < to; i++) {
            Pos pos = parse.tokens().get(i).pos();
            boolean night =
                    parse.lower(i).matches("night|morning|evening|early|late|end|beginning");
            if (pos != Pos.ADP && pos != Pos.ADV && pos != Pos.DET && pos != Pos.SCONJ && !night) {
                return parse.lower(i).equals(",");
            }
        }
        return true;
    }

    /// Whether a time belongs to a clause that stands between the subject and this verb: `X, who
    /// was arrested in 2016, has died`; or to one before the subject, unless it stands right there:
    /// `After a hunger strike, on 2 May | X was moved`.
    private boolean within(Clause clause, Time time) {
        if (time.first() >= clause.verb().first()) {
            return false;
        }
        boolean fronted =
                parse.clauses().stream()
                        .anyMatch(c ->
                                c.index() < clause.index()
                                        && fronted(c)
                                        && c.verb().first() < time.first()
                                        && time.first() < c.end());
        int gap = parse.lower(time.end()).equals(",") ? 1 : 0;
        boolean beside =
                time.end() + gap == clause.start()
                        && parse.lower(time.first() - 2).equals(",")
                        && time.term().isNone();
        return (fronted && !beside)
                || parse.clauses().stream()
                        .anyMatch(c ->
                                c.index() != clause.index()
                                        && c.verb().first() > clause.start()
                                        && c.verb().end() <= time.first()
                                        && c.verb().first() < clause.verb().first());
    }

    /// The first date of a clause that is no end (`until May`); what it shares with another clause
    /// where it has none.
    Optional<Time> date(Clause clause) {
        return own(clause).or(() -> since(clause)).or(() -> new SharedTimes(this).date(clause));
    }

    /// The first date among the clause's own that is no end.
    Optional<Time> own(Clause clause) {
        return of(clause).stream()
                .filter(t -> !t.resolved().isNone() || !t.date().isNone())
                .filter(t -> !parse.lower(t.first() - 1).matches("until|till|born|to"))
                .reduce((a, b) -> nearer(clause, a, b));
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

    /// Of two times the one after the verb: the other stands before the subject or in between. Of
    /// two before it the one that says more.
    private static Time nearer(Clause clause, Time a, Time b) {
        // `a year later, | in February 2005, | they released me`
        boolean exact =
                b.end() <= clause.verb().first()
                        && !a.resolved().isNone()
                        && b.resolved().text().startsWith(a.resolved().text() + "-");
        if (exact) {
            return b;
        }
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
