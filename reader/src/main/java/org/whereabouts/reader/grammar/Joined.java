package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.lexicon.Lexicon;

/// What is joined to a phrase on its left: a list (`A, B and C`), an age, a noun before a name.
///
/// @param done the clauses to the left
record Joined(Parse parse, List<Clause> done, Lexicon words) {
    /// `Tarek Nasim, 30, who`: the age is no antecedent.
    Phrase pastAge(Phrase phrase) {
        boolean age =
                parse.tokens().get(phrase.head()).pos() == Pos.NUM
                        && phrase.end() - phrase.first() == 1
                        && parse.lower(phrase.first() - 1).equals(",");
        return age ? parse.phraseTo(phrase.first() - 1).orElse(phrase) : phrase;
    }

    /// The phrase that ends before a word; an age after it, in commas or brackets, is passed.
    Optional<Phrase> leftOf(int end) {
        boolean closed = end > 2 && parse.lower(end - 1).equals(")");
        boolean age = closed && parse.lower(end - 3).equals("(");
        return parse.phraseTo(age ? end - 3 : end).map(this::pastAge);
    }

    /// `Tarek Nasim, 34, a baker and father of two, of Homs, | was`: from the comma behind what is
    /// said of somebody to whoever it is said of.
    ///
    /// @param comma the comma that closes it
    Optional<Phrase> described(int comma) {
        Optional<Phrase> owned = Optional.empty();
        int end = comma;
        for (int steps = 0; steps < 6; steps++) {
            int open = end - 1;
            while (open > 0 && !parse.lower(open).equals(",")) {
                open--;
            }
            boolean whose = parse.lower(open + 1).matches("whose|who");
            if (open > 0 && whose && !verbIn(open + 1, end)) {
                // `Maryam, | whose husband, | a baker, was`: the verb is his.
                return end < comma
                        ? parse.phraseFrom(open + 1).filter(Phrase::owned)
                        : Optional.empty();
            }
            if (open <= 0 || !aside(open + 1, end)) {
                break;
            }
            owned = parse.phraseFrom(open + 1).filter(Phrase::owned);
            end = open;
        }
        Optional<Phrase> found = end < comma ? leftOf(end) : Optional.empty();
        // `In Homs, | his father, | a baker, was`: the place is nobody.
        boolean place =
                found.isPresent()
                        && parse.lower(found.get().first() - 1)
                                .matches("in|at|on|near|from|since|until|by|before|after");
        return place ? owned : found.filter(Phrase::named);
    }

    /// `Omar Said, once the head of the service, | who was jailed`: after a comma `who` is somebody
    /// with a name, and not the service.
    Phrase whom(Phrase last, int comma, int who) {
        boolean thing =
                comma < who
                        && parse.lower(who).equals("who")
                        && !last.named()
                        && !last.owned()
                        && parse.lower(last.first() - 1).matches("of|for|at|in")
                        && !words.has("people", parse.lemma(last.head()))
                        && !words.has("role", parse.lemma(last.head()))
                        && words.kin(parse.lemma(last.head())).isEmpty();
        return thing ? described(comma).orElse(last) : last;
    }

    private boolean verbIn(int from, int to) {
        return parse.tokens().subList(from, to).stream()
                .anyMatch(t -> t.pos() == Pos.VERB || t.pos() == Pos.AUX);
    }

    /// What stands between commas and only describes: an age, an origin, a noun with its article, a
    /// relative clause.
    private boolean aside(int from, int to) {
        String first = parse.lower(from);
        boolean number = parse.tokens().get(from).pos() == Pos.NUM;
        boolean before =
                first.matches("then|now|only|just|barely|aged")
                        && parse.tokens().get(from + 1).pos() == Pos.NUM;
        if (number || before) {
            int age = from + (number ? 1 : 2);
            return age >= to || parse.lower(age).matches("years?|at|and|when");
        }
        boolean opens =
                first.matches(
                        "of|from|who|whose|formerly|once|then|now|himself|herself|born|known|nicknamed"
                                + "|also|originally|better|according|together|along|like|aged"
                                + "|accused|described|based");
        Optional<Phrase> noun = parse.phraseFrom(from);
        boolean described =
                noun.isPresent()
                        && !noun.get().named()
                        && (first.matches("an?|the|one") || noun.get().owned());
        boolean bare =
                noun.isPresent()
                        && !noun.get().named()
                        && parse.tokens().get(from).pos() == Pos.NOUN
                        && parse.lower(noun.get().end()).equals("of");
        return opens || described || bare;
    }

