package org.whereabouts.reader.phrase.fate;

import java.util.regex.Pattern;
import org.whereabouts.reader.phrase.mark.Case;

/// A way to say that something befell somebody: a row of the book's list `cues`.
///
/// @param family what befell them; the first part of the rule's id
/// @param form how they are held, where the family is custody
/// @param whom in which case or place they stand
/// @param agrees whether the word's ending says the sex (Russian past tense and participles)
record Cue(String family, String form, Whom whom, boolean agrees, Pattern words) {

    /// Where the person stands of whom it is told.
    enum Whom {
        NOM,
        ACC,
        /// In any case, after a preposition too (`no news of him`).
        ANY,
        /// Chinese: before the words.
        LEFT,
        /// Chinese: within the words or right after them.
        RIGHT;

        boolean fits(java.util.function.Predicate<Case> may) {
            return switch (this) {
                case NOM -> may.test(Case.NOM);
                case ACC -> may.test(Case.ACC);
                case ANY, LEFT, RIGHT -> true;
            };
        }
    }

    /// A cue in a sentence.
    record Match(Cue cue, int start, int end) {}
}
