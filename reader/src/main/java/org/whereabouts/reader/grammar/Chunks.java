package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;

/// Finds noun phrases.
final class Chunks {
    private static final Set<String> RELATIVE =
            Set.of("who", "which", "whom", "that", "whose", "where");
    private static final Set<String> OWNERS =
            Set.of("her", "his", "their", "my", "our", "its", "your", "whose");
    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "el", "bin", "bint", "ben", "ibn", "de", "del", "la", "las", "los", "von",
                    "van", "der", "abu", "um", "da", "dos", "y", "ould", "ul", "ur");
    private static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    /// After these a name begins a phrase of its own: `since his release | Tarek has lived`.
    private static final Set<String> FATES =
            Set.of(
                    "time",
                    "day",
                    "night",
                    "moment",
                    "arrest",
                    "detention",
                    "release",
                    "death",
                    "imprisonment",
                    "conviction",
                    "transfer",
                    "disappearance",
                    "sentence",
                    "trial",
                    "abduction",
                    "murder",
                    "torture",
                    "prison",
                    "jail",
                    "custody");

    private final List<Token> tokens;

    Chunks(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Phrase> all() {
        var phrases = new ArrayList<Phrase>();
        for (int i = 0; i < tokens.size(); ) {
            int end = from(i);
            if (end > i) {
                Phrase phrase = phrase(i, end);
                if (phrase.head() >= i) {
                    phrases.add(phrase);
                }
                i = end;
            } else {
                i++;
            }
        }
        return phrases;
    }

    private int from(int i) {
        Token t = tokens.get(i);
        if (t.pos() == Pos.PRON && !OWNERS.contains(t.lower())) {
            return RELATIVE.contains(t.lower()) ? i : i + 1;
        }
        boolean bareOwner = OWNERS.contains(t.lower()) && !startsNoun(i + 1);
        if (bareOwner) {
            return i + 1;
        }
        int at = i;
        if (t.pos() == Pos.DET || OWNERS.contains(t.lower())) {
            at++;
        } else if (!nominal(t) && !adverbOfNumber(i)) {
            return i;
        }
        boolean any = false;
        while (at < tokens.size()) {
            Token k = tokens.get(at);
            if (at > i && another(at)) {
                break;
            }
            if (nominal(k)) {
                any = true;
                at++;
            } else if (k.pos() == Pos.PART
                    && (k.lower().equals("'s") || k.lower().equals("'") || k.lower().equals("’"))
                    && any) {
                at++;
            } else if (any
                    && PARTICLES.contains(k.lower())
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).capital()
                    && tokens.get(at - 1).capital()) {
                at++;
            } else if (inner(at, i) || (any && purpose(at))) {
                at++;
            } else {
                break;
            }
        }
        return any
                        || (at > i
                                && t.pos() == Pos.DET
                                && t.is("both", "all", "another", "some", "those", "these"))
                ? at
                : i;
    }

    /// `found Tarek | guilty`, `gave Tarek | ten years`: what stands after a name is not part of
    /// it.
    private boolean another(int at) {
        Token before = tokens.get(at - 1);
        boolean name =
                before.capital()
                        && (before.pos() == Pos.PROPN
                                || (at > 1
                                        && before.pos() == Pos.NOUN
                                        && tokens.get(at - 2).pos() == Pos.PROPN
                                        && tokens.get(at - 2).capital()));
        Token k = tokens.get(at);
        boolean state =
                k.is(
                        "guilty",
                        "dead",
                        "alive",
                        "missing",
                        "ill",
                        "unconscious",
                        "free",
                        "captive",
                        "bail",
                        "parole",
                        "amnesty",
                        "clemency");
        boolean term =
                k.pos() == Pos.NUM
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1)
                                .is("years", "months", "days", "weeks", "year", "lashes");
        boolean elided =
                k.pos() == Pos.NUM
                        && Character.isLetter(k.lower().charAt(0))
                        && (at + 1 == tokens.size() || tokens.get(at + 1).is(".", ",", ";", "and"));
        if (name && elided) {
            return true;
        }
        boolean when =
                FATES.contains(before.lower())
                        && k.pos() == Pos.PROPN
                        && k.capital()
                        && !before.capital();
        boolean month =
                MONTHS.contains(before.lower())
                        && at > 1
                        && (tokens.get(at - 2).is("of") || tokens.get(at - 2).pos() == Pos.NUM);
        month |= before.lower().matches("(19|20)[0-9]{2}") && before.pos() == Pos.NUM;
        when |= month && k.pos() == Pos.PROPN && k.capital();
        boolean given =
                term
                        && before.pos() == Pos.NOUN
                        && Character.isLetter(before.lower().charAt(0))
                        && !before.is("age", "ages", "article");
        when |= before.is("death") && at > 1 && tokens.get(at - 2).is("to");
        return when || given || (name && (state || term));
    }

    /// `the Committee | to | Protect Journalists`: a name with an infinitive in it.
    private boolean purpose(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).is("to")
                && tokens.get(at - 1).capital()
                && tokens.get(at + 1).capital()
                && !tokens.get(at + 1).text().matches(".*ed")
                && tokens.get(at + 1).pos() == Pos.PROPN
                && tokens.get(at - 1)
                        .is(
                                "committee",
                                "campaign",
                                "coalition",
                                "initiative",
                                "fund",
                                "movement",
                                "council");
    }

    private boolean startsNoun(int i) {
        return i < tokens.size()
                && (nominal(tokens.get(i)) || tokens.get(i).pos() == Pos.DET || inner(i, i - 1));
    }

    private boolean nominal(Token t) {
        return switch (t.pos()) {
            case NOUN, PROPN, NUM, ADJ, SYM -> true;
            default -> false;
        };
    }

    /// `as many as 2 million`, `more than 40`, `at least 12`, `about 300`, `nearly 20`.
    private boolean adverbOfNumber(int i) {
        Token t = tokens.get(i);
        return t.is("about", "around", "nearly", "almost", "some", "approximately", "roughly")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).pos() == Pos.NUM;
    }

    /// Words inside a phrase that are no nouns: participles and adverbs before the noun, hyphens.
    private boolean inner(int at, int first) {
        if (at + 1 >= tokens.size() || (at == first && !tokens.get(first).is("the"))) {
            return false;
        }
        Token k = tokens.get(at);
        Token next = tokens.get(at + 1);
        boolean participle =
                k.pos() == Pos.VERB
                        && (k.lower().endsWith("ed")
                                || k.lower().endsWith("ing")
                                || k.is("held", "kept"));
        boolean afterOpening =
                at > first
                        && at - 1 == first
                        && (tokens.get(first).pos() == Pos.DET
                                || OWNERS.contains(tokens.get(first).lower()));
        afterOpening |= at > first && tokens.get(at - 1).pos() == Pos.PART;
        if (participle && afterOpening) {
            return next.pos() == Pos.NOUN || next.pos() == Pos.ADJ || next.pos() == Pos.PROPN;
        }
        if (k.pos() == Pos.ADV && afterOpening) {
            return next.pos() == Pos.ADJ || next.pos() == Pos.NUM;
        }
        boolean quoted =
                at - 1 == first
                        && k.text().matches("[\"“]")
                        && (tokens.get(first).is("a", "an", "the")
                                || OWNERS.contains(tokens.get(first).lower()))
                        && nominal(next)
                        && !next.capital();
        return quoted || (k.text().equals("-") && nominal(next));
    }

    private Phrase phrase(int first, int end) {
        int head = -1;
        int owner = first;
        for (int i = first; i < end; i++) {
            Token t = tokens.get(i);
            if (t.pos() == Pos.PART && !t.is("to") && i + 1 < end) {
                owner = i + 1;
            }
            if (nominal(t) || t.pos() == Pos.PRON) {
                head =
                        t.pos() == Pos.ADJ && head >= owner && tokens.get(head).pos() == Pos.NOUN
                                ? head
                                : i;
            }
        }
        if (head < 0) {
            head = first;
        }
        if (owner == first && OWNERS.contains(tokens.get(first).lower()) && end - first > 1) {
            owner = first + 1;
        }
        int name = end;
        if (tokens.get(end - 1).pos() == Pos.PROPN || tokens.get(end - 1).capital()) {
            name = end - 1;
            while (name > owner && inName(name - 1) && !title(name - 1)) {
                name--;
            }
            if (tokens.get(end - 1).pos() == Pos.PRON
                    || (name == end - 1 && tokens.get(name).pos() != Pos.PROPN)) {
                name = end;
            }
        }
        return new Phrase(first, end, head, owner, name);
    }

    /// `Blogger | Tran Lamh`: a noun with a capital before a name is not part of it.
    private boolean title(int i) {
        return tokens.get(i).pos() == Pos.NOUN && tokens.get(i + 1).pos() == Pos.PROPN;
    }

    private boolean inName(int i) {
        Token t = tokens.get(i);
        return (t.capital() && t.pos() != Pos.DET && t.pos() != Pos.PRON && t.pos() != Pos.PART)
                || PARTICLES.contains(t.lower())
                || (t.is("to") && i > 0 && purpose(i));
    }
}