    /// `an hour later denied`, `two days earlier had been`: the time is no subject.
    int pastLater(int at) {
        boolean later = parse.lower(at + 1).matches("later|earlier|before|afterwards");
        Optional<Phrase> time = later ? parse.phraseTo(at + 1) : Optional.empty();
        boolean unit =
                time.isPresent()
                        && parse.lower(time.get().head())
                                .matches("(hour|day|week|month|year|decade|minute)s?");
        return unit ? time.get().first() - 1 : at;
    }

    /// `One of the three, | Omar Said, | died`: whoever is named.
    Optional<Phrase> picked(Optional<Phrase> before, int open, int comma) {
        boolean one =
                before.isPresent()
                        && parse.lower(before.get().first() - 1).equals("of")
                        && parse.lower(before.get().first() - 2)
                                .matches("one|two|another|some|any");
        return one
                ? parse.phraseFrom(open + 1).filter(p -> p.named() && p.end() == comma)
                : Optional.empty();
    }

    /// `The ministry said he was well | and denied that`, `rang to say that he lived | and asked
    /// for money`, `called it "a tale the women tell" | and denied`: the verb before that has the
    /// same subject, outside what is said or quoted in between.
    ///
    /// @param same the nearest verb with a tense of its own; below 0 where there is none
    int level(int same, VerbGroup verb) {
        int at = same;
        while (at > 0 && parse.apart(done.get(at).verb().end(), verb.first())) {
            at--;
        }
        if (at < 0 || verb.passive() || verb.first() != verb.head()) {
            return at;
        }
        boolean answers = answers(done.get(at).verb(), verb);
        boolean asks = verb.lemma().equals("ask") && parse.lower(verb.end()).equals("for");
        for (int i = at; i >= 0 && (answers || asks); i--) {
            Clause said = done.get(i);
            boolean says = words.has("says", said.verb().lemma());
            if (says && said.verb().form() == VerbGroup.Form.INFINITIVE && said.governor() >= 0) {
                return said.governor();
            }
            if (says && answers && said.verb().form() == VerbGroup.Form.FINITE) {
                return said.relative() || said.verb().passive() ? at : i;
            }
        }
        return at;
    }

    /// Whether it is an answer: `and denied that`; not `had been beaten and denied a lawyer`.
    private boolean answers(VerbGroup before, VerbGroup verb) {
        String next = parse.lower(verb.end());
        boolean told =
                next.matches(
                        "that|any|all|having|it|them|reports|allegations|accusations|claims"
                                + "|suggestions|criticism|rumours|rumors");
        boolean calls = verb.lemma().matches("call|appeal") && next.matches("for|on|upon|to");
        return (words.has("denies", verb.lemma()) && (told || !before.passive()))
                || calls
                || (verb.lemma().matches("urge|demand|condemn") && !before.passive());
    }

    /// `appeared in a film put out by the state | to say`: whoever appeared says it.
    ///
    /// @param near the clause right before
    int caller(int near, VerbGroup verb) {
        if (near < 1 || !verb.lemma().matches("say|tell|report|announce|confirm|warn|deny")) {
            return near;
        }
        VerbGroup last = done.get(near).verb();
        boolean by =
                parse.tokens().subList(last.end(), verb.first()).stream()
                        .limit(2)
                        .anyMatch(t -> t.is("by"));
        Clause above = done.get(near - 1);
        boolean calls =
                above.verb().form() == VerbGroup.Form.FINITE
                        && above.verb()
                                .lemma()
                                .matches(
                                        "appear|telephone|phone|call|ring|write|come|emerge|return");
        return by && calls ? near - 1 : near;
    }

    /// Whether a verb with a tense of its own stands between two words.
    boolean verb(int from, int to) {
        return done.stream()
                .anyMatch(c ->
                        c.verb().form() == VerbGroup.Form.FINITE
                                && from < c.verb().head()
                                && c.verb().head() < to);
    }

    boolean listed(int open, int comma) {
        return parse.lower(open + 1).equals("and") || parse.lower(comma - 1).equals("and");
    }

    /// `spoke for her brother, | serving five years`: whoever stands right before the comma, not
    /// whoever spoke.
    Optional<Phrase> serving(VerbGroup verb, int comma) {
        boolean serves =
                verb.form() == VerbGroup.Form.ING
                        && verb.lemma().matches("serve|languish|await|face");
        return serves
                ? parse.phraseTo(comma)
                        .filter(p -> p.owned() || p.named())
                        .filter(p -> !parse.lower(p.first() - 1).matches("in|at|from|on|since|to"))
                        .map(p ->
                                parse.lower(p.first() - 1).equals("of")
                                        ? parse.phraseTo(p.first() - 1).orElse(p)
                                        : p)
                : Optional.empty();
    }

