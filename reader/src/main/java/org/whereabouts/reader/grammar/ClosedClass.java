package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Sentence;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;

/// The words of English that make a closed class: prepositions, articles, pronouns, conjunctions,
/// auxiliaries. A tagger that has not seen a noun (`agronomist`) may take it for one of them, which
/// it cannot be: nobody makes new ones.
final class ClosedClass {
    private static final Set<Pos> CLASSES =
            EnumSet.of(Pos.ADP, Pos.DET, Pos.AUX, Pos.PRON, Pos.CCONJ, Pos.SCONJ, Pos.PART);
    private static final Set<String> WORDS =
            Set.copyOf(
                    List.of(
                            ("aboard about above according across after against ago ahead albeit all along"
                                            + " alongside although am amid amidst among amongst an and another any"
                                            + " anybody anyone anything apart are around as aside at away back be"
                                            + " barring based because been before behind being below beneath beside"
                                            + " besides between beyond both but by ca can cannot circa concerning"
                                            + " considering contrary could cum despite did do does doing done down due"
                                            + " during each either else en etc every everybody everyone everything"
                                            + " ex except excepting excluding few fewer following for former forth"
                                            + " from get gets getting given gonna got gotta had half has have having"
                                            + " he her here hers herself him himself his how however i if in incommunicado"
                                            + " including inside instead into irrespective is it its itself last"
                                            + " latter least less lest like little lot lots many may me mid might"
                                            + " mine minus more most much must my myself near nearer nearest neither"
                                            + " next nobody none no nor not nothing notwithstanding now of off on"
                                            + " once one oneself ones only onto opposite or other others ought our"
                                            + " ours ourselves out outside over owing own past pending per plenty"
                                            + " plus post prior provided regarding regardless respecting round same"
                                            + " save several shall she should since so some somebody someone"
                                            + " something somewhat such than that the thee their theirs them"
                                            + " themselves then there these they this those though through"
                                            + " throughout thus till to together touching toward towards under"
                                            + " underneath unless unlike until unto up upon us used versus via vis vs"
                                            + " was we well were what whatever when whence whenever where whereas"
                                            + " whereby wherein wherever whether which whichever while whilst who"
                                            + " whoever whole whom whomever whose why will with within without wo"
                                            + " worth would ya ye yet you your yours yourself yourselves a o")
                                    .split(" ")));

    private static final Set<String> OPENING =
            Set.of(
                    "briefly",
                    "initially",
                    "repeatedly",
                    "originally",
                    "previously",
                    "formerly",
                    "finally",
                    "recently",
                    "newly",
                    "forcibly",
                    "secretly",
                    "violently",
                    "wrongly",
                    "falsely",
                    "arbitrarily",
                    "unlawfully",
                    "illegally",
                    "temporarily",
                    "provisionally",
                    "conditionally",
                    "severely",
                    "badly",
                    "brutally",
                    "first",
                    "twice",
                    "already",
                    "eventually",
                    "reportedly",
                    "immediately",
                    "quietly");

    private ClosedClass() {}

    /// The sentences with every tag of a closed class taken from words that are not in it.
    static List<Sentence> held(List<Sentence> sentences) {
        return sentences.stream().map(ClosedClass::held).toList();
    }

    private static Sentence held(Sentence s) {
        return new Sentence(
                s.index(),
                s.start(),
                s.end(),
                opened(s.tokens().stream().map(ClosedClass::held).toList()),
                s.names(),
                s.dependencies(),
                s.whole(),
                s.opensLine());
    }

    /// `Briefly | detained on Monday`: an adverb with a capital, which is no name.
    private static List<Token> opened(List<Token> tokens) {
        boolean adverb =
                tokens.size() > 2
                        && tokens.get(0).capital()
                        && tokens.get(0).pos() != Pos.ADV
                        && OPENING.contains(tokens.get(0).lower())
                        && tokens.get(1).lower().matches(".*(ed|en)|held|kept|put|led|shot");
        if (!adverb) {
            return tokens;
        }
        var all = new ArrayList<>(tokens);
        all.set(0, as(tokens.get(0), Pos.ADV));
        return all;
    }

    private static Token held(Token t) {
        return as(t, of(t));
    }

    private static Token as(Token t, Pos pos) {
        return pos == t.pos()
                ? t
                : new Token(t.start(), t.end(), t.text(), t.lower(), pos, t.lemma());
    }

    /// The word's tag, or what it can be by its form where the tag cannot be.
    private static Pos of(Token token) {
        boolean word =
                token.lower().length() > 3 && token.lower().chars().allMatch(Character::isLetter);
        return CLASSES.contains(token.pos()) && word && !WORDS.contains(token.lower())
                ? open(token)
                : token.pos();
    }

    private static Pos open(Token token) {
        String lower = token.lower();
        if (token.capital()) {
            return Pos.PROPN;
        }
        if (lower.endsWith("ly")) {
            return Pos.ADV;
        }
        return lower.endsWith("ed") || lower.endsWith("ing") ? Pos.VERB : Pos.NOUN;
    }

    /// `Then`, `Usually`: an adverb that is one, and no name that is taken for one.
    static boolean adverb(Lexicon words, Token token) {
        return token.pos() == Pos.ADV
                && (token.lower().endsWith("ly") || words.has("adverb", token.lower()));
    }
}
