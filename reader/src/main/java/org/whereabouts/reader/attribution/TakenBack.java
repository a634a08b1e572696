package org.whereabouts.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.language.Pos;

/// What a writer takes back in the next sentence (`We wrote that Omar was sentenced. He was not.`),
/// and what a sentence without a main clause only asks for (`That they free him.`): told by nobody.
record TakenBack(List<Parse> parses, int sentence) {
    private static final int NEAR = 4;
    private static final int HEADING_MAX = 8;
    private static final String WROTE = "wrote|written|reported|said|stated|published|announced";
    private static final String TOLD =
            WROTE
                    + "|told|promised|heard|understood|claimed|assured|informed|supposed|rumou?red|due|expected";
    private static final String PAPER =
            "column|newspaper|paper|bulletin|site|page|list|channel|magazine";

    Optional<Frame> find() {
        Parse parse = parses.get(sentence);
        int back = shortly(parse);
        if (back > 0) {
            return Optional.of(Frame.unreal(sentence, back, 0, back));
        }
        int that = that(parse);
        if (that < 0) {
            return Optional.empty();
        }
        boolean wish = that <= 1 && (opensClause(parse, that) || answers(parse, that));
        boolean wrote = that > 1 && parse.has(that - NEAR, that, WROTE) && takenBack(parse, that);
        return wish || wrote
                ? Optional.of(
                        Frame.unreal(sentence, Math.max(0, that - 1), that, parse.tokens().size()))
                : Optional.empty();
    }

    /// `They were told that he was dead; | he was not.`, `The radio said he was free. He was not.`:
    /// where what was told ends; -1 where nothing is taken back.
    private int shortly(Parse parse) {
        int end = parse.tokens().size();
        boolean error =
                has(parse, TOLD)
                        && sentence + 1 < parses.size()
                        && has(parses.get(sentence + 1), "error|mistake|mistaken|erroneous")
                        && has(parses.get(sentence + 1), "this|that|it");
        if (error) {
            return end;
        }
        boolean earlier =
                has(parse, TOLD) && has(parse, "earlier|initially|previously|first|originally");
        if (earlier
                && sentence + 1 < parses.size()
                && has(
                        parses.get(sentence + 1),
                        "withdrew|withdrawn|retracted|corrected|recanted|alive|mistaken|untrue")) {
            return end;
        }
        if (sentence + 1 < parses.size()
                && has(parse, TOLD)
                && takesBack(parses.get(sentence + 1), 0)) {
            return end;
        }
        for (int i = 1; i < end; i++) {
            boolean part = parse.lower(i - 1).matches("[;:–—]|--|but");
            if (part && parse.has(0, i, TOLD) && takesBack(parse, i)) {
                return i;
            }
        }
        return -1;
    }

    /// `he was not`, `she has not been`, and then nothing.
    private static boolean takesBack(Parse parse, int at) {
        return parse.lower(at).matches("he|she|they|it")
                && parse.lower(at + 1).matches("is|was|were|are|has|had|have|did|does")
                && parse.lower(at + 2).matches("not|n't")
                && ends(parse, at + 3);
    }

    private static int that(Parse parse) {
        for (int i = 0; i < parse.tokens().size(); i++) {
            if (parse.lower(i).equals("that")) {
                return i;
            }
        }
        return -1;
    }

    /// `And that | they free him`, with no verb that the words depend on: not `That was in May`,
    /// not `That he is ill is known`.
    private static boolean opensClause(Parse parse, int that) {
        boolean first = that == 0 || parse.lower(0).matches("and|or|but");
        Pos next = that + 1 < parse.tokens().size() ? parse.tokens().get(that + 1).pos() : Pos.X;
        boolean subject = parse.lower(that + 1).matches("they|he|she|we|you|the|our|their|all");
        long told =
                parse.clauses().stream()
                        .filter(c -> !c.relative())
                        .filter(c -> parse.tokens().get(c.verb().first()).pos() != Pos.PART)
                        .count();
        return first && subject && next != Pos.VERB && told == 1;
    }

    /// `What do I want? That they free him`.
    private boolean answers(Parse parse, int that) {
        if (sentence == 0) {
            return false;
        }
        Parse before = parses.get(sentence - 1);
        return that == 0
                && parse.lower(1).matches("they|he|she|we|you|the|our|their|all|somebody|someone")
                && before.lower(before.tokens().size() - 1).equals("?");
    }

    /// Whether the sentence stands under `CORRECTION`, or an apology follows.
    private boolean corrected() {
        for (int s = Math.max(0, sentence - 2); s < sentence; s++) {
            Parse before = parses.get(s);
            if (before.tokens().size() <= HEADING_MAX
                    && has(before, "corrections?|erratum|corrigendum|clarifications?|apology")) {
                return true;
            }
        }
        int last = Math.min(sentence + NEAR, parses.size() - 1);
        for (int s = Math.max(0, sentence - 1); s <= last; s++) {
            if (has(parses.get(s), "apologi[sz]e|apologi[sz]es|apologies|regrets?")
                    && has(parses.get(s), "we|i|editors?")) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Parse parse, String words) {
        return parse.has(0, parse.tokens().size(), words);
    }

    /// `The agency reported that he was jailed. | That was wrong.`; what the writer told in their
    /// own name also by less (`He was not`).
    private boolean takenBack(Parse parse, int that) {
        Optional<Parse> next =
                sentence + 1 < parses.size()
                        ? Optional.of(parses.get(sentence + 1))
                        : Optional.empty();
        return next.filter(TakenBack::wrong).isPresent()
                || parse.lower(0).matches("corrections?|erratum")
                || (own(parse, that)
                        && (corrected() || next.filter(TakenBack::takesBack).isPresent()));
    }

    private static boolean wrong(Parse next) {
        return next.lower(0).matches("that|this|it")
                && next.lower(1).matches("is|was")
                && (next.lower(2).matches("wrong|incorrect|untrue|false|mistaken")
                        || next.lower(3).matches("error|mistake"));
    }

    private boolean own(Parse parse, int that) {
        boolean here = parse.lower(0).matches("corrections?|clarification|erratum");
        boolean article =
                parse.has(0, that, "article|version|edition|report|story|caption|headline|item")
                        && (here || corrected());
        if (article || parse.has(that - NEAR, that, "we|i")) {
            return true;
        }
        for (int i = Math.max(0, that - NEAR); i < that; i++) {
            if (parse.lower(i).equals("this") && parse.lower(i + 1).matches(PAPER)) {
                return true;
            }
        }
        return false;
    }

    /// `She has not been`, `He was not`, `That was wrong`.
    private static boolean takesBack(Parse next) {
        if (next.lower(0).equals("actually")
                || (next.lower(0).equals("in")
                        && next.lower(1).matches("fact|reality|truth|actual"))) {
            return true;
        }
        boolean about = next.lower(0).matches("he|she|they|it|this|that");
        boolean not = next.lower(2).matches("not|n't") && ends(next, 3);
        boolean wrong =
                next.lower(1).matches("is|was")
                        && next.lower(2).matches("wrong|incorrect|untrue|false|an|a")
                        && (!next.lower(2).matches("an?")
                                || next.lower(3).matches("error|mistake"));
        return about && (not || wrong);
    }

    private static boolean ends(Parse next, int at) {
        int end = next.lower(at).equals("been") ? at + 1 : at;
        return next.lower(end).matches("[.;,!]|") || next.lower(end).equals("--");
    }
}
