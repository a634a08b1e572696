package org.whereabouts.reader.attribution;

import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;

/// What somebody was made to say (`forced to say on camera that`, `under torture she said that`),
/// and what is only played or invented (`the play tells of`): nobody tells there that it is so.
record Extorted(int sentence, Parse parse) {
    private static final String MADE =
            "made|forced|forces|compelled|coerced|obliged|pressured|tricked|told|ordered|instructed";
    private static final String SAYS =
            "say|state|declare|recite|read|write|sign|confess|testify|repeat|claim|admit|announce";
    private static final String PLAYED =
            "play|novel|film|movie|drama|comedy|opera|sketch|poem|song|ballad|thriller";
    private static final int NEAR = 4;

    Optional<Frame> at(int i) {
        int end = parse.tokens().size();
        boolean made =
                parse.lower(i).matches(SAYS)
                        && parse.lower(i - 1).matches("to|her|him|them|me|us|people|prisoners")
                        && before(i, MADE);
        boolean tortured =
                parse.lower(i).matches("torture|duress|threat|pressure|beatings")
                        && parse.lower(i - 1).equals("under");
        boolean played =
                parse.lemma(i).matches(PLAYED)
                        && parse.lower(i - 1).matches("the|a|his|her|their|this|new")
                        && follows(i);
        if (made || (tortured && said(i))) {
            return Optional.of(Frame.unreal(sentence, i, i + 1, end));
        }
        return played ? Optional.of(Frame.unreal(sentence, i, i + 1, end)) : Optional.empty();
    }

    private boolean before(int i, String words) {
        for (int at = Math.max(0, i - NEAR); at < i; at++) {
            if (parse.lower(at).matches(words)) {
                return true;
            }
        }
        return false;
    }

    /// `Under torture | she said that`.
    private boolean said(int i) {
        for (int at = i + 1; at <= i + NEAR; at++) {
            if (parse.lower(at)
                    .matches("said|says|confessed|told|admitted|claimed|stated|testified")) {
                return true;
            }
        }
        return false;
    }

    /// `the play | tells of`, `a film about`.
    private boolean follows(int i) {
        for (int at = i + 1; at <= i + 2; at++) {
            if (parse.lower(at)
                    .matches(
                            "tells?|depicts?|shows?|portrays?|follows|imagines|about|in|where|opens|ends")) {
                return true;
            }
        }
        return false;
    }
}
