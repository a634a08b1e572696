package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;

/// Finds the verbs of a sentence with their auxiliaries.
final class VerbGroups {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor");
    private final Parse parse;
    private final List<Token> tokens;
    private final Lexicon words;

    VerbGroups(Parse parse, Lexicon words) {
        this.parse = parse;
        this.tokens = parse.tokens();
        this.words = words;
    }

    List<VerbGroup> all() {
        var groups = new ArrayList<VerbGroup>();
        for (int i = 0; i < tokens.size(); ) {
            VerbGroup group = from(i);
            if (group.end() > i) {
                groups.add(chained(groups, afterObject(groups, group)));
                i = group.end();
            } else {
                i++;
            }
        }
        return groups;
    }

    /// `was serving a term | handed down by a court`: of two verbs with nothing but a noun between
    /// them the second is no verb of its own.
    private VerbGroup afterObject(List<VerbGroup> before, VerbGroup verb) {
        if (before.isEmpty()
                || verb.form() != VerbGroup.Form.FINITE
                || verb.first() != verb.head()
                || !parse.lower(verb.head())
                        .matches(".*(ed|en)|held|kept|shot|sent|told|made|put")) {
            return verb;
        }
        VerbGroup last = before.getLast();
        boolean noun =
                parse.phraseFrom(last.end())
                        .filter(p -> p.end() == verb.first() && !p.named())
                        .filter(p -> tokens.get(p.head()).pos() == Pos.NOUN)
                        .isPresent();
        boolean object =
                noun
                        && last.first() > 0
                        && !(verb.lemma().equals("tell")
                                && parse.lower(last.first() - 1).matches("who|which|that"))
                        && !last.passive()
                        && last.form() != VerbGroup.Form.PARTICIPLE
                        && !Clauses.says(words, last.lemma())
                        && !words.has("presumes", last.lemma())
                        && !words.has("factive", last.lemma())
                        && !last.lemma().matches("let|make|help|watch|hope|think|wish|ensure");
        return object ? verb.participle() : verb;
    }

    /// What may stand between an auxiliary and its verb: `were also taken`, `were each given`.
    private boolean between(int at) {
        Token t = tokens.get(at);
        boolean all =
                t.is("each", "both", "all", "himself", "herself", "themselves")
                        && at + 1 < tokens.size()
                        && verbal(at + 1);
        boolean day =
                words.has("weekdays", t.lower())
                        || (t.is("on") && words.has("weekdays", parse.lower(at + 1)));
        return all || day || (t.pos() == Pos.ADV && !t.is("where", "when", "how", "why"));
    }

    /// `was | at all times | detained`: after the words; the same word where they are not there.
    private int always(int at) {
        String three = parse.lower(at) + " " + parse.lower(at + 1) + " " + parse.lower(at + 2);
        if (three.matches("at all times|at no time|for a time|for a while|at that time")) {
            return verbal(at + 3) ? at + 3 : at;
        }
        String two = parse.lower(at) + " " + parse.lower(at + 1);
        return two.matches(
                                "at first|at last|at once|in fact|in turn|of course|by then|once again|once more")
                        && verbal(at + 2)
                ? at + 2
                : at;
    }

    private static final VerbGroup NONE =
            new VerbGroup(0, 0, 0, "", false, false, VerbGroup.Form.COPULA, "");