    /// The phrase with what is listed before it: `A, B and C`.
    List<Phrase> list(Phrase last) {
        var all = new ArrayList<Phrase>();
        all.add(last);
        boolean joined = false;
        for (Phrase at = last; all.size() < 30; ) {
            at = joined ? at : titled(at);
            int before = joined ? at.first() - 1 : uncounted(at) - 1;
            boolean and = before > 0 && parse.lower(before).equals("and");
            if (and && parse.lower(before - 1).equals(",")) {
                before--;
            }
            boolean comma = before > 0 && parse.lower(before).equals(",");
            if (and && comma && !joined && complement(before)) {
                break;
            }
            Optional<Phrase> next =
                    and || (comma && joined) ? before(before, comma, last) : Optional.empty();
            if (next.isEmpty()
                    || next.get().isTime(parse, words)
                    || !alike(next.get(), last)
                    || role(next.get(), last)) {
                break;
            }
            joined = true;
            at = next.get();
            all.addFirst(at);
        }
        return all;
    }

    /// What is listed before the comma or the `and`.
    private Optional<Phrase> before(int at, boolean comma, Phrase last) {
        Optional<Phrase> past = comma ? described(at).filter(Phrase::named) : Optional.empty();
        return past.isPresent() ? past : leftOf(at).map(p -> comma ? described(p, last) : p);
    }

    /// `Tarek Nasim, | a baker, | and Omar Said`: from what is said of a name to the name.
    private Phrase described(Phrase noun, Phrase last) {
        boolean says =
                last.named()
                        && !noun.named()
                        && (noun.owned() || parse.lower(noun.first()).matches("an?|the"))
                        && parse.lower(noun.first() - 1).equals(",");
        return says ? leftOf(noun.first() - 1).filter(Phrase::named).orElse(noun) : noun;
    }

    /// `Writer and human rights defender Tarek Nasim`: the first noun is no other person.
    private static boolean role(Phrase first, Phrase named) {
        return first.first() == 0
                && first.end() == 1
                && named.named()
                && named.name() > named.first()
                && !named.owned();
    }

    /// `Tarek and his brother, | Omar,`: from the name to the noun before it.
    private Phrase titled(Phrase name) {
        boolean comma = name.onlyName() && parse.lower(name.first() - 1).equals(",");
        return comma
                ? parse.phraseTo(name.first() - 1)
                        .filter(p -> p.owned() && !p.named())
                        .filter(p -> parse.lower(p.first() - 1).matches("and|,"))
                        .orElse(name)
                : name;
    }

    /// `was placed under house arrest, | and four were released`: the phrase before the comma ends
    /// what the verb before tells.
    private boolean complement(int comma) {
        Optional<Phrase> left = parse.phraseTo(comma);
        return left.isPresent()
                && !done.isEmpty()
                && left.get().first() > done.getLast().verb().first()
                && parse.lower(left.get().first() - 1)
                        .matches("under|in|to|at|from|for|of|with|by|into|on|over");
    }

    private boolean alike(Phrase a, Phrase b) {
        return (a.named() == b.named() && parse.tokens().get(a.head()).pos() != Pos.PRON)
                || (a.owned() && b.named())
                || (b.owned() && a.named())
                || (a.named() && counted(b) && !b.isTime(parse, words));
    }

    /// `four other villagers`, `two colleagues`, `several others`: people after a name.
    private boolean counted(Phrase phrase) {
        String first = parse.lower(phrase.first());
        boolean some =
                parse.tokens().get(phrase.first()).pos() == Pos.NUM
                        || Numbers.isNumber(first)
                        || first.matches(
                                "least|several|dozens|scores|hundreds|many|another|other|some");
        return (some || parse.lower(phrase.head()).equals("others"))
                && (parse.lower(phrase.head()).equals("others")
                        || words.has("people", parse.lemma(phrase.head()))
                        || words.has("role", parse.lemma(phrase.head()))
                        || words.has("occupation", parse.lemma(phrase.head())));
    }

    /// `and | at least | four others`: before the words that stand before a number.
    private int uncounted(Phrase phrase) {
        int at = phrase.first();
        while (counted(phrase)
                && at > 1
                && parse.lower(at - 1)
                        .matches("at|least|more|than|over|about|around|some|nearly|almost|up|to")) {
            at--;
        }
        return at;
    }
}
