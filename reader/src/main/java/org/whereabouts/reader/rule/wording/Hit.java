package org.whereabouts.reader.rule.wording;

import java.util.Map;
import java.util.Optional;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;

/// Where a sentence holds a row of words.
///
/// @param first first word
/// @param end after the last word
/// @param cue word on which it turns
/// @param nouns what stands at its named places
/// @param clause of its last verb; empty where no verb stands in it
/// @param many the number in it; empty where there is none
record Hit(
        Wording wording,
        int first,
        int end,
        int cue,
        Map<String, Phrase> nouns,
        Optional<Clause> clause,
        Optional<Quantity> many) {
    Hit {
        nouns = Map.copyOf(nouns);
    }

    Optional<Phrase> noun(String name) {
        return Optional.ofNullable(nouns.get(name));
    }
}
