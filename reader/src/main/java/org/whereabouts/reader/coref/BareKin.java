package org.whereabouts.reader.coref;

import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;

/// Whose kin is meant where no word says it, because the text told of kin of theirs shortly before:
/// `His brother Ali is abroad. | Another brother, Musa, was taken. | A cousin, Firuz, hides.`
final class BareKin {
    private static final int BACK = 3;
    private final Parties parties;

    BareKin(Parties parties) {
        this.parties = parties;
    }

    /// The owner; empty where the words open nothing of the kind.
    Optional<Party> owner(int s, Parse parse, Phrase phrase, String lemma) {
        String first = parse.lower(phrase.first());
        String second = parse.lower(phrase.first() + 1);
        boolean more =
                first.matches("another")
                        || (first.equals("the")
                                && second.matches(
                                        "other|elder|eldest|older|oldest|younger|youngest|second"
                                                + "|third|fourth"));
        boolean named =
                first.matches("an?")
                        && parse.lower(phrase.end()).equals(",")
                        && parse.phraseFrom(phrase.end() + 1).filter(Phrase::onlyName).isPresent();
        if (!more && !named) {
            return Optional.empty();
        }
        return parties.kin.stream()
                .filter(k -> k.sentence() <= s && k.sentence() >= s - BACK)
                .filter(k -> named || same(k.word(), lemma))
                .map(Parties.KinFact::other)
                .filter(p -> !p.plural)
                .reduce((a, b) -> b);
    }

    /// `brother` after `brothers`.
    private static boolean same(String word, String lemma) {
        return word.equals(lemma) || word.equals(lemma + "s") || lemma.equals(word + "s");
    }
}
