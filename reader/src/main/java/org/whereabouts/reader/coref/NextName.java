package org.whereabouts.reader.coref;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup;

/// `her husband, Omar Said,`: the name after a noun and a comma.
record NextName(Parse parse, Naming naming) {
    private static final int TITLE_MAX = 5;

    Optional<Phrase> after(Phrase phrase) {
        int at = past(phrase);
        Optional<Phrase> called = called(phrase.end());
        if (called.isPresent()) {
            return called;
        }
        Optional<Phrase> is = is(phrase);
        if (is.isPresent()) {
            return is;
        }
        Optional<Phrase> name =
                parse.lower(at).matches("[,(]") ? parse.phraseFrom(at + 1) : Optional.empty();
        return name.filter(p -> p.onlyName() || aged(p) || titled(p))
                .filter(p -> naming.kind(parse, p) == Naming.Kind.PERSON)
                .filter(p -> !listed(p) && !teller(phrase, p));
    }

    /// `The man arrested at the checkpoint is | Omar Said`.
    private Optional<Phrase> is(Phrase phrase) {
        boolean somebody =
                parse.lower(phrase.first()).equals("the")
                        && parse.lower(phrase.head())
                                .matches(
                                        "man|woman|boy|girl|person|prisoner|detainee|victim|one|inmate|defendant");
        return parse.clauses().stream()
                .filter(c -> somebody && c.subject().equals(List.of(phrase)))
                .filter(c -> c.verb().form() == VerbGroup.Form.COPULA && !c.verb().negated())
                .flatMap(c -> c.object().stream())
                .filter(p -> p.onlyName() && naming.kind(parse, p) == Naming.Kind.PERSON)
                .findFirst();
    }

    /// `a brother named | Omar Said`, `an aunt by the name of | Huda Said`.
    private Optional<Phrase> called(int end) {
        boolean name =
                parse.lower(end).equals("by")
                        && parse.lower(end + 2).equals("name")
                        && parse.lower(end + 3).equals("of");
        boolean named = parse.lower(end).matches("named|called|nicknamed");
        int at = name ? end + 4 : end + 1;
        return (name || named ? parse.phraseFrom(at) : Optional.<Phrase>empty())
                .filter(Phrase::onlyName)
                .filter(p -> naming.kind(parse, p) == Naming.Kind.PERSON)
                .filter(p -> !parse.lower(p.end()).equals("and"));
    }

    /// `A third defendant, | former corporal Omar Said,`: closed by a comma, since without it a
    /// list goes on.
    private boolean titled(Phrase phrase) {
        return phrase.named()
                && !phrase.owned()
                && phrase.name() > phrase.first()
                && phrase.name() - phrase.first() < TITLE_MAX
                && parse.lower(phrase.end()).equals(",")
                && !parse.lower(phrase.end() + 1).equals("and");
    }

    /// `According to a former cellmate, | Omar Said was beaten`: of whom it is told, not who tells.
    private boolean teller(Phrase noun, Phrase name) {
        return parse.lower(noun.first() - 1).equals("to")
                && parse.lower(noun.first() - 2).equals("according")
                && parse.clauses().stream()
                        .anyMatch(
                                c -> c.subject().contains(name) && c.verb().first() == name.end());
    }

    private boolean listed(Phrase name) {
        return parse.lower(name.end()).equals("and")
                && !parse.lower(name.end() + 1)
                        .matches("who|was|is|had|has|a|the|her|his|their|told|said|came");
    }

    /// `Another prisoner in Homs, | Omar Said,`: the end of the phrase and of the place after it.
    private int past(Phrase phrase) {
        int end = phrase.end();
        if (phrase.first() == 0 && parse.lower(end).equals("of")) {
            return fronted(end);
        }
        boolean another = parse.lower(phrase.first()).matches("a|an|another|one");
        return another && parse.lower(end).matches("in|from|at")
                ? parse.phraseFrom(end + 1).map(Phrase::end).orElse(end)
                : end;
    }

    /// `The wife of the jailed editor Omar Said, | Huda Said, was`: the end of what stands after
    /// `of`, where the name after the comma is told of.
    private int fronted(int end) {
        Optional<Phrase> of = parse.phraseFrom(end + 1);
        int comma = of.map(Phrase::end).orElse(end);
        Optional<Phrase> name =
                parse.lower(comma).equals(",") ? parse.phraseFrom(comma + 1) : Optional.empty();
        boolean told =
                name.filter(Phrase::named)
                        .filter(n ->
                                parse.clauses().stream()
                                        .anyMatch(c ->
                                                c.subject().size() == 1
                                                        && c.subject().contains(n)
                                                        && !c.relative()))
                        .isPresent();
        return told ? comma : end;
    }

    /// `67-year-old | Omar Said`.
    private boolean aged(Phrase phrase) {
        return phrase.named()
                && phrase.name() == phrase.first() + 1
                && parse.lower(phrase.first()).matches("[0-9]{1,3}-year-old");
    }
}
