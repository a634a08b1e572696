package org.whereabouts.reader.phrase.calendar;

/// Chinese numerals: `十三`, `二十五`, `两`, `一百零五`, `二〇一八`; and digits.
final class ChineseNumbers {
    /// An expression for one number below a thousand.
    static final String SMALL = "(?:[0-9]{1,3}|[一二两三四五六七八九十百零]{1,5})";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumbers() {}

    /// A number in its words; 0 for what is none.
    static int value(String text) {
        if (text.matches("[0-9]{1,4}")) {
            return Integer.parseInt(text);
        }
        int sum = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '十' -> {
                    sum += Math.max(1, last) * 10;
                    last = 0;
                }
                case '百' -> {
                    sum += Math.max(1, last) * 100;
                    last = 0;
                }
                case '两' -> last = 2;
                default -> last = Math.max(0, DIGITS.indexOf(c));
            }
        }
        return sum + last;
    }

    /// A year, digit by digit.
    static int year(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c == '〇' || c == '○' ? 0 : c <= '9' ? c - '0' : DIGITS.indexOf(c);
            year = year * 10 + Math.max(0, digit);
        }
        return year;
    }
}
