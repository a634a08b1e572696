package org.whereabouts.statement.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The grammar behind [PartialDate]. Unspecified digits are filled with the smallest and the
/// largest digits that make a valid date.
final class Edtf {
    private static final Pattern DATE =
            Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%])?");
    private static final Pattern TIME =
            Pattern.compile(
                    "T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?");
    private static final int LENGTH_MAX = 64;

    private Edtf() {}

    /// The days that the text admits, or empty where it is not a date of the grammar.
    static Optional<DateBounds> bounds(String text) {
        if (text.isEmpty() || text.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return dateTime(text);
        }
        return interval(text.substring(0, slash), text.substring(slash + 1));
    }

    private static Optional<DateBounds> interval(String from, String to) {
        boolean noFrom = from.isEmpty() || from.equals("..");
        boolean noTo = to.isEmpty() || to.equals("..");
        if (noFrom && noTo) {
            return Optional.empty();
        }
        var start = noFrom ? Optional.of(DateBounds.EVER) : date(from);
        var end = noTo ? Optional.of(DateBounds.EVER) : date(to);
        if (start.isEmpty()
                || end.isEmpty()
                || end.get().latest().isBefore(start.get().earliest())) {
            return Optional.empty();
        }
        return Optional.of(new DateBounds(start.get().earliest(), end.get().latest()));
    }

    private static Optional<DateBounds> dateTime(String text) {
        int t = text.indexOf('T');
        if (t < 0) {
            return date(text);
        }
        boolean day = t == 10 && text.indexOf('X') < 0 && TIME.matcher(text.substring(t)).matches();
        return day ? date(text.substring(0, t)) : Optional.empty();
    }

    private static Optional<DateBounds> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String year = parts.group(1);
        String month = parts.group(2) == null ? "" : parts.group(2);
        String day = parts.group(3) == null ? "" : parts.group(3);
        if (isSeason(month)) {
            return day.isEmpty() && year.indexOf('X') < 0 ? season(year, month) : Optional.empty();
        }
        Optional<LocalDate> earliest = edge(year, month, day, true);
        Optional<LocalDate> latest = edge(year, month, day, false);
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                year.equals("XXXX")
                        ? DateBounds.EVER
                        : new DateBounds(earliest.get(), latest.get()));
    }

    private static boolean isSeason(String month) {
        return month.length() == 2
                && month.charAt(0) == '2'
                && month.charAt(1) >= '1'
                && month.charAt(1) <= '4';
    }

    /// Seasons of the northern half: spring March to May (21), summer (22), autumn (23), winter
    /// December to February (24). EDTF leaves the months open; a wide reading excludes nothing
    /// wrongly, so each season gets a month more on both sides.
    private static Optional<DateBounds> season(String year, String season) {
        int first =
                switch (season) {
                    case "21" -> 3;
                    case "22" -> 6;
                    case "23" -> 9;
                    default -> 12;
                };
        if (year.equals("0000")) {
            return Optional.empty();
        }
        YearMonth start = YearMonth.of(Integer.parseInt(year), first).minusMonths(1);
        return Optional.of(new DateBounds(start.atDay(1), start.plusMonths(4).atEndOfMonth()));
    }

    /// The first or last valid day that fits the digits. At most 10,000 years x 12 months x 31 days
    /// are tried, and only where digits are missing.
    private static Optional<LocalDate> edge(String year, String month, String day, boolean first) {
        int step = first ? 1 : -1;
        for (int y = first ? 1 : 9999; y >= 1 && y <= 9999; y += step) {
            if (!fits(year, y, 4)) {
                y = skip(year, y, step);
                continue;
            }
            for (int m = first ? 1 : 12; m >= 1 && m <= 12; m += step) {
                if (!month.isEmpty() && !fits(month, m, 2)) {
                    continue;
                }
                int length = YearMonth.of(y, m).lengthOfMonth();
                for (int d = first ? 1 : length; d >= 1 && d <= length; d += step) {
                    if (day.isEmpty() || fits(day, d, 2)) {
                        return Optional.of(LocalDate.of(y, m, d));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Jumps near to a year that can fit, so that a fully written year costs one step.
    private static int skip(String year, int y, int step) {
        if (year.indexOf('X') >= 0) {
            return y;
        }
        int wanted = Integer.parseInt(year);
        boolean ahead = step > 0 ? wanted > y : wanted < y;
        return ahead ? wanted - step : step > 0 ? 9999 : 1;
    }

    private static boolean fits(String digits, int number, int width) {
        int rest = number;
        for (int i = width - 1; i >= 0; i--) {
            char c = digits.charAt(i);
            if (c != 'X' && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }
}
