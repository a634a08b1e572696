package org.whereabouts.names.match;

/// Why two parts agree or differ.
public enum Ground {
    /// The same characters.
    SAME_TEXT(0),
    /// The same letters after repair.
    REPAIRED(1),
    /// The same reading.
    READING(2),
    /// The same stem with the ending of the other sex or of the other language.
    ENDING(3),
    /// The same elements by the element table.
    ELEMENTS(4),
    /// Alike in sound.
    SOUND(5),
    /// Alike in sound, one with an ending (-ov, -uly) and one without.
    ONE_ENDING(6),
    /// Alike without a word of respect (-jan, -gül).
    RESPECT(7),
    /// The first letter.
    INITIAL(8),
    /// Sounds the same in Chinese and is written with other characters.
    OTHER_CHARACTERS(9),
    /// Nothing agrees.
    NOTHING(10),
    /// Alike in sound, but the element table knows both and they are two names.
    TWO_NAMES(11);

    private static final Ground[] ALL = values();
    private final int number;

    Ground(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static Ground ofNumber(int number) {
        return ALL[number];
    }
}
