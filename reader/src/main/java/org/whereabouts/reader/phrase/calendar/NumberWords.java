package org.whereabouts.reader.phrase.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.whereabouts.reader.phrase.PhraseBook;

/// Numbers in digits or in words, from 1 to 999: `13`, `тринадцати`, `он үш`. The book has the
/// words by their number, each with its forms.
final class NumberWords {
    private final Map<Pattern, Integer> words = new LinkedHashMap<>();
    private final String pattern;

    NumberWords(PhraseBook book) {
        book.table("numbers")
                .forEach((n, forms) -> words.put(Pattern.compile(forms), Integer.parseInt(n)));
        String one = PhraseBook.any(book.table("numbers").values());
        pattern = "(?:[0-9]{1,3}|" + one + "(?:\\s+" + one + "){0,2})";
    }

    /// An expression for one number, without groups of its own.
    String pattern() {
        return pattern;
    }

    /// The number; 0 for what is none.
    int value(String text) {
        if (text.matches("[0-9]{1,3}")) {
            return Integer.parseInt(text);
        }
        int sum = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            int value = 0;
            for (var each : words.entrySet()) {
                if (each.getKey().matcher(word).matches()) {
                    value = each.getValue();
                }
            }
            if (value == 0) {
                return 0;
            }
            sum += value;
        }
        return sum;
    }
}
