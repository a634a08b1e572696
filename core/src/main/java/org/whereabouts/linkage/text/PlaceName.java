package org.whereabouts.linkage.text;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a place, taken apart: Camp 3 and Camp 4 are two places, however alike the two names
/// look. Digits of any script, Roman and Chinese numbers are read; a letter that stands alone
/// counts as a number (Block A).
///
/// @param numbers the numbers in the order written, with spaces between; empty where it has none
/// @param words the name without its numbers; of a place that the gazetteer knows (`places.yml`)
///   its standard name, whatever it was called
/// @param known whether the gazetteer knows the place
public record PlaceName(String numbers, String words, boolean known) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ROMAN = Pattern.compile("x{0,3}(ix|iv|v?i{0,3})");

    /// A syllable of many Chinese towns before it is eleven.
    private static final String XI = "xi";

    /// Chinese numerals are numbers only beside a word that counts: 三亚 is a town.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\p{Nd}+|(?<=第)[〇零一二三四五六七八九十百千两]+|[〇零一二三四五六七八九十百千两]+(?=[号號团團师師连連营營队隊])");

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    /// Endings of Russian ordinals: 3-я, 5-й.
    private static final String ORDINAL_ENDINGS = "йяе";

    /// Takes a name apart.
    public static PlaceName of(String place) {
        String name = place.toLowerCase(Locale.ROOT);
        var words = new StringBuilder(name);
        var numbers = new StringJoiner(" ");
        Matcher word = WORD.matcher(name);
        boolean afterNumber = false;
        while (word.find()) {
            int start = word.start();
            int end = word.end();
            String text = word.group();
            if (ROMAN.matcher(text).matches() && !text.equals(XI)) {
                numbers.add(String.valueOf(roman(text)));
                blank(words, start, end);
                afterNumber = true;
                continue;
            }
            Matcher number = NUMBER.matcher(text);
            int after = 0;
            while (number.find()) {
                after = number.end();
                String found = number.group();
                boolean chinese = Character.isIdeographic(found.charAt(0)) || found.startsWith("〇");
                numbers.add(chinese ? String.valueOf(chinese(found)) : decimal(found));
                blank(words, start + number.start(), start + after);
            }
            afterNumber |= after > 0;
            String rest = text.substring(after);
            if (isLetter(rest)) {
                boolean ordinal = afterNumber && ORDINAL_ENDINGS.contains(rest);
                // г. and с. are words cut short.
                boolean cut = end < name.length() && name.charAt(end) == '.';
                if (!ordinal && !cut) {
                    numbers.add(rest);
                }
                blank(words, end - 1, end);
            }
            afterNumber = after > 0 && rest.isEmpty();
        }
        Optional<String> standard = Gazetteer.standard(words.toString());
        return new PlaceName(
                numbers.toString(), standard.orElse(words.toString()), standard.isPresent());
    }

    /// Whether nothing but the words is left to tell two places apart: they have the same numbers,
    /// and the gazetteer does not know them for two.
    public boolean mayBe(PlaceName other) {
        return numbers.equals(other.numbers)
                && (!known || !other.known || words.equals(other.words));
    }

    private static void blank(StringBuilder words, int start, int end) {
        for (int i = start; i < end; i++) {
            words.setCharAt(i, ' ');
        }
    }

    /// One letter of an alphabet; one Chinese character is a word.
    private static boolean isLetter(String word) {
        return word.length() == 1
                && Character.isLetter(word.charAt(0))
                && !Character.isIdeographic(word.charAt(0));
    }

    /// Digits of any script without zeros in front.
    private static String decimal(String digits) {
        var out = new StringBuilder();
        digits.codePoints()
                .map(c -> Character.digit(c, 10))
                .dropWhile(d -> d == 0)
                .forEach(out::append);
        return out.isEmpty() ? "0" : out.toString();
    }

    private static int roman(String word) {
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int value = romanDigit(word.charAt(i));
            boolean before = i + 1 < word.length() && romanDigit(word.charAt(i + 1)) > value;
            sum += before ? -value : value;
        }
        return sum;
    }

    private static int romanDigit(char c) {
        return c == 'x' ? 10 : c == 'v' ? 5 : 1;
    }

    /// 一百四十三 and 一四三 are 143.
    private static long chinese(String numeral) {
        long sum = 0;
        long digits = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int unit = c == '千' ? 1000 : c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit > 0) {
                sum += unit * Math.max(1, digits);
                digits = 0;
            } else {
                int digit = c == '两' ? 2 : Math.max(0, CHINESE_DIGITS.indexOf(c));
                digits = (digits * 10 + digit) % 1_000_000_000_000L;
            }
        }
        return sum + digits;
    }
}
