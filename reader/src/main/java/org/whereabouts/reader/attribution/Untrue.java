package org.whereabouts.reader.attribution;

import java.util.Optional;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.language.Pos;

/// `It is not true that`, `there is no evidence that`, `the claim that ... is false`: what follows
/// is said by nobody.
record Untrue(int sentence, Parse parse) {
    private static final String INVENTED =
            "false|untrue|lies|lie|fake|invented|fabricated|baseless|unfounded|groundless|nonsense";
    private static final String CLAIM =
            "claim|report|allegation|rumour|rumor|post|story|accusation|suggestion|assertion";

    Optional<Frame> at(int i) {
        Optional<Frame> all = wholly(i);
        if (all.isPresent()) {
            return all;
        }
        String lower = parse.lower(i);
        boolean lie =
                lower.matches(INVENTED + "|wrong|incorrect|dishonest")
                        && parse.lower(i + 1).equals("to")
                        && parse.lower(i + 2).matches("say|claim|suggest|pretend|write|report");
        if (lie) {
            return Optional.of(Frame.unreal(sentence, i, i + 1, parse.tokens().size()));
        }
        if (!parse.lower(i + 1).equals("that")) {
            return Optional.empty();
        }
        boolean not =
                lower.matches("true|case|certain|clear|correct|established|confirmed|proven")
                        && (near(i, "not") || near(i, "n't") || near(i, "no") || near(i, "never"));
        boolean no =
                lower.matches("evidence|proof|indication|sign|doubt|suggestion|truth|confirmation")
                        && (near(i, "no") || near(i, "any") || near(i, "without"))
                        && !lower.equals("doubt");
        boolean wrong = lower.matches("untrue|false|impossible|unlikely|possible|conceivable");
        if (!not && !no && !wrong) {
            return Optional.empty();
        }
        return Optional.of(Frame.unreal(sentence, i, i + 1, parse.tokens().size()));
    }

    /// `posts claiming that ... | are false`; `was wrong | when she said that ...`.
    private Optional<Frame> wholly(int i) {
        String lower = parse.lower(i);
        boolean lied =
                lower.matches("wrong|mistaken|lying|lied")
                        && parse.lower(i + 1).matches("when|if|to|in");
        if (lied) {
            return Optional.of(Frame.unreal(sentence, i, i + 1, parse.tokens().size()));
        }
        boolean refuted =
                parse.lower(0).equals("that")
                        && lower.matches(
                                INVENTED + "|refuted|contradicted|denied|disputed|belied|disproved")
                        && parse.lower(i - 1).matches("is|was|are|has|been");
        if (refuted) {
            return Optional.of(Frame.unreal(sentence, i, 0, i));
        }
        boolean verdict =
                lower.matches(INVENTED)
                        && parse.lower(i - 1)
                                .matches(
                                        "is|are|was|were|all|be|been|as|completely|entirely|purely|totally|simply");
        int opens = -1;
        for (int at = 1; verdict && at < i; at++) {
            boolean claim =
                    parse.lower(at).equals("that")
                            && (parse.lower(at - 1)
                                            .matches(
                                                    "claiming|alleging|suggesting|saying|asserting|reporting")
                                    || claimed(at));
            opens = claim ? at : opens;
        }
        return opens < 0 ? Optional.empty() : Optional.of(Frame.unreal(sentence, i, opens, i));
    }

    /// `claims | on social media | that`: the noun stands a few words before.
    private boolean claimed(int that) {
        for (int at = that - 1; at >= Math.max(0, that - 5); at--) {
            if (parse.lemma(at).matches(CLAIM)) {
                return true;
            }
            if (parse.tokens().get(at).pos() == Pos.VERB || parse.lower(at).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean near(int i, String word) {
        for (int at = Math.max(0, i - 4); at < i; at++) {
            if (parse.lower(at).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// `refused to sign | and remains in prison`: what is told again with a tense of its own is no
    /// part of what was refused, tried or planned.
    static int until(Parse parse, Clause clause, int end) {
        return parse.clauses().stream()
                .filter(c -> c.index() > clause.index() + 1 && c.governor() == clause.index())
                .filter(c -> c.marker().matches("and|but"))
                .filter(c ->
                        c.verb().form() == VerbGroup.Form.FINITE
                                || c.verb().form() == VerbGroup.Form.COPULA)
                .filter(c ->
                        parse.lower(c.verb().first())
                                .matches("is|was|are|were|has|had|have|will|.{3,}(s|ed)"))
                .mapToInt(c -> c.verb().first())
                .filter(first -> first < end)
                .findFirst()
                .orElse(end);
    }
}
