package org.whereabouts.register.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits text into the words that the index keeps: without case, accents and vowel signs, whatever
/// the script; Chinese characters, which know no spaces, in overlapping pairs (and a lone one by
/// itself).
public final class Words {
    private static final int LENGTH_MAX = 60;
    private static final int TATWEEL = 0x640;
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();

    private Words() {}

    /// The words of a text, in their order.
    public static List<String> of(String text) {
        return text.chars().allMatch(c -> c < 0x80) ? ascii(text) : anyScript(text);
    }

    /// The same as [#anyScript] for the many texts that need no folding but that of case.
    private static List<String> ascii(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isAsciiLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    int end = Math.min(i, start + LENGTH_MAX);
                    words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static List<String> anyScript(String text) {
        String folded = DECOMPOSE.normalize(FOLD.normalize(text));
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var han = new ArrayList<String>();
        folded.codePoints()
                .forEach(c -> {
                    boolean letter = UCharacter.isLetterOrDigit(c);
                    boolean isHan = letter && UScript.getScript(c) == UScript.HAN;
                    if (isHan || !(letter || skipped(c))) {
                        end(word, words);
                    }
                    if (isHan) {
                        han.add(Character.toString(c));
                        return;
                    }
                    if (!skipped(c)) {
                        pairs(han, words);
                    }
                    if (letter && c != TATWEEL && word.length() < LENGTH_MAX) {
                        word.appendCodePoint(c);
                    }
                });
        end(word, words);
        pairs(han, words);
        return words;
    }

    /// Accents, vowel signs and invisible joiners belong to the letter before them.
    private static boolean skipped(int c) {
        return UCharacter.getType(c) == UCharacter.NON_SPACING_MARK
                || UCharacter.getType(c) == UCharacter.ENCLOSING_MARK
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void pairs(List<String> han, List<String> words) {
        if (han.size() == 1) {
            words.add(han.getFirst());
        }
        for (int i = 0; i + 1 < han.size(); i++) {
            words.add(han.get(i) + han.get(i + 1));
        }
        han.clear();
    }
}
