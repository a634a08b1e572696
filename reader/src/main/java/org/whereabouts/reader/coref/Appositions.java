package org.whereabouts.reader.coref;

import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.lexicon.Occupations;

/// Noun phrases after a name and a comma that are the same person: `Ahmed, his wife's lawyer,`,
/// `Ines, 34, a trader and mother of two,`.
final class Appositions {
    private final Resolver resolver;
    private final Lexicon words;

    Appositions(Resolver resolver, Lexicon words) {
        this.resolver = resolver;
        this.words = words;
    }

    void after(int s, Parse parse, Phrase name, Party party) {
        Optional<Phrase> next = next(parse, name);
        if (next.isEmpty() || next.get().named() || !fits(parse, next.get(), party)) {
            return;
        }
        Phrase noun = next.get();
        Optional<Party> owner = resolver.owner(s, parse, noun);
        owner = owner.isPresent() ? owner : resolver.ofOwner(s, parse, noun);
        if (owner.isPresent() && owner.get() == party) {
            return;
        }
        String lemma = parse.lemma(noun.head());
        resolver.noteNoun(party, lemma);
        resolver.put(s, parse, noun, party, 1);
        if (words.kin(lemma).isPresent() && owner.isPresent()) {
            resolver.kin(party, owner.get(), lemma, s, noun.head(), noun.first(), noun.end());
        }
        second(s, parse, noun, party);
    }

    private static Optional<Phrase> next(Parse parse, Phrase name) {
        if (!parse.lower(name.end()).matches("[,(]")) {
            return Optional.empty();
        }
        Optional<Phrase> next = parse.phraseFrom(name.end() + 1);
        if (next.isEmpty()) {
            return next;
        }
        int end = next.get().end();
        boolean old = parse.lower(end).equals("old") && parse.lower(end - 1).startsWith("year");
        int comma = old ? end + 1 : end;
        boolean age = old || parse.tokens().get(next.get().head()).pos() == Pos.NUM;
        return age && parse.lower(comma).equals(",") ? parse.phraseFrom(comma + 1) : next;
    }

    private boolean fits(Parse parse, Phrase noun, Party party) {
        String lemma = parse.lemma(noun.head());
        boolean closes =
                noun.end() >= parse.tokens().size()
                        || parse.lower(noun.end())
                                .matches(
                                        "[,.;)]|of|who|whose|from|in|at|and|with|to|for|by|better|\"|”")
                        || participle(parse.tokens().get(noun.end()));
        boolean plural =
                parse.tokens().get(noun.head()).lower().endsWith("s") && !lemma.endsWith("s");
        boolean bare =
                (words.kin(lemma).isPresent() && parse.lower(noun.end()).matches("of|to"))
                        || (words.has("role", lemma)
                                && (parse.lower(noun.end()).equals("of")
                                        || parse.lower(noun.end()).equals("for")));
        boolean det =
                bare
                        || parse.tokens().get(noun.first()).pos() == Pos.DET
                        || noun.owned()
                        || parse.lower(noun.first()).matches("then|now");
        boolean article =
                parse.lower(noun.first()).equals("a") || parse.lower(noun.first()).equals("an");
        return det
                && closes
                && !plural
                && (person(lemma) || (article && Occupations.ends(lemma)))
                && words.kin(lemma).map(k -> k.sex().fits(party.sex)).orElse(true);
    }

    /// `an electrician residing in`, `a man known as`.
    private static boolean participle(Token t) {
        return t.pos() == Pos.VERB && t.lower().matches(".*(ing|ed|own)");
    }

    private boolean person(String lemma) {
        return words.kin(lemma).isPresent()
                || words.has("role", lemma)
                || words.has("people", lemma);
    }

    /// `a trader and father of four`: the second noun has no article.
    private void second(int s, Parse parse, Phrase noun, Party party) {
        Optional<Phrase> more =
                parse.lower(noun.end()).equals("and")
                        ? parse.phraseFrom(noun.end() + 1)
                        : Optional.empty();
        boolean bare =
                more.isPresent()
                        && parse.tokens().get(more.get().first()).pos() == Pos.NOUN
                        && !more.get().owned()
                        && !more.get().named();
        String lemma = more.map(m -> parse.lemma(m.head())).orElse("");
        if (bare && person(lemma) && parse.lower(more.get().head()).equals(lemma)) {
            resolver.noteNoun(party, lemma);
            resolver.put(s, parse, more.get(), party, 1);
        }
    }
}
