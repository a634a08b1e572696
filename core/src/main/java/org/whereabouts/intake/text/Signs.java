package org.whereabouts.intake.text;

/// Characters that deceive the eye. They are evidence and stay where they are; whoever shows the
/// text is told.
public final class Signs {
    private Signs() {}

    /// Whether the text turns the direction of writing by a control: embeddings, overrides and
    /// isolates. The marks that only hint (U+200E, U+200F, U+061C) are left out: names in Arabic
    /// letters carry them rightly.
    public static boolean turnsDirection(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                return true;
            }
        }
        return false;
    }

    /// Whether there are controls that nobody can see: NUL and the like, but not tabs and line
    /// ends.
    public static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
            if (control && c != '\t' && c != '\n' && c != '\r') {
                return true;
            }
        }
        return false;
    }

    /// Whether undecodable bytes stand in it as U+FFFD.
    public static boolean isUndecoded(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }

    /// The text with half surrogate pairs written as U+FFFD: such a half is no character and no
    /// file format of ours can hold it.
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            out.appendCodePoint(half ? 0xFFFD : c);
        }
        return out.toString();
    }
}
