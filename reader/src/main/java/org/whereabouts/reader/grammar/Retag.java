package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Sentence;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.lexicon.Occupations;

/// Puts right what the statistical tagger gets wrong in this kind of text: rare names, participles
/// and the nouns of our own lists.
final class Retag {
    private static final Set<String> POSSESSIVE =
            Set.of("her", "his", "their", "my", "our", "its", "your", "whose");
    private static final Set<String> BE_OR_HAVE =
            Set.of(
                    "was", "were", "been", "be", "is", "are", "being", "has", "had", "have", "got",
                    "'s", "'re");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "we", "i", "him", "them", "us", "me", "it", "who", "whom");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:[Aa]l|[Ee]l|[Aa]d|[Aa]r|[Aa]s|[Aa]sh|[Aa]n|[Aa]t)-\\p{Lu}.*");
    private final Lexicon words;
    private final VerbForms forms;
    private final Plainly plainly;
    private final Map<String, Integer> names = new HashMap<>();

    /// @param sentences of the whole text: what is a name in one sentence is a name in all
    Retag(Lexicon words, List<Sentence> sentences) {
        this.words = words;
        this.forms = new VerbForms(words);
        this.plainly = new Plainly(words, forms);
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.capital() && token.pos() == Pos.PROPN) {
                    names.merge(token.text(), 1, Integer::sum);
                }
            }
        }
    }

    List<Token> of(Sentence sentence) {
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token t = sentence.tokens().get(i);
            Pos pos = pos(sentence.tokens(), i, tokens);
            tokens.add(
                    pos == t.pos() && pos != Pos.VERB
                            ? t
                            : new Token(
                                    t.start(), t.end(), t.text(), t.lower(), pos, lemma(t, pos)));
        }
        return tokens;
    }

    /// `a 54-year-old | farmer`: rare nouns for what people do are taken for adjectives.
    private boolean occupation(Token t) {
        boolean rare = t.pos() == Pos.ADJ || t.pos() == Pos.ADV;
        return rare && (words.has("role", t.lower()) || Occupations.ends(t.lower()));
    }

    private String lemma(Token t, Pos pos) {
        if (pos != Pos.VERB) {
            return t.lemma();
        }
        String form = t.lower();
        if (form.matches("fears|hopes|claims|demands|reports")
                || (form.endsWith("s") && words.has("says", singular(form)))) {
            return singular(form);
        }
        boolean same = t.lemma().equals(form) || Verbs.isIrregular(form);
        return forms.known(form).orElse(same ? Verbs.lemma(form) : t.lemma());
    }

    private Pos pos(List<Token> all, int i, List<Token> before) {
        Token t = all.get(i);
        Token next = i + 1 < all.size() ? all.get(i + 1) : t;
        String previous = i == 0 ? "" : all.get(i - 1).lower();
        String lower = t.lower();
        if (lower.equals("last")
                && next.is("seen", "heard", "saw", "spoke", "called", "wrote", "visited")) {
            return Pos.ADV;
        }
        if (t.pos() == Pos.NOUN && tense(t, previous, next, before)) {
            return Pos.VERB;
        }
        Optional<Pos> plain = plainly.of(all, i);
        if (plain.isPresent()) {
            return plain.get();
        }
        boolean manner =
                t.pos() == Pos.ADJ
                        && lower.length() > 4
                        && lower.endsWith("ly")
                        && next.lower().matches(".*(ed|en)|shot|held|kept|hung");
        if (manner && BE_OR_HAVE.contains(previous)) {
            return Pos.ADV;
        }
        if (lower.equals("'s")) {
            boolean verb = i > 0 && PRONOUNS.contains(previous);
            return verb ? Pos.AUX : Pos.PART;
        }
        if (lower.equals("'") || lower.equals("’")) {
            boolean owner = i > 0 && previous.endsWith("s") && t.start() == all.get(i - 1).end();
            return owner && next.pos() != Pos.PUNCT ? Pos.PART : Pos.PUNCT;
        }
        if (!Character.isLetterOrDigit(t.text().codePointAt(0))) {
            return Pos.PUNCT;
        }
        if (POSSESSIVE.contains(lower) || PRONOUNS.contains(lower)) {
            return Pos.PRON;
        }
        if (lower.equals("missing")
                && previous.matches(
                        "go|goes|went|gone|remains?|remained|be|been|is|are|was|were|still|reported")) {
            return Pos.ADJ;
        }
        if (lower.equals("both") && (next.pos() == Pos.AUX || next.pos() == Pos.VERB)) {
            return Pos.PRON;
        }
        if (ARTICLE.matcher(t.text()).matches()) {
            return Pos.PROPN;
        }
        if (lower.equals("a") || lower.equals("an") || lower.equals("the")) {
            return Pos.DET;
        }
        if (Numbers.isNumber(lower)) {
            return Pos.NUM;
        }
        if (lower.endsWith("-year-old")) {
            boolean noun = next.pos() == Pos.NOUN || next.pos() == Pos.PROPN;
            return noun || occupation(next) ? Pos.ADJ : Pos.NOUN;
        }
        boolean last = next.pos() == Pos.PUNCT || next.is("and", "of", "from", "who");
        boolean described = i > 0 && before.getLast().pos() == Pos.ADJ;
        if (last && occupation(t) && (described || previous.matches("an?|the"))) {
            return Pos.NOUN;
        }
        if (t.capital() && !t.text().equals("I")) {
            return capital(all, i);
        }
        if (previous.matches("a|an") && t.pos() == Pos.ADV && words.has("role", lower)) {
            return Pos.NOUN;
        }
        if (words.kin(t.lemma()).isPresent() || words.kin(singular(lower)).isPresent()) {
            return Pos.NOUN;
        }
        boolean says = t.pos() == Pos.NOUN && lower.matches("fears|hopes|claims|demands|reports");
        boolean opens = next.is("that") || (next.pos() == Pos.DET && lower.equals("demands"));
        boolean subject =
                next.pos() == Pos.PRON || next.pos() == Pos.PROPN || next.pos() == Pos.DET;
        if (says && i > 0 && (opens || (subject && lower.matches("fears|claims")))) {
            Pos left = before.getLast().pos();
            return left == Pos.PROPN || left == Pos.PRON || left == Pos.NOUN ? Pos.VERB : t.pos();
        }
        boolean there = lower.equals("there") && Verbs.BE.contains(next.lower());
        if (there) {
            return Pos.PRON;
        }
        boolean accused =
                lower.equals("accused")
                        && i > 0
                        && (before.getLast().pos() == Pos.DET || before.getLast().pos() == Pos.ADJ)
                        && next.pos() == Pos.PUNCT;
        if (accused) {
            return Pos.NOUN;
        }
        boolean adjective =
                t.pos() == Pos.VERB
                        && lower.matches(".*(ed|en)")
                        && previous.matches("of|for|in|with|into|under|by|to|on|a|an|the")
                        && next.pos() == Pos.NOUN;
        if (adjective) {
            return Pos.ADJ;
        }
        boolean participle = words.has("participles", lower) || lower.equals("told");
        if (participle && BE_OR_HAVE.contains(previous)) {
            return Pos.VERB;
        }
        if (participle && (t.pos() == Pos.ADJ || t.pos() == Pos.NOUN) && !attributive(all, i)) {
            return Pos.VERB;
        }
        boolean noun =
                words.has("body", lower) || words.has("people", lower) || words.has("role", lower);
        if (noun && t.pos() == Pos.VERB && !previous.equals("to") && !Verbs.isAuxiliary(previous)) {
            return next.pos() == Pos.NOUN || next.pos() == Pos.VERB || next.pos() == Pos.AUX
                    ? Pos.NOUN
                    : t.pos();
        }
        if (t.pos() == Pos.PUNCT || (t.pos() == Pos.PROPN && !t.capital() && lower.contains("-"))) {
            return lower.contains("-") ? Pos.ADJ : Pos.NOUN;
        }
        return t.pos();
    }

    /// Verbs that the tagger takes for nouns: `the source submits that`, `he last saw her`, `the
    /// guards handcuff him`.
    private boolean tense(Token t, String previous, Token next, List<Token> before) {
        if (before.isEmpty() || t.capital() || POSSESSIVE.contains(previous)) {
            return false;
        }
        Pos left = before.getLast().pos();
        if (left == Pos.PUNCT
                && next.pos() != Pos.PUNCT
                && words.has("says", singular(t.lower()))) {
            return t.lower().endsWith("s") && (next.pos() == Pos.PROPN || next.pos() == Pos.PRON);
        }
        if (t.is("saw", "denies", "deny")) {
            return left != Pos.DET && left != Pos.ADJ;
        }
        boolean actor = left == Pos.NOUN || left == Pos.PROPN || left == Pos.PRON;
        String form = singular(t.lower());
        boolean opens =
                next.is("that")
                        && (actor || left == Pos.CCONJ)
                        && (words.has("says", form)
                                || words.has("presumes", form)
                                || words.has("presumes", t.lower())
                                || words.has("believes", form));
        boolean calls =
                left == Pos.CCONJ
                        && t.is("calls", "appeals", "urges")
                        && next.is("for", "on", "upon");
        boolean names =
                (before.getLast().capital() && left == Pos.PROPN)
                        || (t.is("shot") && before.getLast().lower().endsWith("s"))
                        || (t.is("claims") && actor && next.capital())
                        || words.kin(before.getLast().lemma()).isPresent();
        boolean done =
                names
                        && words.has("verb_nouns", t.lower())
                        && (next.pos() != Pos.NOUN || next.capital())
                        && next.pos() != Pos.PUNCT
                        && next.pos() != Pos.VERB
                        && !next.is("of", "and", "or", "'s");
        if (done || (names && t.is("risks", "faces", "denies", "fears") && next.is("being"))) {
            return true;
        }
        boolean upon =
                next.is("him", "them", "me", "us")
                        && actor
                        && (words.has("hurt", t.lower()) || words.has("detain", t.lower()));
        return opens || upon || calls;
    }

    private static boolean attributive(List<Token> all, int i) {
        Pos next = i + 1 < all.size() ? all.get(i + 1).pos() : Pos.PUNCT;
        return next == Pos.NOUN || next == Pos.ADJ || next == Pos.PROPN;
    }

    static String singular(String word) {
        return word.length() > 3 && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// `the priest Anselmo Ruiz`, both taken for common nouns.
    private boolean surname(List<Token> all, int i) {
        boolean called =
                i > 0
                        && all.get(i - 1).pos() == Pos.NOUN
                        && (words.has("role", all.get(i - 1).lower())
                                || words.has("people", all.get(i - 1).lower())
                                || all.get(i - 1)
                                        .is(
                                                "group",
                                                "association",
                                                "organisation",
                                                "organization"));
        boolean left = called || (i > 0 && plainName(all.get(i - 1)));
        boolean right = i + 1 < all.size() && plainName(all.get(i + 1));
        return plainName(all.get(i)) && (left || right);
    }

    private boolean plainName(Token t) {
        boolean common =
                words.has("role", t.lower())
                        || words.has("body_name", t.lower())
                        || words.has("place_name", t.lower())
                        || words.has("facility", t.lower())
                        || words.has("people", t.lower())
                        || words.has("months", t.lower())
                        || words.has("weekdays", t.lower());
        return t.capital()
                && t.text().length() > 1
                && Character.isLowerCase(t.text().charAt(1))
                && (t.pos() == Pos.NOUN || t.pos() == Pos.PROPN)
                && !common;
    }

    private Pos capital(List<Token> all, int i) {
        Token t = all.get(i);
        boolean opens = i == 0 || (i == 1 && all.getFirst().pos() == Pos.PUNCT);
        if (opens && t.is("had", "should", "were") && i + 1 < all.size()) {
            return Pos.AUX;
        }
        boolean fronted =
                opens
                        && words.has("participles", t.lower())
                        && i + 1 < all.size()
                        && all.get(i + 1)
                                .is(
                                        "since", "in", "on", "at", "by", "from", "for", "again",
                                        "without");
        if (fronted) {
            return Pos.VERB;
        }
        boolean known = names.getOrDefault(t.text(), 0) > 0;
        if (words.has("demonym", t.lower()) && t.pos() != Pos.NOUN) {
            boolean before = i + 1 < all.size() && all.get(i + 1).pos() == Pos.NOUN;
            return before ? Pos.ADJ : Pos.PROPN;
        }
        boolean kin =
                words.kin(t.lemma()).isPresent() || words.kin(singular(t.lower())).isPresent();
        if (kin && opens) {
            return Pos.NOUN;
        }
        boolean bodyNoun = opens && words.has("body", t.lower()) && i + 1 < all.size();
        if (bodyNoun && t.pos() == Pos.VERB && all.get(i + 1).pos() == Pos.NOUN) {
            return Pos.NOUN;
        }
        int noun = i > 1 && all.get(i - 1).is(",") ? i - 2 : i - 1;
        boolean beside = i > 0 && words.kin(all.get(noun).lemma()).isPresent();
        if (beside && t.pos() == Pos.NOUN && !words.has("months", t.lower())) {
            return Pos.PROPN;
        }
        boolean named = i + 1 < all.size() && all.get(i + 1).pos() == Pos.PROPN;
        boolean titled =
                named
                        && all.get(i + 1).capital()
                        && (words.has("role", t.lower()) || words.has("role", singular(t.lower())))
                        && !words.has("given_male", t.lower())
                        && !words.has("given_female", t.lower());
        if (titled) {
            return Pos.NOUN;
        }
        boolean strange =
                t.pos() == Pos.PRON
                        && (opens
                                ? !words.has("pronouns", t.lower())
                                : !t.is("they", "it", "who", "that"));
        boolean turn = opens && i + 1 < all.size() && all.get(i + 1).is(":");
        if (strange || (turn && t.text().matches("\\p{Lu}{2,}"))) {
            return Pos.PROPN;
        }
        boolean within =
                !opens
                        && t.is("without", "against")
                        && all.get(i - 1).capital()
                        && i + 1 < all.size()
                        && all.get(i + 1).capital();
        if (within || (i > 1 && all.get(i - 1).text().matches("Without|Against"))) {
            return Pos.PROPN;
        }
        return switch (t.pos()) {
            case PUNCT, SYM -> Pos.PROPN;
            case VERB, ADV, ADJ, X, INTJ, NOUN, SCONJ, NUM -> {
                boolean rare = opens && known && t.pos() != Pos.SCONJ;
                boolean sex =
                        words.has("given_male", t.lower()) || words.has("given_female", t.lower());
                boolean follows =
                        opens
                                && i + 1 < all.size()
                                && (all.get(i + 1).pos() == Pos.PROPN
                                        || (all.get(i + 1).capital()
                                                && i + 2 < all.size()
                                                && all.get(i + 2).capital()))
                                && t.pos() != Pos.SCONJ
                                && !ClosedClass.adverb(words, t)
                                && !words.has("role", t.lower())
                                && !words.has("body", t.lower())
                                && !words.has("people", t.lower());
                boolean inside =
                        !opens && (t.pos() != Pos.NOUN || surname(all, i)) && t.pos() != Pos.SCONJ;
                yield rare || sex || inside || follows ? Pos.PROPN : t.pos();
            }
            case ADP, DET, CCONJ, PART, AUX -> unknown(all, i, opens) ? Pos.PROPN : t.pos();
            default -> t.pos();
        };
    }

    /// A capitalised word that is tagged as one of the closed kinds, whose words are all known, and
    /// is none of them: `activist Baurzhan Isataev`.
    private boolean unknown(List<Token> all, int i, boolean opens) {
        Token t = all.get(i);
        boolean next = i + 1 < all.size() && all.get(i + 1).capital();
        return !words.has("function", t.lower())
                && t.text().length() > 1
                && Character.isLetter(t.text().charAt(1))
                && (!opens || next);
    }
}
