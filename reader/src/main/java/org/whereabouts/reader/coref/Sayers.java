package org.whereabouts.reader.coref;

import java.util.Optional;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Mention;

/// Whoever says something and is called by a noun that no list knows: `the defence says`, `a
/// registrar told her`. Papers say things too, and are nobody.
final class Sayers {
    private static final String PEOPLE = ".*(er|or|ist|ian|ant|ar|mate|man|woman|ess)";
    private final Resolver into;
    private final Lexicon words;
    private final Frames frames;

    Sayers(Resolver into, Lexicon words, Frames frames) {
        this.into = into;
        this.words = words;
        this.frames = frames;
    }

    Optional<Party> unknown(int s, Parse parse, Phrase phrase, boolean plural) {
        String lemma = parse.lemma(phrase.head());
        boolean says =
                frames.in(s).stream()
                        .filter(f -> f.kind() != Frame.Kind.UNREAL && !f.carried())
                        .anyMatch(f -> f.speaker().contains(phrase));
        boolean noun =
                parse.tokens().get(phrase.head()).pos() == Pos.NOUN
                        && !phrase.named()
                        && Character.isLetter(lemma.charAt(0));
        boolean paper =
                words.has("paper", lemma)
                        || words.has("thing", lemma)
                        || words.has("timenoun", lemma)
                        || words.has("place_noun", lemma)
                        || words.has("protest_noun", lemma)
                        || lemma.matches(
                                "information|evidence|allegation|footage|image|photo|picture|data|figure"
                                        + "|number|rumour|rumor|news|word|paper|finding|study|survey|claim");
        if (!says || !noun || paper) {
            return Optional.empty();
        }
        boolean person =
                lemma.matches(PEOPLE)
                        || parse.lower(phrase.first()).matches("an?|another|one")
                        || parse.lower(phrase.end()).equals("who");
        Mention.Kind kind =
                plural ? Mention.Kind.GROUP : person ? Mention.Kind.PERSON : Mention.Kind.BODY;
        Party party = into.add(kind, Sex.UNKNOWN, Naming.text(parse, phrase.first(), phrase.end()));
        party.plural = plural;
        party.authority = lemma.matches("interrogator|jailer|gaoler|warder|torturer|kidnapper");
        party.nouns.add(lemma);
        return Optional.of(party);
    }
}
