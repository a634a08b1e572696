package org.whereabouts.intake.words;

/// Chinese numerals up to 9999 as digits: 十三 is 13, 二〇一七 is 2017.
final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    /// The text with every run of numerals written in digits.
    static String toDigits(String text) {
        var out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isNumeral(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                out.append(text.charAt(at++));
            } else {
                out.append(number(text.substring(at, end)));
                at = end;
            }
        }
        return out.toString();
    }

    private static boolean isNumeral(char c) {
        return digit(c) >= 0 || c == '十' || c == '百';
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    /// Digits one after another (二〇一七) or places (二十三); what is neither stays as it is.
    private static String number(String numerals) {
        boolean places = numerals.indexOf('十') >= 0 || numerals.indexOf('百') >= 0;
        if (!places) {
            var digits = new StringBuilder();
            numerals.chars().forEach(c -> digits.append(digit((char) c)));
            return digits.toString();
        }
        int sum = 0;
        int pending = -1;
        int lastPlace = 1000;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            int place = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (place == 0) {
                if (pending > 0) {
                    return numerals;
                }
                pending = digit(c);
            } else {
                if (place >= lastPlace) {
                    return numerals;
                }
                sum += (pending < 0 ? 1 : pending) * place;
                pending = -1;
                lastPlace = place;
            }
        }
        return Integer.toString(sum + Math.max(pending, 0));
    }
}
