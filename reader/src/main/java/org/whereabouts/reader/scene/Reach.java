package org.whereabouts.reader.scene;

import java.util.Set;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;

/// What stands under words that nobody has said to assert it: `ruled out that`, `the claim that`,
/// `at no time was he`, `please explain how`. Where a word that opens a clause is not known to tell
/// it, nothing is told.
record Reach(Scene scene) {
    private static final Set<String> OPENS = Set.of("please", "let", "imagine", "suppose");
    private static final Set<String> ASKS =
            Set.of("where", "how", "why", "whether", "what", "which", "whose", "whom", "who");
    private static final Set<String> SEEKS =
            Set.of(
                    "find",
                    "learn",
                    "know",
                    "tell",
                    "say",
                    "disclose",
                    "reveal",
                    "ask",
                    "explain",
                    "clarify",
                    "establish",
                    "determine",
                    "wonder",
                    "want",
                    "specify",
                    "indicate");
    private static final int ASKED_NEAR = 6;
    private static final Set<String> SURE =
            Set.of("clear", "sure", "aware", "evident", "obvious", "known", "sorry", "glad");
    private static final Set<String> FACTS = Set.of("fact", "news", "word", "message", "so");
    private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "neither", "nothing");
    private static final Set<String> AT_NO =
            Set.of("time", "point", "stage", "moment", "way", "circumstances", "instance");

    /// Whether a clause is under such words.
    boolean open(Clause clause) {
        Parse parse = scene.parse();
        int first = parse.tokens().size() > 2 && parse.lower(0).matches("[0-9(\"“•*-].*") ? 1 : 0;
        return OPENS.contains(parse.lower(first))
                || (first > 0 && OPENS.contains(parse.lower(first + 1)))
                || never(parse, clause)
                || because(parse, clause)
                || onlyWhen(parse, clause)
                || sought(parse, clause)
                || asked(parse, clause)
                || strange(parse, clause);
    }

    /// `at no time was he in custody`.
    private static boolean never(Parse parse, Clause clause) {
        for (int i = Math.max(1, clause.verb().first() - 8); i < clause.end(); i++) {
            boolean no = parse.lower(i).equals("no") && AT_NO.contains(parse.lower(i + 1));
            if (no && parse.lower(i - 1).matches("at|in|under")) {
                return true;
            }
        }
        return false;
    }

    /// `will meet them only when | all have been released`: that has not come about.
    private static boolean onlyWhen(Parse parse, Clause clause) {
        return clause.marker().matches("when|once|until|till|after")
                && clause.verb().passive()
                && parse.lower(clause.verb().first()).matches("has|have")
                && parse.clauses().stream()
                        .anyMatch(c -> c.verb().modal().matches("will|would|shall|'ll|can"));
    }

    private static boolean because(Parse parse, Clause clause) {
        return clause.marker().equals("because") && parse.lower(clause.start() - 2).equals("not");
    }

    /// `nobody knows | where she is being held`, `to explain under what law he was taken`: what is
    /// asked for is not told.
    private boolean sought(Parse parse, Clause clause) {
        int asks =
                ASKS.contains(parse.lower(clause.start() - 1))
                        ? clause.start() - 1
                        : clause.start();
        boolean who = asks < clause.start() || parse.lower(asks).matches("who|what|which");
        if (clause.index() == 0 || !who) {
            return false;
        }
        Clause above = parse.clauses().get(clause.index() - 1);
        boolean not =
                above.verb().negated()
                        || above.verb().form() == Form.INFINITIVE
                        || bidden(parse, above)
                        || above.verb().lemma().matches("ask|wonder|want")
                        || above.subject().stream()
                                .anyMatch(p -> NOBODY.contains(parse.lower(p.first())));
        boolean why =
                parse.lower(asks).equals("why")
                        && above.verb().negated()
                        && above.verb().lemma().matches("say|explain|tell|know|disclose|reveal");
        return not
                && !why
                && SEEKS.contains(above.verb().lemma())
                && above.verb().end() + 4 >= asks;
    }

    /// `calls on them to disclose at once | where he is held`, `It is unclear under which law | he
    /// is held`: by the words before, where no verb that governs the clause was seen.
    private static boolean asked(Parse parse, Clause clause) {
        int start = clause.start();
        boolean noun =
                parse.lower(start - 2).matches("which|what|whose")
                        && parse.tokens().get(start - 1).pos() == Pos.NOUN;
        int asks = ASKS.contains(parse.lower(start - 1)) ? start - 1 : noun ? start - 2 : -1;
        for (int i = asks - 1; i >= Math.max(0, asks - ASKED_NEAR); i--) {
            if (parse.lower(i).matches("[.;:]")) {
                return false;
            }
            boolean open =
                    parse.lower(i).matches("unclear|unknown|uncertain|unsure|question|mystery")
                            || parse.lemma(i).matches("ask|wonder|enquire|inquire|demand");
            boolean to = false;
            for (int before = Math.max(0, i - 2); before < i; before++) {
                to |= parse.lower(before).matches("to|must|should|please|not|n't|never|cannot");
            }
            boolean seeks =
                    SEEKS.contains(parse.lemma(i))
                            || parse.lower(i).matches("public|clear|disclose");
            if (open || (seeks && to)) {
                return true;
            }
        }
        return false;
    }

    /// `tell me who killed him`, `Say where he is`.
    private static boolean bidden(Parse parse, Clause clause) {
        int first = clause.verb().first();
        boolean opens = first == 0 || parse.lower(first - 1).matches("[,:;“\"—–]|and|please|but");
        return (clause.subject().isEmpty() || opens)
                && clause.verb().form() == Form.FINITE
                && first == clause.verb().head()
                && parse.lower(clause.verb().head()).equals(clause.verb().lemma());
    }

    /// A clause with `that` under a word that is not known to tell it.
    private boolean strange(Parse parse, Clause clause) {
        int that = clause.start() - 1;
        if (clause.relative() || that < 1 || !parse.lower(that).equals("that")) {
            return false;
        }
        boolean cleft =
                parse.lower(0).equals("it")
                        && parse.lower(1).matches("was|is")
                        && parse.lower(2).matches("on|in|at|from|only|by|during");
        if (cleft) {
            return false;
        }
        int word = that - 1;
        if (parse.lower(word).equals(",") || parse.lower(word).matches("[\"”]")) {
            return parse.lower(word).equals(",") && !framed(that, clause);
        }
        Pos pos = parse.tokens().get(word).pos();
        String lemma = parse.lemma(word);
        boolean cue =
                scene.frames().in(scene.sentence()).stream()
                        .anyMatch(f -> !f.carried() && f.cue() == word);
        if (pos == Pos.NOUN && !cue) {
            return !FACTS.contains(lemma) && !framed(that, clause);
        }
        if (pos == Pos.NOUN && scene.words().has("said_noun", lemma)) {
            return true;
        }
        if (pos == Pos.ADJ && !cue) {
            return !SURE.contains(parse.lower(word));
        }
        return !framed(that, clause) && !factive(parse, clause);
    }

    /// Whether some word of saying, believing, fearing covers the clause and no other verb opens
    /// it.
    private boolean framed(int that, Clause clause) {
        if (scene.over(clause.verb().head()).isEmpty()) {
            return false;
        }
        Parse parse = scene.parse();
        if (parse.tokens().get(that - 1).pos() == Pos.CCONJ) {
            return true;
        }
        Clause opens = null;
        for (Clause other : parse.clauses()) {
            boolean before = other.index() < clause.index() && other.verb().end() <= that;
            opens = before && that - other.verb().end() <= 6 ? other : opens;
        }
        if (opens == null) {
            return true;
        }
        int head = opens.verb().head();
        return scene.words().has("says", opens.verb().lemma())
                || scene.frames().in(scene.sentence()).stream()
                        .anyMatch(f -> !f.carried() && f.cue() == head);
    }

    /// `It emerged that`, `she discovered that`: a verb that takes for granted what follows.
    private boolean factive(Parse parse, Clause clause) {
        if (clause.index() == 0) {
            return false;
        }
        var verb = parse.clauses().get(clause.index() - 1).verb();
        boolean nobody =
                parse.clauses().get(clause.index() - 1).subject().stream()
                        .anyMatch(p -> NOBODY.contains(parse.lower(p.first())));
        return !nobody
                && !verb.negated()
                && verb.modal().isEmpty()
                && scene.words().has("factive", verb.lemma());
    }
}
