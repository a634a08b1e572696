package org.whereabouts.reader.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;

/// What the form of a word and its neighbours settle, whatever the statistical tagger says.
final class Plainly {
    private static final Set<String> BE =
            Set.of(
                    "was", "were", "been", "be", "is", "are", "being", "has", "had", "have", "got",
                    "'s", "'re");
    private final Lexicon words;
    private final VerbForms forms;

    Plainly(Lexicon words, VerbForms forms) {
        this.words = words;
        this.forms = forms;
    }

    /// `sent to prison`, `to jail on Tuesday`: a place, not what somebody is to do.
    private static boolean place(Token t, Token next) {
        return t.is("prison", "jail", "court", "hospital")
                && (next.pos() == Pos.ADP
                        || next.pos() == Pos.PUNCT
                        || next.pos() == Pos.CCONJ
                        || next.pos() == Pos.SCONJ);
    }

    /// `in a night raid`: the end of a noun phrase.
    private static boolean nominal(List<Token> all, int i) {
        Pos left = all.get(i - 1).pos();
        boolean one = left == Pos.NOUN || left == Pos.ADJ || left == Pos.NUM;
        return left == Pos.DET || (one && i > 1 && all.get(i - 2).pos() == Pos.DET);
    }

    /// The part of speech; empty where the tagger's stands.
    Optional<Pos> of(List<Token> all, int i) {
        Token t = all.get(i);
        Token next = i + 1 < all.size() ? all.get(i + 1) : t;
        String previous = i == 0 ? "" : all.get(i - 1).lower();
        String lower = t.lower();
        if (lower.equals("guilty") || (lower.equals("convinced") && BE.contains(previous))) {
            return Optional.of(Pos.ADJ);
        }
        if (lower.equals("that") && t.pos() == Pos.DET && i > 0 && next.capital()) {
            return Optional.of(Pos.SCONJ);
        }
        boolean may =
                t.text().equals("May")
                        && t.pos() == Pos.AUX
                        && (next.pos() == Pos.NUM
                                || previous.matches("[0-9]+(st|nd|rd|th)?|of|in|last"));
        if (may) {
            return Optional.of(Pos.PROPN);
        }
        if (t.pos() == Pos.ADV && t.is("nobody", "nothing", "everybody", "somebody", "anybody")) {
            return Optional.of(Pos.PRON);
        }
        if (t.is("death") && t.pos() == Pos.VERB) {
            return Optional.of(Pos.NOUN);
        }
        if (t.pos() == Pos.VERB && previous.equals("to") && place(t, next)) {
            return Optional.of(Pos.NOUN);
        }
        // `the embassy | denies`: both are mistaken.
        boolean body = t.pos() == Pos.ADJ && !t.capital() && words.has("body", lower);
        boolean denies =
                next.pos() == Pos.PUNCT
                        || next.is("and", "of", "from", "who", "denies", "says", "claims")
                        || next.is("insists", "calls", "confirms")
                        || (next.pos() == Pos.ADJ && next.lower().endsWith("ed"));
        if (body && denies) {
            return Optional.of(Pos.NOUN);
        }
        if (t.is("fined", "bailed", "hooded") && t.pos() == Pos.ADJ && next.pos() != Pos.NOUN) {
            return Optional.of(Pos.VERB);
        }
        if (t.is("raid", "raids") && t.pos() == Pos.VERB && i > 0 && nominal(all, i)) {
            return Optional.of(Pos.NOUN);
        }
        if (t.is("up") && t.pos() == Pos.VERB && next.is("to")) {
            return Optional.of(Pos.ADV);
        }
        if (t.pos() == Pos.NOUN
                && lower.length() > 4
                && lower.endsWith("ed")
                && previous.matches("was|were|been")
                && (next.pos() == Pos.PUNCT || next.pos() == Pos.CCONJ || next.pos() == Pos.ADP)) {
            return Optional.of(Pos.VERB);
        }
        if (t.is("each") && i == 0 && (next.pos() == Pos.VERB || next.pos() == Pos.AUX)) {
            return Optional.of(Pos.PRON);
        }
        if (t.is("elderly") && (next.pos() == Pos.NOUN || next.pos() == Pos.PROPN)) {
            return Optional.of(Pos.ADJ);
        }
        boolean reflexive =
                t.is("himself", "herself", "themselves")
                        && i > 0
                        && (all.get(i - 1).pos() == Pos.AUX
                                || all.get(i - 1).pos() == Pos.PROPN
                                || all.get(i - 1).pos() == Pos.NOUN)
                        && (next.pos() == Pos.VERB || next.pos() == Pos.AUX);
        if (reflexive) {
            return Optional.of(Pos.ADV);
        }
        if (described(all, i, next)) {
            return Optional.of(Pos.ADJ);
        }
        if (t.pos() != Pos.VERB && lower.endsWith("ally") && next.lower().endsWith("ed")) {
            return Optional.of(Pos.ADV);
        }
        boolean doing =
                (t.pos() == Pos.ADJ || t.pos() == Pos.NOUN)
                        && !t.capital()
                        && lower.endsWith("ing")
                        && previous.matches("den(y|ies|ied|ying)|of|after|for|by|from|without")
                        && (next.pos() == Pos.PRON || next.capital());
        if (doing) {
            return Optional.of(Pos.VERB);
        }
        if (t.is("been", "was", "were") && t.pos() != Pos.VERB) {
            return Optional.of(Pos.AUX);
        }
        Optional<Pos> formed = formed(all, i, next);
        if (formed.isPresent()) {
            return formed;
        }
        if (watched(all, i, next)) {
            return Optional.of(Pos.VERB);
        }
        if (t.pos() == Pos.DET && !words.has("pronouns", lower) && lower.length() > 5) {
            return Optional.of(Pos.NOUN);
        }
        boolean noun = t.pos() == Pos.PRON && !t.capital() && !words.has("pronouns", lower);
        if (noun && lower.length() > 5) {
            return Optional.of(Pos.NOUN);
        }
        boolean before = next.capital() || next.pos() == Pos.DET || next.pos() == Pos.NUM;
        boolean phrase =
                next.pos() == Pos.DET
                        || next.pos() == Pos.NOUN
                        || next.pos() == Pos.NUM
                        || next.capital();
        if (t.pos() == Pos.SCONJ && phrase && t.is("in", "of", "at", "on", "from", "with", "by")) {
            return Optional.of(Pos.ADP);
        }
        if (t.pos() == Pos.ADV
                && before
                && t.is(
                        "on", "in", "at", "by", "to", "from", "over", "under", "near", "against",
                        "without")) {
            return Optional.of(Pos.ADP);
        }
        return participle(t, previous, next) || tense(all, i, next)
                ? Optional.of(Pos.VERB)
                : Optional.empty();
    }

