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

    /// After a play: `the play | tells of`, `a film about`.
    private static final String TELLS =
            "tells?|depicts?|shows?|portrays?|follows|imagines|about|in|where|opens|ends";

    /// After `under torture`.
    private static final String SAID = "said|says|confessed|told|admitted|claimed|stated|testified";

    private static final int NEAR = 4;

    Optional<Frame> at(int i) {
        boolean made =
                parse.lower(i).matches(SAYS)
                        && parse.lower(i - 1).matches("to|her|him|them|me|us|people|prisoners")
                        && parse.has(i - NEAR, i, MADE);
        boolean tortured =
                parse.lower(i).matches("torture|duress|threat|pressure|beatings")
                        && parse.lower(i - 1).equals("under");
        boolean played =
                parse.lemma(i).matches(PLAYED)
                        && parse.lower(i - 1).matches("the|a|his|her|their|this|new")
                        && parse.has(i + 1, i + 3, TELLS);
        return made || (tortured && parse.has(i + 1, i + NEAR + 1, SAID)) || played
                ? Optional.of(Frame.unreal(sentence, i, i + 1, parse.tokens().size()))
                : Optional.empty();
    }
}
