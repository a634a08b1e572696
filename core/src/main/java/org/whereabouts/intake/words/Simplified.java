package org.whereabouts.intake.words;

import com.ibm.icu.text.Transliterator;

/// Chinese in traditional characters made comparable with the word files, which are written in
/// simplified ones. Only for looking words up; what a list says stays in its own characters.
final class Simplified {
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    private Simplified() {}

    /// The text in simplified characters; the text itself where it has no Chinese character.
    static String of(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic)
                ? SIMPLIFIED.transliterate(text)
                : text;
    }
}
