package org.whereabouts.reader.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// In which of the languages that are read a text is written: `en`, `ru`, `kk` (Cyrillic), `zh`.
/// Judged by script, by letters that only some languages have, and for Russian by its commonest
/// words. A language that is not one of these gets no tag: a Tatar, Ukrainian or Japanese text is
/// never read as its neighbour.
public final class LanguageGuess {
    /// The most characters that are looked at.
    private static final int CHARS_MAX = 20_000;

    /// Fewer letters than these say little by themselves.
    private static final int LETTERS_FEW = 16;

    /// The commonest words of Russian that no other Slavic language in Cyrillic spells so, or only
    /// few do (frequency dictionary of the Russian National Corpus, Lyashevskaya and Sharov 2009).
    private static final Set<String> RUSSIAN =
            Set.of(
                    "и", "в", "не", "на", "что", "с", "как", "это", "его", "её", "ее", "он", "она",
                    "был", "была", "были", "к", "по", "из", "от", "у", "о", "мой", "моя", "мы",
                    "году", "года", "лет", "после", "который", "которая");

    /// A year or term as only Kazakh writes it; a short text may have neither і nor ұ.
    private static final Pattern KAZAKH = Pattern.compile("(?<!\\p{L})жыл(?:ғы|ға)(?!\\p{L})");

    private LanguageGuess() {}

    /// A stretch of lines in one language.
    ///
    /// @param language BCP 47 tag; empty where it is none that is read
    public record Part(int start, int end, String language) {}

    /// The language of most of the text; empty where it is none that is read.
    public static String of(String text) {
        return Letters.of(text).language();
    }

    /// The lines of a text with their languages. A line with few letters goes with the text, if the
    /// script is the same.
    ///
    /// @param whole the language of the text, as it is known or guessed
    public static List<Part> parts(String text, String whole) {
        var parts = new ArrayList<Part>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                parts.add(new Part(start, end, line(line, whole)));
            }
            start = end + 1;
        }
        return parts;
    }

    private static String line(String line, String whole) {
        var letters = Letters.of(line);
        if (letters.count() == 0) {
            return whole;
        }
        String own = letters.language();
        boolean doubtful = letters.count() < LETTERS_FEW || own.isEmpty();
        return doubtful && letters.admits(whole) ? whole : own;
    }

    /// How many letters of which kind a text has.
    ///
    /// @param years whether a year or a term of Kazakh stands there
    private record Letters(
            int count, Map<UnicodeScript, Integer> scripts, String seen, int words, boolean years) {

        static Letters of(String text) {
            String lower =
                    text.substring(0, Math.min(text.length(), CHARS_MAX)).toLowerCase(Locale.ROOT);
            var scripts = new HashMap<UnicodeScript, Integer>();
            var seen = new StringBuilder();
            int[] letters = lower.codePoints().filter(Character::isLetter).toArray();
            for (int c : letters) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
                if (c > 0x44F && c < 0x530) {
                    seen.appendCodePoint(c);
                }
            }
            int words = 0;
            for (String word : lower.split("[^\\p{L}]+", -1)) {
                words += RUSSIAN.contains(word) ? 1 : 0;
            }
            boolean years = KAZAKH.matcher(lower).find();
            return new Letters(letters.length, scripts, seen.toString(), words, years);
        }

        private int share(UnicodeScript... of) {
            int sum = 0;
            for (var script : of) {
                sum += scripts.getOrDefault(script, 0);
            }
            return count == 0 ? 0 : 100 * sum / count;
        }

        /// How many letters of a hundred are of these.
        private int per(String letters) {
            long n = seen.chars().filter(c -> letters.indexOf(c) >= 0).count();
            int cyrillic = scripts.getOrDefault(UnicodeScript.CYRILLIC, 0);
            return cyrillic == 0 ? 0 : (int) Math.ceil(100.0 * n / cyrillic);
        }

        String language() {
            if (share(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL) > 3) {
                return "";
            }
            if (share(UnicodeScript.HAN) > 40) {
                return "zh";
            }
            if (share(UnicodeScript.LATIN) > 50) {
                return "en";
            }
            return share(UnicodeScript.CYRILLIC) > 50 ? cyrillic() : "";
        }

        /// Kazakh alone has both і or ұ and some of ә ғ қ ң ө ү; і without them is Ukrainian or
        /// Belarusian.
        private String cyrillic() {
            boolean foreign = per("їєґўҷӣҳӯҗҙҫҡћђљњџјѓќѕ") > 0;
            boolean kazakh = (per("іұ") > 0 || years) && per("әғқңөү") > 1;
            if (kazakh && !foreign) {
                return "kk";
            }
            boolean none = !foreign && per("ієґәғқңөүұһ") <= 1;
            return none && words > 0 ? "ru" : "";
        }

        /// Whether so few letters may be of a language.
        boolean admits(String language) {
            return switch (language) {
                case "zh" -> share(UnicodeScript.HAN) > 40;
                case "en" -> share(UnicodeScript.LATIN) > 50;
                case "ru" ->
                        share(UnicodeScript.CYRILLIC) > 50 && seen.chars().allMatch(c -> c == 'ё');
                case "kk" -> share(UnicodeScript.CYRILLIC) > 50 && per("їєґўҷӣҳӯҗҙҫҡћђљњџј") == 0;
                default -> false;
            };
        }
    }
}
