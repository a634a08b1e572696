package org.whereabouts.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;

/// `It is not true that`, `there is no evidence that`, `the claim that ... is false`: what follows
/// is said by nobody.
record Untrue(int sentence, Parse parse) {

    Optional<Frame> at(int i) {
        if (!parse.lower(i + 1).equals("that")) {
            return Optional.empty();
        }
        String lower = parse.lower(i);
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
        return Optional.of(
                new Frame(
                        sentence,
                        -1,
                        Frame.Kind.UNREAL,
                        List.of(),
                        List.of(),
                        i,
                        i + 1,
                        parse.tokens().size(),
                        false));
    }

    private boolean near(int i, String word) {
        for (int at = Math.max(0, i - 4); at < i; at++) {
            if (parse.lower(at).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