    /// `the union calls for`, `pleaded innocent`, `Maryam insists.`, `of her own free will`, `Calls
    /// to the ministry`.
    private Optional<Pos> formed(List<Token> all, int i, Token next) {
        Token t = all.get(i);
        String lower = t.lower();
        String previous = i == 0 ? "" : all.get(i - 1).lower();
        if (i == 0
                && t.pos() == Pos.VERB
                && lower.matches("calls|letters|visits|requests|appeals|demands")
                && next.pos() == Pos.ADP) {
            return Optional.of(Pos.NOUN);
        }
        if (lower.equals("will") && previous.matches("free|own|last|his|her|their")) {
            return Optional.of(Pos.NOUN);
        }
        if (i == 0 || t.capital()) {
            return Optional.empty();
        }
        if (lower.matches("pleaded|pleads")) {
            return Optional.of(Pos.VERB);
        }
        Token before = all.get(i - 1);
        String singular = Retag.singular(lower);
        boolean who =
                (before.capital() && before.pos() == Pos.PROPN)
                        || words.has("body", previous)
                        || words.has("role", previous)
                        || words.has("people", previous)
                        || words.kin(previous).isPresent();
        boolean asks = lower.matches("calls|appeals|pleads|asks") && next.is("for", "on", "upon");
        boolean says =
                lower.endsWith("s")
                        && words.has("says", singular)
                        && !lower.matches(
                                "reports|states|charges|comments|notes|documents|posts|claims")
                        && before.capital()
                        && (i + 1 == all.size() || next.is(".", ","));
        boolean does =
                words.has("does_nouns", lower)
                        && before.capital()
                        && before.pos() == Pos.PROPN
                        && (next.pos() == Pos.DET
                                || next.pos() == Pos.NOUN
                                || next.pos() == Pos.ADV
                                || next.pos() == Pos.ADP
                                || next.pos() == Pos.ADJ);
        boolean claims =
                lower.matches(
                                "claims|says|alleges|insists|maintains|reports|denies|confirms|disputes|rejects|contests|refutes")
                        && (next.pos() == Pos.PROPN || next.pos() == Pos.PRON)
                        && !next.is("of");
        boolean brands =
                lower.equals("calls")
                        && (next.pos() == Pos.DET || next.pos() == Pos.PRON || next.is("such"));
        return t.pos() == Pos.NOUN && who && (asks || says || does || claims || brands)
                ? Optional.of(Pos.VERB)
                : Optional.empty();
    }

