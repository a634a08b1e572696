package org.whereabouts.register.entry;

import java.time.Instant;
import java.time.LocalDate;

/// Instants as entries write them. The general parser takes as long as reading a statement does,
/// and every entry has one.
final class InstantText {
    /// The form of whole seconds; `0` stands for any digit.
    private static final String FORM = "0000-00-00T00:00:00Z";

    private InstantText() {}

    /// The same as [Instant#parse].
    static Instant parse(String text) {
        return isForm(text) ? seconds(text) : Instant.parse(text);
    }

    private static boolean isForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char form = FORM.charAt(i);
            char c = text.charAt(i);
            if (form == '0' ? c < '0' || c > '9' : c != form) {
                return false;
            }
        }
        return true;
    }

    private static Instant seconds(String text) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return Instant.ofEpochSecond(
                day.toEpochDay() * 86_400 + hour * 3600L + minute * 60L + second);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
