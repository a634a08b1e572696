package org.whereabouts.reader.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;

/// Whose verb it is: goes left from a verb, past parentheses and prepositional phrases, to the
/// subject. Where the words leave it open there is none.
final class Subjects {
    static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "where");

    /// `remains detained`, `stands accused`.
    private static final Set<String> STATES =
            Set.of("remain", "stay", "stand", "lie", "sit", "get", "keep", "become");

    private final Parse parse;
    private final List<Token> tokens;
    private final List<Clause> done;
    private final Joined joined;

    /// @param done the clauses to the left, those before this verb
    Subjects(Parse parse, List<Clause> done, Lexicon words) {
        this.parse = parse;
        this.tokens = parse.tokens();
        this.done = done;
        this.joined = new Joined(parse, done, words);
    }

    /// A subject and where its clause begins.
    record Found(List<Phrase> subject, int start, boolean relative, int governor, String marker) {}

    Found subject(int index, VerbGroup verb) {
        int at = verb.first() - 1;
        while (at >= 0
                && ((tokens.get(at).pos() == Pos.ADV
                                && !RELATIVE.contains(parse.lower(at))
                                && !tokens.get(at).is("when", "how", "why"))
                        || isNot(at))) {
            at--;
        }
        at = joined.pastLater(at);
        int governor = index - 1;
        if (verb.form() == Form.INFINITIVE) {
            return governed(verb.first(), joined.caller(governor, verb), "to", verb);
        }
        if (at < 0) {
            return none(verb.first(), -1, "");
        }
        String lower = parse.lower(at);
        if (RELATIVE.contains(lower)
                && !(lower.equals("that") && !antecedent(at))
                && !lower.equals("where")) {
            return relative(at);
        }
        if (tokens.get(at).pos() == Pos.CCONJ) {
            return governed(verb.first(), joined.level(sameLevel(index, verb), verb), lower, verb);
        }
        if (lower.equals(":") && verb.form() == Form.PARTICIPLE && parse.phraseTo(at).isPresent()) {
            return new Found(joined.list(parse.phraseTo(at).get()), verb.first(), true, -1, "");
        }
        Optional<Phrase> broken = new Inserted(parse).subject(done, verb, at);
        if (broken.isPresent()) {
            return climb(broken.get());
        }
        if (lower.equals(",")) {
            return afterComma(index, verb, at);
        }
        Optional<Phrase> opened = joined.leftOf(at);
        if (lower.equals("(") && verb.form() == Form.PARTICIPLE && opened.isPresent()) {
            return new Found(joined.list(opened.get()), verb.first(), true, governor, "");
        }
        if (lower.equals(";") && verb.form() == Form.PARTICIPLE) {
            return noted(verb, governor);
        }
        int bracket = lower.equals(")") ? opened(at) : at;
        boolean own = verb.form() == Form.FINITE || verb.form() == Form.COPULA;
        Optional<Phrase> outside = bracket < at && own ? parse.phraseTo(bracket) : Optional.empty();
        if (outside.isPresent()) {
            return climb(outside.get());
        }
        Optional<Phrase> dashed =
                lower.matches("[-–—]|--") && verb.form() == Form.FINITE
                        ? parse.phraseTo(at).filter(Phrase::named)
                        : Optional.empty();
        if (dashed.isPresent()) {
            var named = joined.list(dashed.get());
            return new Found(named, named.getFirst().first(), false, -1, "");
        }
        Optional<Phrase> near = parse.phraseTo(at + 1);
        if (near.isEmpty()) {
            if (Clauses.OPENERS.contains(lower)
                    || tokens.get(at).pos() == Pos.ADP
                    || tokens.get(at).pos() == Pos.SCONJ) {
                return governed(verb.first(), governor, lower, verb);
            }
            boolean shown =
                    verb.form() == Form.PARTICIPLE
                            && governor >= 0
                            && done.get(governor).verb().end() == verb.first()
                            && (done.get(governor).verb().passive()
                                    || STATES.contains(done.get(governor).verb().lemma()));
            return shown
                    ? governed(verb.first(), governor, "", verb)
                    : none(verb.first(), governor, "");
        }
        boolean dependent = verb.form() == Form.ING || verb.form() == Form.PARTICIPLE;
        if (dependent) {
            return new Found(joined.list(near.get()), verb.first(), true, governor, "");
        }
        return climb(near.get());
    }

    /// `Tarek Nasim, 40; | arrested 3 May; | sentenced to five years`: of the one with whom the
    /// sentence opens.
    private Found noted(VerbGroup verb, int governor) {
        List<Phrase> opening =
                parse.phraseFrom(0).filter(Phrase::named).map(List::of).orElse(List.of());
        if (done.stream().anyMatch(c -> c.verb().form() != Form.PARTICIPLE && !c.relative())) {
            return none(verb.first(), governor, "");
        }
        return new Found(opening, verb.first(), false, -1, "");
    }

    /// `the Committee to Protect Journalists (CPJ) | said`: where the bracket opens.
    private int opened(int closed) {
        int open = closed - 1;
        while (open > 0 && closed - open < 7 && !parse.lower(open).equals("(")) {
            open--;
        }
        return parse.lower(open).equals("(") ? open : closed;
    }

    /// From the phrase before the verb to the subject: past the prepositional phrases that belong
    /// to it (`their relatives in Xinjiang had been taken`).
    private Found climb(Phrase near) {
        Phrase phrase = near;
        Optional<List<Phrase>> other = new Inserted(parse).other(done, near);
        if (other.isPresent()) {
            return new Found(other.get(), near.first(), false, -1, "");
        }
        for (Clause before : done) {
            int from = before.verb().end();
            boolean inside = before.relative() && before.verb().form() != Form.PARTICIPLE;
            if (inside
                    && from <= near.first()
                    && near.first() - from <= 6
                    && !comma(from, near.first())
                    && !joined.verb(from, near.first())
                    && !before.subject().isEmpty()) {
                return new Found(
                        before.subject(), before.subject().getFirst().first(), false, -1, "");
            }
        }
        for (int steps = 0; steps < 6; steps++) {
            int before = phrase.first() - 1;
            boolean about =
                    before > 0
                            && tokens.get(before).is("for")
                            && parse.phraseTo(before)
                                    .filter(p ->
                                            tokens.get(p.head()).pos() == Pos.NOUN && !p.named())
                                    .isPresent();
            boolean inside =
                    about
                            || (before >= 0
                                    && tokens.get(before).pos() == Pos.ADP
                                    && !Clauses.OPENERS.contains(parse.lower(before)));
            if (!inside) {
                break;
            }
            Optional<Phrase> outer = parse.phraseTo(before).or(() -> described(before));
            if (outer.isEmpty()) {
                break;
            }
            phrase = outer.get();
        }
        var subjects = joined.list(phrase);
        return new Found(subjects, subjects.getFirst().first(), false, -1, "");
    }

    /// `Kazakhs | held | in Xinjiang`: whom a participle describes.
    private Optional<Phrase> described(int end) {
        return done.stream()
                .filter(c -> c.verb().end() == end && c.relative() && !c.subject().isEmpty())
                .filter(c -> c.verb().form() == Form.PARTICIPLE || c.verb().form() == Form.ING)
                .map(c -> c.subject().getLast())
                .findFirst();
    }

    private boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).pos() == Pos.PUNCT
                    || tokens.get(i).pos() == Pos.SCONJ
                    || (Clauses.OPENERS.contains(parse.lower(i))
                            && tokens.get(i).pos() != Pos.ADP)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNot(int at) {
        return tokens.get(at).is("not", "never", "also", "then", "reportedly", "allegedly", "*");
    }

    private boolean antecedent(int at) {
        return parse.phraseTo(at).isPresent()
                && (at == 0
                        || tokens.get(at - 1).pos() != Pos.PRON
                        || tokens.get(at - 1).is("those", "one"));
    }

    private Found relative(int at) {
        int before = at > 0 && parse.lower(at - 1).equals(",") ? at - 1 : at;
        Optional<Phrase> antecedent = parse.phraseTo(before);
        if (antecedent.isEmpty()) {
            return new Found(List.of(), at, true, -1, "");
        }
        Phrase phrase = joined.whom(joined.pastAge(antecedent.get()), before, at);
        int preceding = phrase.first() - 1;
        boolean place = !phrase.named() || preceding < 0;
        boolean who = parse.lower(at).startsWith("who") && preceding > 0;
        boolean beside = who && tokens.get(preceding).is("in", "from", "at", "near") && place;
        boolean outer =
                who
                        && tokens.get(preceding).is("in", "from", "at")
                        && parse.phraseTo(preceding).isPresent();
        if (beside || outer) {
            return climbTo(phrase, at);
        }
        return new Found(joined.list(phrase), at, true, -1, "");
    }

    /// `was taken in Homs, | accused of`: a place or time is nobody who was accused.
    private boolean aside(Phrase phrase) {
        int before = phrase.first() - 1;
        return before > 0
                && !done.isEmpty()
                && parse.lower(before).matches("in|on|at|from|near|since|to|until|under")
                && done.getLast().verb().passive()
                && !done.getLast().subject().isEmpty();
    }

    /// `Tarek Nasim, 34, a baker, | arrested`: the noun in commas after a name is no other person.
    private Phrase apposed(Phrase noun) {
        boolean comma = !noun.named() && parse.lower(noun.first() - 1).equals(",");
        return comma ? joined.leftOf(noun.first() - 1).filter(Phrase::onlyName).orElse(noun) : noun;
    }

    private Found climbTo(Phrase phrase, int at) {
        Found up = climb(phrase);
        return new Found(up.subject, at, true, -1, "");
    }

    /// A verb after a comma: the other side of a parenthesis, or a participle that goes on.
    private Found afterComma(int index, VerbGroup verb, int comma) {
        Optional<Phrase> serving = joined.serving(verb, comma);
        if (serving.isPresent()) {
            return new Found(joined.list(serving.get()), verb.first(), true, index - 1, "");
        }
        if (verb.form() == Form.ING) {
            return governed(verb.first(), index - 1, "", verb);
        }
        if (verb.form() == Form.PARTICIPLE) {
            Optional<Phrase> before = joined.leftOf(comma).map(this::apposed);
            if (before.isPresent() && aside(before.get())) {
                return governed(verb.first(), sameLevel(index, verb), "", verb);
            }
            return before.isPresent()
                    ? new Found(joined.list(before.get()), verb.first(), true, index - 1, "")
                    : governed(verb.first(), index - 1, "", verb);
        }
        Optional<Phrase> described = joined.described(comma);
        if (described.isPresent()) {
            return climb(described.get());
        }
        for (int open = comma - 1; open > 0; open--) {
            if (!parse.lower(open).equals(",")) {
                continue;
            }
            Optional<Phrase> before = parse.phraseTo(open);
            boolean age =
                    before.isPresent()
                            && tokens.get(before.get().head()).pos() == Pos.NUM
                            && !tokens.get(before.get().head()).is("one");
            Optional<Phrase> picked = joined.picked(before, open, comma);
            if (picked.isPresent()) {
                return new Found(joined.list(picked.get()), open + 1, false, -1, "");
            }
            boolean apposition = before.isPresent() && !age && !joined.listed(open, comma);
            if (apposition && parenthesis(open + 1, comma)) {
                Found found = climb(before.get());
                // `The official who signed the order, | Omar Said, | was jailed`: the name is
                // meant.
                Optional<Phrase> name =
                        parse.phraseFrom(open + 1)
                                .filter(p -> p.onlyName() && p.end() == comma)
                                .filter(p -> !found.subject.contains(before.get()))
                                .filter(p -> found.subject.stream().noneMatch(Phrase::named));
                return name.map(n -> new Found(List.of(n), found.start, false, -1, ""))
                        .orElse(found);
            }
        }
        return governed(verb.first(), sameLevel(index, verb), "", verb);
    }

    private boolean parenthesis(int from, int to) {
        Token first = tokens.get(from);
        if (first.lower()
                .matches(
                        "who|which|whose|where|a|an|the|whom|both|then|including|along|together"
                                + "|too|however|meanwhile|citing|now|also|aged|formerly|in|on|at|of|from"
                                + "|according|like|with|about|after|himself|herself")) {
            return true;
        }
        return first.pos() == Pos.NUM
                || first.pos() == Pos.VERB
                || parse.phraseFrom(from)
                        .filter(p -> p.end() >= to - 4 || p.owned() || p.onlyName())
                        .isPresent();
    }

    /// The nearest verb before this one with a tense of its own: its subject is shared.
    private int sameLevel(int index, VerbGroup verb) {
        for (int i = index - 1; i >= 0; i--) {
            Clause other = done.get(i);
            Form form = other.verb().form();
            boolean like =
                    verb.form() == Form.FINITE
                            || verb.form() == Form.COPULA
                            || verb.form() == Form.PARTICIPLE;
            boolean bare = verb.first() == verb.head();
            boolean base = bare && verb.lemma().equals(parse.lower(verb.head()));
            if (form == Form.INFINITIVE && base) {
                return i;
            }
            if (like
                    && (form == Form.FINITE || form == Form.COPULA)
                    && !(i > 0 && parse.inserted(other))
                    && !(other.relative() && i > 0 && closed(other, verb))
                    && !(base && bare && form == Form.COPULA)) {
                return i;
            }
            if (form == verb.form() && form != Form.FINITE) {
                return i;
            }
        }
        return index - 1;
    }

    /// Whether a comma stands between a relative clause and this verb: then the clause is over.
    private boolean closed(Clause relative, VerbGroup verb) {
        for (int i = relative.verb().end(); i < verb.first(); i++) {
            if (parse.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private Found governed(int start, int governor, String marker, VerbGroup verb) {
        if (governor < 0) {
            return none(start, -1, marker);
        }
        Clause above = done.get(governor);
        if (verb.form() == Form.INFINITIVE && !above.verb().passive()) {
            Optional<Phrase> told = parse.phraseTo(verb.first());
            boolean object =
                    told.isPresent()
                            && told.get().first() >= above.verb().end()
                            && Set.of(
                                            "ask",
                                            "urge",
                                            "force",
                                            "order",
                                            "tell",
                                            "allow",
                                            "beg",
                                            "want",
                                            "call",
                                            "pressure",
                                            "compel",
                                            "request",
                                            "appeal")
                                    .contains(above.verb().lemma());
            if (object) {
                return new Found(joined.list(told.get()), start, false, governor, marker);
            }
        }
        return new Found(above.subject(), start, false, governor, marker);
    }

    private static Found none(int at, int governor, String marker) {
        return new Found(List.of(), at, false, governor, marker);
    }
}
