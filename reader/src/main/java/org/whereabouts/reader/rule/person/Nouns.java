package org.whereabouts.reader.rule.person;

import java.util.regex.Pattern;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.lexicon.Lexicon;

/// Which nouns tell somebody's work or office when they stand beside a name.
record Nouns(Parse parse, Lexicon words) {
    private static final Pattern DOER =
            Pattern.compile(
                    ".{2,}(?:er|or|ist|ian|ant|yst|eur|eer|man|woman|smith|wright|hand|head|tician)");
    private static final Pattern ABSTRACT =
            Pattern.compile(
                    ".*(?:tion|sion|ment|ness|ity|ence|ance|ism|ship|hood|age|dom)"
                            + "|move|step|case|name|term|decision|sign|blow|threat|event|place");

    /// Whether the noun is a known role, or could be one by its form: `beekeeper`, `agronomist`.
    boolean known(int noun) {
        String lemma = parse.lemma(noun);
        return words.has("role", lemma) || (possible(noun) && DOER.matcher(lemma).matches());
    }

    /// Whether it is the plural of a known role: `nurses`, `beekeepers`.
    boolean several(int noun) {
        String lower = parse.lower(noun);
        return lower.endsWith("s")
                && lower.length() > 3
                && !words.has("role", lower)
                && (words.has("role", lower.substring(0, lower.length() - 1))
                        || (words.has("role", parse.lemma(noun))
                                && !parse.lemma(noun).equals(lower)));
    }

    /// Whether a noun with `a` or `an` beside a name can be a role: any but kin, plain words for
    /// people, places, bodies, things and what has no body.
    boolean possible(int noun) {
        String lemma = parse.lemma(noun);
        boolean common =
                noun >= 0
                        && noun < parse.tokens().size()
                        && parse.tokens().get(noun).pos() == Pos.NOUN
                        && parse.tokens().get(noun).text().equals(parse.lower(noun));
        return words.has("role", lemma)
                || (common
                        && lemma.length() > 2
                        && words.kin(lemma).isEmpty()
                        && !listed(lemma)
                        && !ABSTRACT.matcher(lemma).matches());
    }

    private boolean listed(String lemma) {
        return words.has("people", lemma)
                || words.has("thing", lemma)
                || words.has("place_noun", lemma)
                || words.has("facility", lemma)
                || words.has("body", lemma)
                || words.has("timenoun", lemma)
                || words.has("said_noun", lemma)
                || words.has("months", lemma)
                || words.has("relation_noun", lemma);
    }
}