    private VerbGroup from(int first) {
        boolean to = tokens.get(first).is("to") && first + 1 < tokens.size() && verbal(first + 1);
        if ((!to && !verbal(first)) || inPhrase(first)) {
            return NONE;
        }
        int head = -1;
        int last = -1;
        boolean negated = first > 0 && NOT.contains(parse.lower(first - 1));
        String modal = "";
        int at = to ? first + 1 : first;
        for (; at < tokens.size(); at++) {
            Token t = tokens.get(at);
            if (t.pos() == Pos.VERB && !auxiliary(at)) {
                head = at;
                last = at;
                break;
            }
            if (auxiliary(at)) {
                modal = Verbs.MODALS.contains(t.lower()) ? t.lower() : modal;
                last = at;
            } else if (NOT.contains(t.lower())) {
                negated = true;
            } else if (t.lower().equals("no") && parse.lower(at + 1).equals("longer")) {
                negated = true;
            } else if (last >= 0 && always(at) > at) {
                at = always(at) - 1;
            } else if (last < 0 || !between(at)) {
                break;
            }
        }
        if (last < 0) {
            return NONE;
        }
        if (head >= 0 && parse.lower(head).equals("let") && parse.lower(head + 1).equals("go")) {
            last = head + 1;
        }
        boolean copula = head < 0;
        head = copula ? last : head;
        String form = tokens.get(head).lower();
        boolean passive = !copula && passive(first, head, form);
        var kind = kind(to, copula, first, head, form);
        if (kind == VerbGroup.Form.FINITE
                && onlyHead(first, head)
                && (reduced(head) || opens(first, head))) {
            kind = VerbGroup.Form.PARTICIPLE;
            passive = true;
        }
        return new VerbGroup(first, last + 1, head, lemma(head), passive, negated, kind, modal);
    }

    private String lemma(int head) {
        Token t = tokens.get(head);
        return Verbs.BE.contains(t.lower()) ? "be" : t.lemma();
    }

    private static VerbGroup.Form kind(
            boolean to, boolean copula, int first, int head, String form) {
        if (to) {
            return VerbGroup.Form.INFINITIVE;
        }
        if (copula) {
            return VerbGroup.Form.COPULA;
        }
        return first == head && form.endsWith("ing") ? VerbGroup.Form.ING : VerbGroup.Form.FINITE;
    }

