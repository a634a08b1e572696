package org.whereabouts.reader.language;

/// A word or sign.
///
/// @param start first character in the text
/// @param end after its last character
/// @param text as it stands
/// @param lower in lower case
/// @param lemma the dictionary form in lower case; the lower-case text where it is not known
public record Token(int start, int end, String text, String lower, Pos pos, String lemma) {

    /// Whether the first letter is a capital.
    public boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether it is one of these words, in lower case.
    public boolean is(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
