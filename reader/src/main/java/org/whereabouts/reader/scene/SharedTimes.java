package org.whereabouts.reader.scene;

import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;

/// The date that a clause without one has from the clause beside it, where the words make the two
/// one event: `amnestied and freed on Monday`, `on 7 June, when men stopped her`, `was killed when
/// soldiers opened fire on 1 June`, `broke down the door on 2 June and dragged him away`.
record SharedTimes(ClauseTimes own) {
    /// What is done on the way to taking somebody.
    private static final Set<String> COMING =
            Set.of(
                    "break",
                    "raid",
                    "storm",
                    "enter",
                    "come",
                    "surround",
                    "search",
                    "stop",
                    "arrive",
                    "burst",
                    "knock",
                    "leave",
                    "go",
                    "walk",
                    "approach",
                    "intercept",
                    "open",
                    "attack",
                    "ambush",
                    "block",
                    "follow",
                    "chase",
                    "smash",
                    "climb",
                    "drive",
                    "cross",
                    "summon",
                    "call",
                    "invite",
                    "fly",
                    "return",
                    "travel",
                    "land",
                    "report",
                    "head",
                    "visit");

    /// What is done to those who are taken.
    private static final Set<String> TAKING =
            Set.of(
                    "take",
                    "drag",
                    "arrest",
                    "detain",
                    "seize",
                    "abduct",
                    "force",
                    "lead",
                    "drive",
                    "stop",
                    "pick",
                    "bundle",
                    "haul",
                    "kidnap",
                    "grab",
                    "push",
                    "shove",
                    "carry",
                    "beat",
                    "shoot",
                    "kill",
                    "capture",
                    "apprehend",
                    "handcuff",
                    "throw",
                    "whisk",
                    "vanish",
                    "disappear",
                    "round");

    /// What is done on one day of a court or an office.
    private static final String JUDGED =
            "sentence|convict|fine|purge|try|find|jail|acquit|dismiss|expel|strip|condemn|clear|order"
                    + "|send|give|free";

    Optional<Time> date(Clause clause) {
        return joined(clause)
                .or(() -> cleft(clause))
                .or(() -> ofSince(clause))
                .or(() -> ofWhen(clause))
                .or(() -> onTheWay(clause))
                .or(() -> together(clause))
                .or(() -> judged(clause))
                .or(() -> afterWhen(clause));
    }

    /// `was purged in 2004 | and sentenced to ten years`: one court day.
    private Optional<Time> judged(Clause clause) {
        boolean second =
                clause.marker().matches("and|but")
                        && clause.governor() >= 0
                        && clause.verb().lemma().matches(JUDGED)
                        && clause.verb().passive()
                                == parse().clauses().get(clause.governor()).verb().passive();
        return second
                ? Optional.of(parse().clauses().get(clause.governor()))
                        .filter(c -> c.verb().lemma().matches(JUDGED) && !c.verb().negated())
                        .flatMap(own::own)
                        .filter(t -> !t.present())
                : Optional.empty();
    }

