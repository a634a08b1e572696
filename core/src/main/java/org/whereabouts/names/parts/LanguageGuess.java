package org.whereabouts.names.parts;

import java.util.List;
import org.whereabouts.names.Language;
import org.whereabouts.names.Script;

/// Guesses from letters which language's spelling a name follows. Only letters that other languages
/// of the same script do not have decide; a name without them stays unknown, or Russian in
/// Cyrillic.
final class LanguageGuess {
    private LanguageGuess() {}

    static Language of(String lower, Script script) {
        return switch (script) {
            case LATIN -> latin(lower);
            case CYRILLIC -> cyrillic(lower);
            case ARABIC -> arabic(lower);
            case HAN -> Language.CHINESE_TRANSCRIPTION;
            case OTHER, NONE -> Language.UNKNOWN;
        };
    }

    private static Language cyrillic(String s) {
        if (any(s, "ӣӯҷ")) {
            return Language.TAJIK;
        }
        if (any(s, "ў")) {
            return Language.UZBEK;
        }
        if (any(s, "ұ") || (any(s, "ғқ") && any(s, "әіңөү"))) {
            return Language.KAZAKH;
        }
        boolean ukrainian = s.contains("ій") || s.contains("ськ") || s.contains("енко");
        if (any(s, "їєґ") || (any(s, "і") && ukrainian && !any(s, "ғқәңөүыэ"))) {
            return Language.UKRAINIAN;
        }
        if (any(s, "җ")) {
            return Language.UYGHUR;
        }
        if (any(s, "ҳ")) {
            return Language.TAJIK;
        }
        if (any(s, "әғқі")) {
            return Language.KAZAKH;
        }
        if (any(s, "ң")) {
            return Language.KYRGYZ;
        }
        if (any(s, "өү")) {
            return s.contains("уу") || s.endsWith("бек") ? Language.KYRGYZ : Language.MONGOLIAN;
        }
        return Language.RUSSIAN;
    }

    private static Language latin(String s) {
        if (any(s, "łżąę") || s.contains("szcz")) {
            return Language.POLISH;
        }
        if (any(s, "ßẞ") || s.contains("sch")) {
            return Language.GERMAN;
        }
        if (any(s, "ƣⱪⱨⱬéë") && any(s, "qxⱪⱨⱬƣüö")) {
            return Language.UYGHUR;
        }
        if (any(s, "ə") && !any(s, "ⱪⱨⱬƣ")) {
            return Language.TURKISH;
        }
        if (any(s, "ūǵ")
                || (any(s, "q") && any(s, "ğşıīñäáńýïw"))
                || (any(s, "ïý") && any(s, "ğışw"))) {
            return Language.KAZAKH;
        }
        if (any(s, "ğşı")) {
            return Language.TURKISH;
        }
        if (s.contains("o'") || s.contains("g'")) {
            return Language.UZBEK;
        }
        return Language.UNKNOWN;
    }

    private static Language arabic(String s) {
        if (any(s, "ٴ") || (any(s, "ۇۋەۆ") && any(s, "ع") && !any(s, "ئېۈغ"))) {
            return Language.KAZAKH;
        }
        if (any(s, "ېۈۋۆۇڭ") || (any(s, "ە") && any(s, "ئ"))) {
            return Language.UYGHUR;
        }
        if (any(s, "ەھ") && !any(s, "ةهہ")) {
            return Language.UYGHUR;
        }
        return any(s, "پچژگیک") ? Language.PERSIAN : Language.ARABIC;
    }

    /// Which narrower Latin spelling the letters show; empty if none.
    static List<String> latinSpellings(String s, Language language) {
        return switch (language) {
            case POLISH -> List.of("polish");
            case GERMAN -> List.of("german");
            case TURKISH -> List.of("turkish");
            case UZBEK -> List.of("uzbek");
            case UYGHUR -> List.of(any(s, "ƣⱪⱨⱬə") ? "yengi" : "uly");
            case KAZAKH -> {
                if (any(s, "ǵńá") || (any(s, "ý") && !any(s, "wïñ"))) {
                    yield List.of("kazakh-2018");
                }
                yield List.of(any(s, "wïçñ") ? "kazakh-abroad" : "kazakh-2021");
            }
            case KYRGYZ,
                    TAJIK,
                    MONGOLIAN,
                    RUSSIAN,
                    UKRAINIAN,
                    ENGLISH,
                    FRENCH,
                    CHINESE,
                    CHINESE_TRANSCRIPTION,
                    ARABIC,
                    PERSIAN,
                    UNKNOWN ->
                    List.of();
        };
    }

    /// The Cyrillic spelling of a language.
    static String cyrillicSpelling(Language language) {
        return switch (language) {
            case UKRAINIAN -> "ukrainian-cyrillic";
            case UYGHUR -> "uyghur-cyrillic";
            case MONGOLIAN -> "mongolian-cyrillic";
            case TAJIK -> "tajik-cyrillic";
            case UZBEK -> "uzbek-cyrillic";
            case KAZAKH,
                    KYRGYZ,
                    TURKISH,
                    RUSSIAN,
                    ENGLISH,
                    GERMAN,
                    FRENCH,
                    POLISH,
                    CHINESE,
                    CHINESE_TRANSCRIPTION,
                    ARABIC,
                    PERSIAN,
                    UNKNOWN ->
                    "cyrillic";
        };
    }

    static boolean any(String s, String letters) {
        for (int i = 0; i < s.length(); i++) {
            if (letters.indexOf(s.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