    /// `on politically motivated charges`, `handed suspended sentences`: a participle that
    /// describes the noun after it.
    private static boolean described(List<Token> all, int i, Token next) {
        Token t = all.get(i);
        boolean noun = next.pos() == Pos.NOUN || next.pos() == Pos.NUM || next.pos() == Pos.ADJ;
        if (i < 2 || !noun || next.capital() || !t.lower().endsWith("ed")) {
            return false;
        }
        Token before = all.get(i - 1);
        boolean manner =
                before.lower().endsWith("ally")
                        && (all.get(i - 2).pos() == Pos.ADP
                                || all.get(i - 2).pos() == Pos.DET
                                || all.get(i - 2).pos() == Pos.VERB);
        boolean given =
                t.is("suspended", "reduced", "increased", "prolonged", "repeated", "continued")
                        && (before.pos() == Pos.VERB
                                || before.pos() == Pos.ADP
                                || before.pos() == Pos.NUM
                                || before.pos() == Pos.ADJ
                                || before.is("a", "the"));
        return manner || given;
    }

    /// `was overturned`, `was set free`.
    private boolean participle(Token t, String previous, Token next) {
        boolean kind = t.pos() == Pos.ADJ || t.pos() == Pos.NOUN || t.pos() == Pos.ADV;
        return kind
                && BE.contains(previous)
                && next.pos() != Pos.NOUN
                && !t.is("missing")
                && past(t.lower());
    }

    /// `Maryam pleaded with them`, tagged as an adjective or an auxiliary.
    private boolean tense(List<Token> all, int i, Token next) {
        Token t = all.get(i);
        if (t.pos() == Pos.AUX) {
            return !Verbs.isAuxiliary(t.lower()) && t.lower().endsWith("ed") && past(t.lower());
        }
        Pos left = i == 0 ? Pos.PUNCT : all.get(i - 1).pos();
        boolean actor = left == Pos.PROPN || left == Pos.PRON;
        boolean open = next.pos() == Pos.ADP || next.pos() == Pos.PART || next.pos() == Pos.SCONJ;
        boolean last = i > 0 && all.get(i - 1).is("last") && t.is("spoke", "wrote", "rang");
        if ((t.is("bore", "wept", "fled", "spoke") && actor) || last) {
            return true;
        }
        boolean whom = next.capital() || next.pos() == Pos.PRON || next.pos() == Pos.DET;
        boolean court = i > 0 && words.has("body", all.get(i - 1).lower());
        boolean object = whom || next.pos() == Pos.NUM;
        if (t.pos() == Pos.ADJ && court && object && t.lower().endsWith("ed")) {
            return past(t.lower());
        }
        boolean plural = left == Pos.NOUN && all.get(i - 1).lower().endsWith("s");
        if (t.pos() == Pos.ADJ && plural && whom && t.lower().endsWith("ed") && past(t.lower())) {
            return true;
        }
        return t.pos() == Pos.ADJ
                && actor
                && open
                && !t.capital()
                && t.lower().endsWith("ed")
                && past(t.lower());
    }

    /// `saw soldiers drag him into a van`.
    private boolean watched(List<Token> all, int i, Token next) {
        Token t = all.get(i);
        boolean object = next.capital() || next.pos() == Pos.PRON || next.pos() == Pos.DET;
        boolean acts =
                words.has("take", t.lower())
                        || words.has("detain", t.lower())
                        || words.has("hurt", t.lower());
        boolean seen = false;
        for (int at = Math.max(0, i - 6); at < i; at++) {
            seen |= all.get(at).is("saw", "see", "watched", "seen", "watch", "heard", "witnessed");
        }
        return t.pos() == Pos.NOUN && i > 1 && object && acts && seen;
    }

    private boolean past(String lower) {
        return (lower.matches(".*(ed|en)") || Verbs.isIrregular(lower))
                && forms.known(lower).isPresent();
    }
}