    /// `When her mother went to the station on 25 June, | she was turned away`.
    Optional<Time> afterWhen(Clause clause) {
        int before = clause.index() - 1;
        boolean main =
                before >= 0
                        && clause.marker().isEmpty()
                        && !clause.relative()
                        && clause.verb().form() == Form.FINITE
                        && clause.verb().modal().isEmpty()
                        && !parse().lower(clause.verb().first()).matches("has|have|had|is|are");
        if (!main) {
            return Optional.empty();
        }
        Clause when = parse().clauses().get(before);
        while (when.governor() >= 0 && when.governor() < when.index()) {
            when = parse().clauses().get(when.governor());
        }
        boolean opens =
                when.start() <= 2
                        && parse().lower(0).equals("when")
                        && when.verb().form() == Form.FINITE
                        && !when.verb().negated();
        Clause from = when;
        return opens
                ? own.times().stream()
                        .filter(t -> t.term().isNone() && !t.present())
                        .filter(t -> t.first() >= from.start() && t.end() <= clause.start())
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /// `In 2016 the police beat us, | and Omar was detained`: the date before the subject of the
    /// first holds for what is joined to it.
    private Optional<Time> together(Clause clause) {
        int before = clause.index() - 1;
        boolean joined =
                clause.marker().equals("and")
                        && clause.governor() < 0
                        && clause.verb().form() == Form.FINITE
                        && !parse().lower(clause.verb().first()).matches("has|have|had")
                        && before >= 0;
        if (!joined) {
            return Optional.empty();
        }
        Clause first = parse().clauses().get(before);
        return first.governor() >= 0 || first.start() == 0
                ? Optional.empty()
                : own.own(first).filter(t -> t.end() <= first.start() && !t.present());
    }

    private Parse parse() {
        return own.parse();
    }

    private Optional<Clause> next(Clause clause) {
        int next = clause.index() + 1;
        return next < parse().clauses().size()
                ? Optional.of(parse().clauses().get(next))
                : Optional.empty();
    }

    /// `was amnestied and returned on Monday`: nothing stands between the two verbs but `and`.
    private Optional<Time> joined(Clause clause) {
        int and = clause.verb().end();
        return next(clause)
                .filter(n -> parse().lower(and).equals("and") && n.verb().first() == and + 1)
                .filter(n -> n.governor() == clause.index())
                .flatMap(own::own)
                .filter(t -> t.first() > and);
    }

    /// `on 7 June, | when men stopped her`, `it was on 7 June | that men stopped her`.
    private Optional<Time> cleft(Clause clause) {
        int opens = clause.start() - 1;
        if (!parse().lower(opens).matches("when|that")) {
            return Optional.empty();
        }
        int end = parse().lower(opens - 1).equals(",") ? opens - 1 : opens;
        boolean it =
                clause.index() > 0
                        && parse().clauses().get(clause.index() - 1).verb().form() == Form.COPULA
                        && parse().lower(
                                        parse().clauses().get(clause.index() - 1).verb().first()
                                                - 1)
                                .equals("it");
        return parse().lower(opens).equals("that") && !it
                ? Optional.empty()
                : own.times().stream()
                        .filter(t -> t.end() == end && t.term().isNone() && !t.present())
                        .findFirst();
    }

    /// `has had no contact | since officers took her away on 18 June`.
    private Optional<Time> ofSince(Clause clause) {
        return next(clause)
                .filter(n -> n.marker().equals("since") && perfect(clause))
                .flatMap(own::own);
    }

    private boolean perfect(Clause clause) {
        return parse().lower(clause.verb().first()).matches("has|have|had|'ve|'s|is|are|remains?")
                || clause.verb().negated();
    }

    /// `was killed | when soldiers opened fire on 1 June`.
    private Optional<Time> ofWhen(Clause clause) {
        boolean event = clause.verb().form() == Form.FINITE && !clause.verb().negated();
        return next(clause)
                .filter(n -> event && n.marker().equals("when"))
                .filter(n -> n.verb().form() == Form.FINITE && n.verb().modal().isEmpty())
                .filter(n -> !parse().lower(n.verb().first()).matches("had|has|have"))
                .flatMap(own::own)
                .filter(t -> !t.present());
    }

    /// `broke down the door on 2 June | and dragged him away`, `left the house on 14 November to
    /// buy bread | and was stopped`.
    private Optional<Time> onTheWay(Clause clause) {
        if (!TAKING.contains(clause.verb().lemma())
                || clause.governor() < 0
                || !clause.marker().equals("and")) {
            return Optional.empty();
        }
        Clause before = parse().clauses().get(clause.governor());
        while (before.verb().form() == Form.INFINITIVE && before.governor() >= 0) {
            before = parse().clauses().get(before.governor());
        }
        Clause last = parse().clauses().get(clause.index() - 1);
        Optional<Time> to =
                last.verb().form() == Form.INFINITIVE ? own.own(last) : Optional.empty();
        boolean way = COMING.contains(before.verb().lemma()) && !before.verb().negated();
        Clause from = before;
        // `On 3 May he was stopped | as he left the house | and driven away`.
        Optional<Time> main =
                from.marker().matches("as|when|while") && from.index() > 0
                        ? Optional.of(parse().clauses().get(from.index() - 1))
                                .filter(c -> TAKING.contains(c.verb().lemma()))
                                .filter(c -> !c.verb().negated())
                                .flatMap(own::own)
                        : Optional.empty();
        return way
                ? own.own(from)
                        .or(() -> to)
                        .or(() -> cleft(from))
                        .or(() -> main)
                        .filter(t -> !t.present())
                : Optional.empty();
    }
}
