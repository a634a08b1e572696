package org.whereabouts.reader.grammar;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers in digits and in words.
public final class Numbers {
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");
    private static final Map<String, Long> GREAT =
            Map.of(
                    "hundred",
                    100L,
                    "thousand",
                    1_000L,
                    "million",
                    1_000_000L,
                    "billion",
                    1_000_000_000L);

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

    private Numbers() {}

    /// Whether the word is a number.
    ///
    /// @param word in lower case
    public static boolean isNumber(String word) {
        return GREAT.containsKey(word) || value(word).isPresent();
    }

    /// The value of a word: `13`, `1,500`, `4.5`, `twenty-one`.
    ///
    /// @param word in lower case
    public static OptionalDouble value(String word) {
        if (!word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() < 16) {
            String digits = word.replace(",", "");
            return DECIMAL.matcher(digits).matches()
                    ? OptionalDouble.of(Double.parseDouble(digits))
                    : OptionalDouble.empty();
        }
        int small = SMALL.indexOf(word);
        if (small >= 0) {
            return OptionalDouble.of(small);
        }
        int dash = word.indexOf('-');
        int tens = TENS.indexOf(dash < 0 ? word : word.substring(0, dash));
        int ones = dash < 0 ? 0 : SMALL.indexOf(word.substring(dash + 1));
        return tens >= 2 && ones >= 0 && ones < 10
                ? OptionalDouble.of(10.0 * tens + ones)
                : OptionalDouble.empty();
    }

    /// What a great number multiplies by: `million`; empty for other words.
    public static OptionalDouble great(String word) {
        Long value = GREAT.get(word);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
