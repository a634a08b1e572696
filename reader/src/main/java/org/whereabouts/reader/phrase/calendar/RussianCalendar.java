package org.whereabouts.reader.phrase.calendar;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.whereabouts.reader.phrase.PhraseBook;

/// `12 марта 2017 года`, `в декабре 2019 г.`, `12.03.2017`, `13 лет`, `пять лет и один день`,
/// `четырём с половиной годам`.
final class RussianCalendar extends Calendar {
    private static final String YEAR =
            "((?:19|20)[0-9]{2})\\s*(?:год[ауе]?|годом|гг?\\.|г(?=\\s))?";
    private static final String BORN = "(?=\\s*(?:рождения|г\\.\\s?р\\.|р\\.))";
    private final List<Pattern> months;
    private final NumberWords numbers;

    RussianCalendar(PhraseBook book) {
        months = book.texts("months").stream().map(Pattern::compile).toList();
        numbers = new NumberWords(book);
        String month = "(" + PhraseBook.any(book.texts("months")) + ")";
        String day = "([0-9]{1,2})(?:-?го)?";
        var units = book.table("units");
        String unit =
                "(?:("
                        + units.get("year")
                        + ")|("
                        + units.get("month")
                        + ")|("
                        + units.get("week")
                        + ")|("
                        + units.get("day")
                        + "))";
        String number = "(" + numbers.pattern() + ")";
        form(
                book.pattern("(?:" + day + "\\s+)?(?:" + month + "\\s+)?" + YEAR + BORN),
                (m, story) -> Optional.empty());
        form(
                book.pattern(day + "\\s+" + month + "\\s+" + YEAR),
                (m, story) -> closed(m, story, m.group(3), month(m.group(2)), number(m.group(1))));
        form(
                book.pattern(
                        day + "\\s+" + month + "\\s+(прошлого|этого|того же|нынешнего)\\s+года"),
                (m, story) ->
                        relative(m, story, m.group(3), month(m.group(2)), number(m.group(1))));
        form(
                book.pattern("([0-3]?[0-9])\\.([01]?[0-9])\\.((?:19|20)[0-9]{2})"),
                (m, story) -> closed(m, story, m.group(3), number(m.group(2)), number(m.group(1))));
        form(
                book.pattern(month + "\\s+(прошлого|этого|того же|нынешнего)\\s+года"),
                (m, story) -> relative(m, story, m.group(2), month(m.group(1)), 0));
        form(
                book.pattern(month + "\\s+" + YEAR),
                (m, story) -> closed(m, story, m.group(2), month(m.group(1)), 0));
        form(
                book.pattern(day + "\\s+" + month),
                (m, story) -> {
                    int n = number(m.group(1));
                    return n < 1 || n > 31
                            ? Optional.empty()
                            : Optional.of(story.open(m.start(), m.end(), month(m.group(2)), n));
                });
        form(
                book.pattern(
                        "(?:в|с|до|по)\\s+(прошлом|этом|том же|нынешнем|прошлого|этого)\\s+год[ау]"),
                (m, story) -> relative(m, story, m.group(1), 0, 0));
        form(
                book.pattern("((?:19|20)[0-9]{2})(?:-(?:го|м|й|ого))?\\s*(?:год[ауе]?|годом|г\\.)"),
                (m, story) -> closed(m, story, m.group(1), 0, 0));
        form(
                book.pattern("(?:в|с|со|до|к|во)\\s+" + month),
                (m, story) -> Optional.of(story.open(m.start(1), m.end(), month(m.group(1)), 0)));
        form(
                book.pattern("(?:до|от|назад|через)\\s+" + number + "\\s+" + unit),
                (m, story) -> Optional.empty());
        form(book.pattern(number + "\\s+" + unit + "\\s+назад"), (m, story) -> ago(m, story));
        form(
                book.pattern("(?:полтора\\s+года|полутора\\s+(?:годам?|лет))"),
                (m, story) -> Optional.of(When.term(m.start(), m.end(), "P1Y6M")));
        form(
                book.pattern("(?:полгода|полугода)"),
                (m, story) -> Optional.of(When.term(m.start(), m.end(), "P6M")));
        form(
                book.pattern("(?:несколько|нескольких)\\s+лет"),
                (m, story) -> Optional.of(When.term(m.start(), m.end(), "PXY")));
        form(
                book.pattern(
                        number
                                + "(\\s+с\\s+половиной)?\\s+"
                                + unit
                                + "(?:\\s*(?:,|и)?\\s*"
                                + number
                                + "\\s+"
                                + unit
                                + ")?"),
                (m, story) -> length(m));
    }

    private Optional<When> length(MatchResult m) {
        int first = numbers.value(m.group(1));
        int[] parts = new int[4];
        add(parts, m, 3, first);
        if (m.group(2) != null) {
            if (m.group(3) == null) {
                return Optional.empty();
            }
            parts[1] += 6;
        }
        if (m.group(7) != null) {
            add(parts, m, 8, numbers.value(m.group(7)));
        }
        return first == 0
                ? Optional.empty()
                : Optional.of(
                        When.term(
                                m.start(), m.end(), term(parts[0], parts[1], parts[2], parts[3])));
    }

    private static void add(int[] parts, MatchResult m, int group, int n) {
        for (int unit = 0; unit < 4; unit++) {
            parts[unit] += m.group(group + unit) != null ? n : 0;
        }
    }

    private Optional<When> ago(MatchResult m, Story story) {
        int n = numbers.value(m.group(1));
        return m.group(2) == null || n == 0
                ? Optional.empty()
                : story.published()
                        .map(p -> When.date(m.start(), m.end(), "", (p.getYear() - n) + "~"));
    }

    private static Optional<When> closed(
            MatchResult m, Story story, String year, int month, int day) {
        return Optional.of(story.closed(m.start(), m.end(), number(year), month, day));
    }

    private static Optional<When> relative(
            MatchResult m, Story story, String which, int month, int day) {
        if (which.startsWith("том") || which.startsWith("того")) {
            return story.lastYear().map(y -> story.closed(m.start(), m.end(), y, month, day));
        }
        return story.before(m.start(), m.end(), which.startsWith("прошл") ? 1 : 0, month, day);
    }

    private int month(String word) {
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).matcher(word).matches()) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no month");
    }
}
