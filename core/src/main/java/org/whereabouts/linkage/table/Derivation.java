package org.whereabouts.linkage.table;

import java.util.Arrays;
import java.util.List;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.plan.Expression;
import org.whereabouts.linkage.text.Words;
import org.whereabouts.names.Names;

/// What an expression makes of a cleaned value. A value too short for a prefix gives nothing: a
/// block of one-letter names would be no block.
final class Derivation {
    private static final String SOUNDEX = "01230120022455012623010202";

    private Derivation() {}

    /// The one value; empty for nothing.
    static String one(Expression expression, String value) {
        if (value.isEmpty()) {
            return "";
        }
        int n = expression.argument();
        int length = value.length();
        return switch (expression.part()) {
            case WHOLE -> value;
            case PREFIX -> length < n ? "" : value.substring(0, n);
            case SUFFIX -> length < n ? "" : value.substring(length - n);
            case YEAR -> Dates.digits(value, 0, 4);
            case MONTH -> Dates.digits(value, 5, 7);
            case DAY -> Dates.digits(value, 8, 10);
            case YEAR_MONTH -> Dates.digits(value, 0, 7);
            case MONTH_DAY -> Dates.digits(value, 5, 10);
            case FIRST_WORD -> value.substring(0, first(value.indexOf(' '), length));
            case LAST_WORD -> value.substring(value.lastIndexOf(' ') + 1);
            case DIGITS -> value.replaceAll("[^0-9]", "");
            case SOUNDEX -> soundex(value);
            case WORDS, EACH, KEYS -> throw new IllegalArgumentException("gives several keys");
        };
    }

    /// Every key of an expression that gives several.
    static List<String> many(Expression expression, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        return switch (expression.part()) {
            case WORDS -> List.of(Words.of(value));
            case EACH -> each(value);
            case KEYS ->
                    each(value).stream()
                            .flatMap(v -> Names.keys(Names.analyse(v)).stream())
                            .distinct()
                            .sorted()
                            .toList();
            case WHOLE,
                    PREFIX,
                    SUFFIX,
                    YEAR,
                    MONTH,
                    DAY,
                    YEAR_MONTH,
                    MONTH_DAY,
                    FIRST_WORD,
                    LAST_WORD,
                    DIGITS,
                    SOUNDEX ->
                    List.of(one(expression, value));
        };
    }

    /// The values of a cell that may hold several.
    static List<String> each(String value) {
        if (value.indexOf(LinkRecord.SEPARATOR) < 0) {
            return List.of(value);
        }
        return Arrays.asList(value.split("\\" + LinkRecord.SEPARATOR, -1));
    }

    private static int first(int index, int otherwise) {
        return index < 0 ? otherwise : index;
    }

    /// Soundex as the National Archives of the United States describe it: h and w do not part equal
    /// codes, vowels do. Nothing for a value that does not start with a Latin letter.
    private static String soundex(String value) {
        char initial = Character.toLowerCase(value.charAt(0));
        if (initial < 'a' || initial > 'z') {
            return "";
        }
        var out = new StringBuilder(4).append(initial);
        char last = SOUNDEX.charAt(initial - 'a');
        for (int i = 1; i < value.length() && out.length() < 4; i++) {
            char c = Character.toLowerCase(value.charAt(i));
            if (c < 'a' || c > 'z' || c == 'h' || c == 'w') {
                continue;
            }
            char code = SOUNDEX.charAt(c - 'a');
            if (code != '0' && code != last) {
                out.append(code);
            }
            last = code;
        }
        return out.append("000").substring(0, 4);
    }
}
