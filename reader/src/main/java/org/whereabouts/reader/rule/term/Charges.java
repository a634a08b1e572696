package org.whereabouts.reader.rule.term;

import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.scene.Scene;

/// The words of a charge: `on charges of | espionage`, `for | sharing a video`.
public final class Charges {
    private static final int WORDS_OF_CHARGE = 16;

    private Charges() {}

    /// After the last word of a charge.
    public static int end(Scene scene, Phrase phrase) {
        boolean of = scene.parse().lower(phrase.end()).equals("of");
        return of
                ? scene.parse().phraseFrom(phrase.end() + 1).map(Phrase::end).orElse(phrase.end())
                : phrase.end();
    }

    /// `charges of | espionage`, `| espionage charges`.
    public static String of(Scene scene, Phrase phrase) {
        if (scene.parse().lower(phrase.end()).equals("of")) {
            int from = phrase.end() + 1;
            int to = from;
            while (to < scene.parse().tokens().size()
                    && !scene.parse().lower(to).matches("[.,;]|in|after|before|and|by|on")) {
                to++;
            }
            return scene.text(from, to);
        }
        int from =
                scene.parse().tokens().get(phrase.first()).pos() == Pos.DET
                        ? phrase.first() + 1
                        : phrase.first();
        return scene.text(from, phrase.head());
    }

    /// What somebody is punished for by the words behind the verb; empty where nothing is said.
    public static String of(Scene scene, Clause clause) {
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            String head = scene.parse().lower(adjunct.phrase().head());
            if (adjunct.preposition().matches("on|under")
                    && head.matches("charges?|accusations?")) {
                return of(scene, adjunct.phrase());
            }
            boolean crime =
                    (adjunct.preposition().matches("for|over")
                                    || (adjunct.preposition().equals("of")
                                            && adjunct.at() == clause.verb().end()))
                            && !Numbers.isNumber(head)
                            && !scene.words()
                                    .has("timenoun", scene.parse().lemma(adjunct.phrase().head()));
            if (crime) {
                return scene.text(adjunct.phrase().first(), adjunct.phrase().end());
            }
        }
        return doing(scene, clause);
    }

    /// `for sharing one of the videos`.
    private static String doing(Scene scene, Clause clause) {
        for (int at = clause.verb().end(); at < clause.end(); at++) {
            String next = scene.parse().lower(at + 1);
            boolean doing =
                    scene.parse().lower(at).equals("for")
                            && next.endsWith("ing")
                            && !next.matches("(no|some|any|every)thing|evening|morning");
            if (doing) {
                int end = at + 1;
                while (end < scene.parse().tokens().size()
                        && end < at + WORDS_OF_CHARGE
                        && !scene.parse().lower(end).matches("[.,;:]|--")) {
                    end++;
                }
                return scene.text(at + 1, end);
            }
        }
        return "";
    }
}