    private boolean onlyHead(int first, int head) {
        for (int i = first; i < head; i++) {
            if (auxiliary(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean passive(int first, int head, String form) {
        if (form.endsWith("ing")) {
            return false;
        }
        for (int i = head - 1; i >= first; i--) {
            String lower = parse.lower(i);
            if (auxiliary(i)) {
                return Verbs.BE.contains(lower)
                        || lower.equals("got")
                        || lower.equals("get")
                        || (lower.equals("'s") && !parse.lower(i - 1).equals("let"));
            }
        }
        return false;
    }

    /// A verb of the lists that stands without auxiliary and without object is a participle:
    /// `Tarek, arrested in May`, `people held in camps`.
    private boolean reduced(int head) {
        Token t = tokens.get(head);
        if (t.is("denied")
                || parse.lower(head + 1).equals("that")
                || parse.lower(head - 1).matches("he|she|they|we|i|who")
                || whom(head)) {
            return false;
        }
        if (!words.has("participles", t.lower())
                || t.is(
                        "said",
                        "disappeared",
                        "reported",
                        "thought",
                        "believed",
                        "alleged",
                        "charged",
                        "feared",
                        "suspected",
                        "presumed",
                        "heard",
                        "known")) {
            return t.is(
                            "charged",
                            "known",
                            "reported",
                            "feared",
                            "believed",
                            "presumed",
                            "suspected")
                    && t.pos() == Pos.VERB
                    && (parse.lower(head + 1).equals("with")
                            || parse.lower(head + 1).equals("to")
                            || parse.lower(head + 1).equals("as")
                            || parse.lower(head + 1).equals("dead"));
        }
        return !objectFollows(head + 1);
    }

    /// `Maryam, whom | police | arrested`: the object stands before.
    private boolean whom(int head) {
        return parse.phraseTo(head)
                .filter(p -> parse.lower(p.first() - 1).equals("whom"))
                .isPresent();
    }

    /// `Picked up at a roadblock, Tarek | never came back`: what befalls people, as the first verb
    /// of a sentence and without an object.
    private boolean opens(int first, int head) {
        return first == head
                && head <= 1
                && (head == 0 || tokens.get(0).pos() == Pos.ADV)
                && (befalls(head, lemma(head)) || words.has("befalls_too", lemma(head)))
                && participle(head)
                && !objectFollows(head + 1);
    }

    private boolean objectFollows(int at) {
        int i = at;
        while (i < tokens.size()
                && (tokens.get(i).pos() == Pos.ADV || tokens.get(i).is("up", "off", "away"))) {
            i++;
        }
        var phrase = parse.phraseFrom(i);
        return phrase.isPresent()
                && !phrase.get().isTime(parse, words)
                && !parse.lower(phrase.get().first()).equals("incommunicado");
    }

    private boolean verbal(int i) {
        Pos pos = tokens.get(i).pos();
        boolean according = tokens.get(i).is("according") && parse.lower(i + 1).equals("to");
        return (pos == Pos.VERB && !according) || auxiliary(i);
    }

    private boolean auxiliary(int i) {
        Token t = tokens.get(i);
        boolean may =
                Verbs.BE.contains(t.lower())
                        || Set.of("has", "have", "had", "got", "getting").contains(t.lower());
        return t.pos() == Pos.AUX
                || (t.pos() == Pos.VERB
                        && may
                        && i + 1 < tokens.size()
                        && (tokens.get(i + 1).pos() == Pos.VERB
                                || tokens.get(i + 1).is("been", "not", "never")
                                || adverbs(i + 1)));
    }

    /// `has | repeatedly | denied`: nothing but adverbs up to a participle.
    private boolean adverbs(int from) {
        int at = from;
        while (at < Math.min(from + 2, tokens.size() - 1) && tokens.get(at).pos() == Pos.ADV) {
            at++;
        }
        return at > from
                && tokens.get(at).pos() == Pos.VERB
                && (tokens.get(at).lower().matches(".*(ed|en)")
                        || Verbs.isIrregular(tokens.get(at).lower()));
    }

    /// The last verb that is no `possessing` and no `to possess`.
    private static VerbGroup lastTold(List<VerbGroup> before) {
        int at = before.size() - 1;
        while (at > 0
                && (before.get(at).form() == VerbGroup.Form.ING
                        || before.get(at).form() == VerbGroup.Form.INFINITIVE)) {
            at--;
        }
        return before.get(at);
    }

    /// `was picked up in May, | let go in June and | led away again`: what goes on from a passive
    /// verb without an auxiliary and without an object is passive too.
    private VerbGroup chained(List<VerbGroup> before, VerbGroup verb) {
        boolean bare =
                !before.isEmpty()
                        && verb.form() == VerbGroup.Form.FINITE
                        && verb.first() == verb.head()
                        && lastTold(before).passive()
                        && parse.lower(verb.first() - 1).matches("and|,|then|or");
        boolean letGo =
                parse.lower(verb.head()).equals("let")
                        && parse.lower(verb.head() + 1).matches("go|out");
        boolean goesOn =
                bare
                        && (letGo
                                || (befalls(verb.head(), verb.lemma())
                                        && !objectFollows(verb.end())));
        return goesOn ? verb.participle() : verb;
    }

    /// The participle of a verb that befalls people.
    private boolean befalls(int head, String lemma) {
        return parse.lower(head).matches(".*(ed|en)|led|put|shot|hung")
                && (words.has("befall", lemma)
                        || words.has("detain", lemma)
                        || words.has("take", lemma)
                        || words.has("free", lemma)
                        || words.has("hurt", lemma)
                        || words.has("hurt_strong", lemma)
                        || words.has("send", lemma)
                        || lemma.matches("fine|lead|hood|chain|bail|tie|strip|dump"));
    }

    private boolean participle(int head) {
        return parse.lower(head)
                .matches(".*(ed|en)|led|put|shot|hung|caught|brought|sent|held|kept|swept");
    }

    private boolean inPhrase(int i) {
        return parse.phraseAt(i).isPresent();
    }
}
