package org.whereabouts.reader.phrase.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.whereabouts.reader.phrase.PhraseBook;

/// The dates and durations of one language. Keeps no state; safe for several threads.
public abstract sealed class Calendar permits RussianCalendar, KazakhCalendar, ChineseCalendar {
    private final List<Form> forms = new ArrayList<>();

    /// A way to write a date.
    private record Form(Pattern pattern, BiFunction<MatchResult, Story, Optional<When>> reading) {}

    Calendar() {}

    /// The calendar of a book's language.
    public static Calendar of(PhraseBook book) {
        return switch (book.language()) {
            case "ru" -> new RussianCalendar(book);
            case "kk" -> new KazakhCalendar(book);
            case "zh" -> new ChineseCalendar();
            default -> throw new IllegalArgumentException("no calendar of this language");
        };
    }

    /// The dates and durations of a sentence, in its order; none overlaps another. A date of birth
    /// is none of them.
    ///
    /// @param sentence one sentence; positions count in it
    public final List<When> of(String sentence, Story story) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.length() != sentence.length()) {
            return List.of();
        }
        var found = new ArrayList<When>();
        boolean[] taken = new boolean[lower.length() + 1];
        for (Form form : forms) {
            var matcher = form.pattern.matcher(lower);
            while (matcher.find()) {
                if (free(taken, matcher.start(), matcher.end())) {
                    var when = form.reading.apply(matcher.toMatchResult(), story);
                    mark(taken, matcher.start(), matcher.end());
                    when.filter(When::says).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingInt(When::start));
        return found;
    }

    /// Adds a way to write a date; those added first win where two overlap. A reading that gives
    /// nothing takes the place all the same: a birthday is no date of detention.
    final void form(Pattern pattern, BiFunction<MatchResult, Story, Optional<When>> reading) {
        forms.add(new Form(pattern, reading));
    }

    static int number(String digits) {
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    /// `P13Y`, `P1Y2M`; empty where nothing is counted.
    static String term(int years, int months, int weeks, int days) {
        String all = part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days, "D");
        return all.isEmpty() ? "" : "P" + all;
    }

    private static String part(int n, String unit) {
        return n > 0 ? n + unit : "";
    }

    private static boolean free(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void mark(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }
}
