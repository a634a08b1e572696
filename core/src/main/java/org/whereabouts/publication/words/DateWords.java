package org.whereabouts.publication.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;

/// Dates in words, exactly as far as they are known: a missing day is not made up, a missing year
/// is said to be missing.
public final class DateWords {
    private static final Pattern PARTS =
            Pattern.compile(
                    "([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T([0-9:]+).*)?([?~%])?");

    private final Words words;

    /// Dates in the language of these words.
    public DateWords(Words words) {
        this.words = words;
    }

    /// The date; "no date given" for [PartialDate#NONE].
    public String date(PartialDate date) {
        if (date.isNone()) {
            return words.word("date.none");
        }
        int slash = date.text().indexOf('/');
        return slash < 0
                ? one(date.text())
                : stretch(date.text().substring(0, slash), date.text().substring(slash + 1));
    }

    /// A day of the calendar.
    public String day(LocalDate day) {
        return formatted("date.day", day);
    }

    /// Days between which something lies, with as few words as the bounds allow: a day, a month, a
    /// year, or both ends.
    public String bounds(DateBounds bounds) {
        LocalDate from = bounds.earliest();
        LocalDate to = bounds.latest();
        if (!bounds.hasStart()) {
            return bounds.hasEnd() ? words.text("date.until", day(to)) : words.word("date.none");
        }
        if (!bounds.hasEnd()) {
            return words.text("date.since", day(from));
        }
        if (from.equals(to)) {
            return day(from);
        }
        boolean months = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        if (!months) {
            return words.text("date.from_to", day(from), day(to));
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return formatted("date.month", from);
        }
        boolean years = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
        if (years && from.getYear() == to.getYear()) {
            return Integer.toString(from.getYear());
        }
        return years
                ? words.text(
                        "date.from_to",
                        Integer.toString(from.getYear()),
                        Integer.toString(to.getYear()))
                : words.text(
                        "date.from_to", formatted("date.month", from), formatted("date.month", to));
    }

    /// An instant, to the minute, in UTC.
    public String instant(Instant at) {
        return words.text(
                "date.at",
                day(at.atZone(ZoneOffset.UTC).toLocalDate()),
                String.format(Locale.ROOT, "%tR", at.atZone(ZoneOffset.UTC)));
    }

    private String stretch(String from, String to) {
        boolean noFrom = from.isEmpty() || from.equals("..");
        boolean noTo = to.isEmpty() || to.equals("..");
        if (noFrom) {
            return words.text("date.until", one(to));
        }
        return noTo
                ? words.text("date.since", one(from))
                : words.text("date.from_to", one(from), one(to));
    }

    private String one(String edtf) {
        Matcher m = PARTS.matcher(edtf);
        if (!m.matches()) {
            return edtf;
        }
        String month = m.group(2) == null ? "" : m.group(2);
        String day = m.group(3) == null ? "" : m.group(3);
        String said = said(m.group(1), month, day);
        if (m.group(4) != null) {
            said = words.text("date.at", said, m.group(4));
        }
        return switch (m.group(5) == null ? "" : m.group(5)) {
            case "~" -> words.text("date.about", said);
            case "?" -> words.text("date.uncertain", said);
            case "%" -> words.text("date.uncertain", words.text("date.about", said));
            default -> said;
        };
    }

    private String said(String year, String month, String day) {
        boolean hasMonth = known(month);
        boolean hasDay = known(day);
        if (year.equals("XXXX")) {
            return withoutYear(month, day);
        }
        if (!known(year)) {
            String from = year.replace('X', '0');
            String to = year.replace('X', '9');
            String years = words.text("date.between_years", from, to);
            return hasMonth || hasDay
                    ? words.text("date.year_open", withoutYear(month, day), years)
                    : years;
        }
        if (month.matches("2[1-4]")) {
            return words.text("date.season" + month, year);
        }
        int y = Integer.parseInt(year);
        if (hasMonth && hasDay) {
            return formatted(
                    "date.day", LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        }
        if (hasMonth) {
            String named = formatted("date.month", LocalDate.of(y, Integer.parseInt(month), 1));
            return day.isEmpty() || day.equals("XX")
                    ? named
                    : words.text("date.digits", named, day);
        }
        boolean plain =
                (month.isEmpty() || month.equals("XX")) && (day.isEmpty() || day.equals("XX"));
        return plain
                ? year
                : words.text("date.digits", year, month + (day.isEmpty() ? "" : "-" + day));
    }

    /// 2024 is a leap year: any day of any month can be named in it.
    private String withoutYear(String month, String day) {
        if (!known(month)) {
            return words.word("date.year_not_said");
        }
        int m = Integer.parseInt(month);
        String named =
                known(day)
                        ? formatted(
                                "date.day_of_year", LocalDate.of(2024, m, Integer.parseInt(day)))
                        : formatted("date.month_of_year", LocalDate.of(2024, m, 1));
        return words.text("date.without_year", named);
    }

    private static boolean known(String digits) {
        return !digits.isEmpty() && digits.indexOf('X') < 0;
    }

    private String formatted(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(words.word(key), words.locale().toLocale()).format(day);
    }
}
