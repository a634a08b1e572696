package org.whereabouts.reader.grammar;

import org.whereabouts.reader.lexicon.Lexicon;

/// Phrases that tell when and are nobody: `three weeks`, `Friday`, `12 September`.
final class TimeWords {
    private TimeWords() {}

    static boolean is(Parse parse, Phrase phrase, Lexicon words) {
        String first = parse.lower(phrase.first());
        boolean day =
                phrase.end() - phrase.first() > 1
                        && parse.lower(phrase.first()).matches("[0-9]{1,2}(st|nd|rd|th)?")
                        && words.has("months", parse.lower(phrase.first() + 1));
        return day
                || words.has("timenoun", parse.lemma(phrase.head()))
                || words.has("months", first)
                || words.has("months", parse.lower(phrase.head()))
                || words.has("weekdays", first)
                || words.has("weekdays", parse.lower(phrase.head()));
    }
}
