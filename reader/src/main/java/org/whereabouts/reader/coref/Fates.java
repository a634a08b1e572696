package org.whereabouts.reader.coref;

import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.lexicon.Lexicon;

/// Whether a clause tells what happened to somebody who is held or gone.
final class Fates {
    private Fates() {}

    static boolean tells(Clause clause, Lexicon words) {
        String lemma = clause.verb().lemma();
        return (done(clause, words) && clause.verb().passive())
                || words.has("vanish", lemma)
                || lemma.matches("die|spend|serve|languish")
                || (clause.adjunct("in", "under").isPresent() && lemma.equals("be"));
    }

    /// Whether the verb is one that tells what is done to people who are held.
    static boolean done(Clause clause, Lexicon words) {
        String lemma = clause.verb().lemma();
        return words.has("detain", lemma)
                || words.has("hold", lemma)
                || words.has("sentence", lemma)
                || words.has("free", lemma)
                || words.has("kill", lemma)
                || words.has("hurt", lemma)
                || words.has("take", lemma)
                || words.has("send", lemma)
                || lemma.matches("charge|accuse|see|acquit");
    }

    /// `ordered | her | detention`: whether what somebody possesses is a fate.
    static boolean own(Parse parse, int owner) {
        return parse.phraseAt(owner)
                .filter(p ->
                        parse.lemma(p.head())
                                .matches(
                                        "detention|arrest|imprisonment|release|transfer|sentence"
                                                + "|custody|remand|trial|death|execution|torture"))
                .isPresent();
    }

    /// Whether the verb is one that befalls only people.
    static boolean befalls(Clause clause, Lexicon words) {
        String lemma = clause.verb().lemma();
        return (clause.verb().passive() && words.has("befall", lemma))
                || (!clause.verb().passive()
                        && (words.has("vanish", lemma) || lemma.equals("die")));
    }

    /// Whether a phrase that no list knows must be people, for such a verb is told of it.
    static boolean person(Parse parse, Phrase phrase, Lexicon words) {
        String lemma = parse.lemma(phrase.head());
        boolean thing =
                words.has("thing", lemma)
                        || words.has("timenoun", lemma)
                        || words.has("body", lemma)
                        || words.has("place_noun", lemma)
                        || words.has("facility", lemma)
                        || words.has("protest_noun", lemma)
                        || phrase.owned()
                        || parse.lower(phrase.head()).matches("those|these|all|any|anyone|anybody")
                        || parse.lower(phrase.first()).matches("no|nothing|it|this|that|its");
        String next = parse.lower(phrase.end()) + " " + parse.lower(phrase.end() + 1);
        boolean some =
                phrase.end() - phrase.first() == 1
                        && org.whereabouts.reader.grammar.Numbers.value(parse.lower(phrase.head()))
                                .isPresent()
                        && next.matches("of (them|those|whom)");
        if (some
                && parse.clauses().stream()
                        .anyMatch(c -> c.subject().contains(phrase) && tells(c, words))) {
            return true;
        }
        return !thing
                && parse.clauses().stream()
                        .anyMatch(c -> c.subject().contains(phrase) && befalls(c, words));
    }
}
