package org.whereabouts.reader.phrase;

import com.ibm.icu.text.Transliterator;

/// Chinese in simplified characters and plain digits, position by position.
final class Simplified {
    private static final Transliterator TO_SIMPLE =
            Transliterator.getInstance("Traditional-Simplified");

    private Simplified() {}

    /// The same text, as long as it was: a sign that would become longer stays as it is.
    static String of(String text) {
        String whole = TO_SIMPLE.transliterate(text);
        String same = whole.length() == text.length() ? whole : text;
        var out = new StringBuilder(same);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '\uFF10' && c <= '\uFF19') {
                out.setCharAt(i, (char) (c - '\uFF10' + '0'));
            } else if (c == '‧' || c == '•' || c == '・' || c == '\uFF0E') {
                out.setCharAt(i, '·');
            }
        }
        return out.toString();
    }
}
