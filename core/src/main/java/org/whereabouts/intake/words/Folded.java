package org.whereabouts.intake.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/// Text made comparable: compatibility forms (full-width letters, presentation forms), case, digits
/// of any script, invisible characters and white space. Only for looking words up, never for
/// recording: a spelling is evidence.
public final class Folded {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private Folded() {}

    /// The text folded, with its marks of punctuation.
    public static String text(String written) {
        String folded = NFKC.normalize(written).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            append(c, out);
        }
        return out.toString().strip();
    }

    private static void append(int c, StringBuilder out) {
        int digit = c > 127 ? UCharacter.digit(c, 10) : -1;
        if (digit >= 0) {
            out.append((char) ('0' + digit));
            return;
        }
        switch (c) {
            case 'ё' -> out.append('е');
            // Persian and Arabic letters of the same sound, written one for the other.
            case 0x6CC -> out.append('\u0649');
            case 0x6A9 -> out.append('\u0643');
            // Tatweel stretches a word and says nothing.
            case 0x640 -> {}
            case '’', '‘', 'ʼ', 'ʹ', '`' -> out.append('\'');
            case '–', '—', '−', '‑', '‐' -> out.append('-');
            default -> {
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    space(out);
                } else if (Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.CONTROL) {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /// The text folded to its words: marks of punctuation are spaces. Where it has no letter or
    /// digit, the marks themselves.
    public static String phrase(String written) {
        String folded = text(written);
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean inside = c == '\'' && i > 0 && i + 1 < folded.length();
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.isSurrogate(c)
                    || inside) {
                out.append(c);
            } else {
                space(out);
            }
        }
        String phrase = out.toString().strip();
        return phrase.isEmpty() ? folded : phrase;
    }
}
