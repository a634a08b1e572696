package org.whereabouts.reader.phrase.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word or sign of a sentence.
///
/// @param start first character in the sentence
record Piece(int start, int end, String text, String lower) {
    private static final Pattern PIECE =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:-\\p{L}+)*|[0-9]+|\\S");

    static List<Piece> of(String sentence) {
        var pieces = new ArrayList<Piece>();
        var matcher = PIECE.matcher(sentence);
        while (matcher.find()) {
            pieces.add(
                    new Piece(
                            matcher.start(),
                            matcher.end(),
                            matcher.group(),
                            matcher.group().toLowerCase(Locale.ROOT)));
        }
        return pieces;
    }

    /// Whether it may be a part of a name: a capital, and small letters after it.
    boolean nameLike() {
        return text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1));
    }

    /// The piece of a number, or an empty one outside.
    static Piece at(List<Piece> pieces, int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : new Piece(-1, -1, "", "");
    }
}
