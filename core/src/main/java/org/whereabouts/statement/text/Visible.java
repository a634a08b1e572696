package org.whereabouts.statement.text;

/// Text from a source, made safe to look at: characters that act instead of being seen are written
/// out as `[U+202E]`. An escape sequence cannot take over a terminal, and a direction override
/// cannot turn a line around; the reader sees that something was hidden there.
///
/// Kept as they are: joiners (U+200C, U+200D), which Arabic script needs, and the implicit marks
/// (U+200E, U+200F, U+061C), which only place neighbours inside an isolated name.
public final class Visible {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    private Visible() {}

    /// The text with every acting character written out. Line feeds and tabs become a space.
    public static String of(String text) {
        if (text.codePoints().noneMatch(c -> acts(c) || isBreak(c))) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    if (isBreak(c)) {
                        out.append(' ');
                    } else if (acts(c)) {
                        out.append("[U+").append(String.format("%04X", c)).append(']');
                    } else {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    /// The same between U+2068 and U+2069, so that a right-to-left name does not turn what stands
    /// beside it. Nothing for nothing.
    public static String isolated(String text) {
        return text.isEmpty() ? "" : ISOLATE + of(text) + POP;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean acts(int c) {
        boolean control = c < 0x20 || in(c, 0x7F, 0x9F);
        boolean direction = in(c, 0x202A, 0x202E) || in(c, 0x2066, 0x2069);
        boolean line = in(c, 0x2028, 0x2029);
        boolean surrogate = in(c, 0xD800, 0xDFFF);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || in(c, 0xFDD0, 0xFDEF);
        return control || direction || line || surrogate || noCharacter || unseen(c);
    }

    private static boolean unseen(int c) {
        boolean single = c == 0xAD || c == 0x200B || c == 0xFEFF;
        return single || in(c, 0x206A, 0x206F) || in(c, 0xFFF9, 0xFFFB) || in(c, 0xE0000, 0xE007F);
    }

    private static boolean in(int c, int from, int to) {
        return c >= from && c <= to;
    }
}
