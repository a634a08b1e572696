package org.whereabouts.reader.attribution;

import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.attribution.Frame.Kind;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.lexicon.Lexicon;

/// Which word makes which frame.
final class FrameWords {
    private static final Set<String> NEEDS_THAT =
            Set.of(
                    "charge",
                    "find",
                    "describe",
                    "press",
                    "conclude",
                    "rule",
                    "learn",
                    "note",
                    "comment",
                    "post",
                    "document",
                    "consider",
                    "understand",
                    "show",
                    "hear",
                    "call",
                    "answer",
                    "continue",
                    "add",
                    "respond",
                    "mention",
                    "regret",
                    "lament",
                    "write",
                    "state",
                    "admit",
                    "order",
                    "reveal",
                    "report",
                    "confirm",
                    "maintain",
                    "relate",
                    "contend");
    private static final Set<String> NOUNS_FEAR = Set.of("fear", "worry", "concern");
    private static final Set<String> NOUNS_SAY =
            Set.of(
                    "claim",
                    "allegation",
                    "accusation",
                    "report",
                    "statement",
                    "testimony",
                    "account");
    private static final Set<String> NOUNS_DEMAND = Set.of("demand", "call", "plea");
    private static final Set<String> NOUNS_UNREAL =
            Set.of(
                    "hope",
                    "threat",
                    "plan",
                    "attempt",
                    "effort",
                    "possibility",
                    "risk",
                    "rumour",
                    "rumor",
                    "danger",
                    "chance");
    private static final Set<String> ADJECTIVES_FEAR =
            Set.of("afraid", "worried", "concerned", "fearful", "anxious", "terrified");
    private static final Set<String> ADJECTIVES_BELIEVE =
            Set.of("convinced", "sure", "certain", "confident");
    private static final Set<String> FATES =
            Set.of(
                    "arrest",
                    "detention",
                    "death",
                    "abduction",
                    "disappearance",
                    "killing",
                    "murder",
                    "execution",
                    "kidnapping",
                    "sentencing",
                    "conviction",
                    "torture",
                    "imprisonment",
                    "release");
    private static final int THAT_MAX = 12;
    private final Lexicon words;

    FrameWords(Lexicon words) {
        this.words = words;
    }

    Optional<Kind> verb(String lemma) {
        if (words.has("denies", lemma)) {
            return Optional.of(Kind.DENIES);
        }
        if (words.has("fears", lemma)) {
            return Optional.of(Kind.FEARS);
        }
        if (words.has("presumes", lemma)) {
            return Optional.of(Kind.PRESUMES);
        }
        if (words.has("demands", lemma) && !lemma.equals("insist")) {
            return Optional.of(Kind.DEMANDS);
        }
        if (words.has("believes", lemma) && !lemma.equals("conclude")) {
            return Optional.of(Kind.BELIEVES);
        }
        if (words.has("predicts", lemma)) {
            return Optional.of(Kind.PREDICTS);
        }
        return words.has("says", lemma) ? Optional.of(Kind.SAYS) : Optional.empty();
    }

    /// Whether `that` opens what is said.
    static boolean thatFollows(Parse parse, Clause clause) {
        for (int i = clause.verb().end();
                i < Math.min(clause.verb().end() + THAT_MAX, parse.tokens().size());
                i++) {
            if (parse.lower(i).equals("that") && parse.lower(i + 1).equals("of")) {
                return false;
            }
            if (parse.lower(i).equals("that")
                    || (i == clause.verb().end() && parse.lower(i).equals("how"))) {
                return true;
            }
            // `told the doctor | who treats him, Maryam, | that`
            boolean beside = parse.lower(i - 1).matches("who|which");
            if ((parse.tokens().get(i).pos() == Pos.VERB && !beside)
                    || parse.lower(i).equals(".")) {
                return false;
            }
        }
        return false;
    }

    /// `identified one of them | as Omar Said, a student who`: what follows is told by whoever says
    /// who it is; 0 where nobody does.
    static int identified(Parse parse, Clause clause) {
        var verb = clause.verb();
        boolean names =
                verb.lemma().matches("identify|name")
                        && !verb.passive()
                        && !verb.negated()
                        && verb.modal().isEmpty()
                        && !parse.lower(verb.first() - 1).equals(",")
                        && verb.form() == Form.FINITE;
        for (int i = verb.end() + 1; names && i < verb.end() + 6; i++) {
            if (parse.lower(i).equals("as")) {
                return parse.phraseFrom(i + 1).isPresent() ? i + 1 : 0;
            }
        }
        return 0;
    }

    /// Whether a clause without `that` follows right behind.
    static boolean clauseFollows(Parse parse, Clause clause) {
        int next = clause.index() + 1;
        if (next >= parse.clauses().size()) {
            return false;
        }
        Clause after = parse.clauses().get(next);
        boolean finite = after.verb().form() == Form.FINITE || after.verb().form() == Form.COPULA;
        return (finite
                        && !after.relative()
                        && after.start() >= clause.verb().end()
                        && after.start() - clause.verb().end() <= 4)
                || (after.verb().form() == Form.INFINITIVE && clause.verb().lemma().equals("call"));
    }

    boolean needsThat(String lemma) {
        return NEEDS_THAT.contains(lemma);
    }

    /// Nouns that tell a fate: `reported the arrest of Tarek`.
    boolean fate(String noun) {
        return FATES.contains(noun);
    }

    boolean unreal(String lemma) {
        return words.has("hopes", lemma);
    }

    Optional<Kind> noun(String lemma) {
        if (NOUNS_FEAR.contains(lemma)) {
            return Optional.of(Kind.FEARS);
        }
        if (lemma.equals("belief") || lemma.equals("suspicion")) {
            return Optional.of(Kind.BELIEVES);
        }
        if (NOUNS_DEMAND.contains(lemma)) {
            return Optional.of(Kind.DEMANDS);
        }
        if (lemma.equals("denial")) {
            return Optional.of(Kind.DENIES);
        }
        if (NOUNS_UNREAL.contains(lemma)) {
            return Optional.of(Kind.UNREAL);
        }
        return NOUNS_SAY.contains(lemma) ? Optional.of(Kind.SAYS) : Optional.empty();
    }

    Optional<Kind> adjective(String lower) {
        if (ADJECTIVES_FEAR.contains(lower)) {
            return Optional.of(Kind.FEARS);
        }
        return ADJECTIVES_BELIEVE.contains(lower) ? Optional.of(Kind.BELIEVES) : Optional.empty();
    }
}
