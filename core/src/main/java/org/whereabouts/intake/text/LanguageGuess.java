package org.whereabouts.intake.text;

import com.ibm.icu.lang.UScript;

/// The language of a text by its letters: English, Russian, Kazakh, Chinese and Uyghur, the
/// languages of the word files. It says nothing where the letters do not tell.
public final class LanguageGuess {
    private static final int CHARS_LOOKED_AT = 200_000;

    /// Letters that Kazakh has and Russian does not.
    private static final String KAZAKH = "әғқңөұүһі";

    /// Letters that Uyghur has and Arabic and Persian do not.
    private static final String UYGHUR = "ەۆۈۇېڭھ";

    private LanguageGuess() {}

    /// A BCP 47 tag; empty where the letters do not tell.
    public static String of(String text) {
        int latin = 0;
        int cyrillic = 0;
        int kazakh = 0;
        int arabic = 0;
        int uyghur = 0;
        int han = 0;
        int end = Math.min(text.length(), CHARS_LOOKED_AT);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (UScript.getScript(c)) {
                case UScript.LATIN -> latin += c < 128 ? 1 : 0;
                case UScript.CYRILLIC -> {
                    cyrillic++;
                    kazakh += KAZAKH.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
                }
                case UScript.ARABIC -> {
                    arabic++;
                    uyghur += UYGHUR.indexOf(c) >= 0 ? 1 : 0;
                }
                // A Chinese character says about as much as three letters.
                case UScript.HAN -> han += 3;
                default -> {}
            }
        }
        int most = Math.max(Math.max(latin, cyrillic), Math.max(arabic, han));
        if (most < 20) {
            return "";
        }
        if (most == han) {
            return "zh";
        }
        if (most == cyrillic) {
            return kazakh * 50 > cyrillic ? "kk" : "ru";
        }
        if (most == arabic) {
            return uyghur * 20 > arabic ? "ug" : "";
        }
        return ENGLISH.matcher(text.substring(0, end)).results().limit(5).count() == 5 ? "en" : "";
    }

    /// Words that English can hardly do without.
    private static final java.util.regex.Pattern ENGLISH =
            java.util.regex.Pattern.compile(
                    "\\b(the|and|of|was|is|has|that|for|with|his|her|who|not)\\b",
                    java.util.regex.Pattern.CASE_INSENSITIVE);
}
