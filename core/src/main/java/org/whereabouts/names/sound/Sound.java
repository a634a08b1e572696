package org.whereabouts.names.sound;

/// How one word sounds, as far as its script tells.
///
/// @param kind what the symbols are
/// @param symbols one character per symbol; never empty
public record Sound(Kind kind, String symbols) {

    /// The three ways in which scripts tell a sound. The order is the order of detail.
    public enum Kind {
        /// Sounds of {@link Alphabet}: Latin, Cyrillic, Uyghur and Kazakh Arabic script.
        ALPHABET,
        /// Arabic letters without short vowels.
        CONSONANTS,
        /// Simplified Chinese characters, or pinyin syllables as symbols of their own.
        SYLLABLES
    }

    public Sound {
        if (symbols.isEmpty()) {
            throw new IllegalArgumentException("a sound without symbols");
        }
    }
}
