package org.whereabouts.intake.words;

import java.util.List;
import java.util.Locale;
import org.whereabouts.intake.Fault.CellCode;

/// Puts the parts of one date together. Used once.
final class DateParts {
    static final int YEAR_MIN = 1850;
    static final int YEAR_MAX = 2100;

    private final DateReader reader;
    private String year = "";
    private int month;
    private int day;
    private String season = "";
    private boolean about;
    private boolean doubt;
    private boolean before;
    private boolean after;
    private CellCode fault = CellCode.DATE_UNREAD;

    DateParts(DateReader reader) {
        this.reader = reader;
    }

    DateReading read(List<DateToken> tokens) {
        boolean monthNamed =
                tokens.stream()
                        .anyMatch(t ->
                                t instanceof DateToken.Month
                                        || t.equals(new DateToken.Word("month")));
        for (int i = 0; i < tokens.size(); i++) {
            String next =
                    i + 1 < tokens.size() && tokens.get(i + 1) instanceof DateToken.Word(var word)
                            ? word
                            : "";
            boolean taken =
                    switch (tokens.get(i)) {
                        case DateToken.Digits(var digits) -> digits(digits, next, monthNamed);
                        case DateToken.Joined(var numbers, char mark) -> joined(numbers, mark);
                        case DateToken.Month(int number) -> month(number);
                        case DateToken.Doubt _ -> {
                            doubt = true;
                            yield true;
                        }
                        case DateToken.Word(var meaning) -> word(meaning);
                    };
            if (!taken) {
                return new DateReading.Refused(fault);
            }
        }
        return whole();
    }

    private boolean word(String meaning) {
        switch (meaning) {
            case "about" -> about = true;
            case "before" -> before = true;
            case "after" -> after = true;
            case "21", "22", "23", "24" -> {
                boolean first = season.isEmpty();
                season = meaning;
                return first;
            }
            case "years" -> {
                return year.endsWith("X");
            }
            default -> {
                // The marks of years, months and days were looked at with their numbers.
            }
        }
        return true;
    }

    private boolean digits(String digits, String next, boolean monthNamed) {
        int number = digits.length() > 8 ? -1 : Integer.parseInt(digits);
        boolean decade =
                next.equals("decade")
                        || ((next.equals("day") || next.equals("years"))
                                && digits.length() == 4
                                && number % 10 == 0);
        if (decade) {
            return digits.length() == 4 && setYear(digits.substring(0, 3) + "X", number);
        }
        return switch (next) {
            case "year" -> year(digits, number);
            case "month" -> month(number);
            case "day" -> day(number);
            default ->
                    switch (digits.length()) {
                        case 8 -> compact(digits);
                        case 6 ->
                                setYear(digits.substring(0, 4), number / 100)
                                        && month(number % 100);
                        case 4 -> year(digits, number);
                        case 1, 2 -> monthNamed && (day == 0 ? day(number) : year(digits, number));
                        default -> false;
                    };
        };
    }

    private boolean compact(String digits) {
        return year(digits.substring(0, 4), Integer.parseInt(digits.substring(0, 4)))
                && month(Integer.parseInt(digits.substring(4, 6)))
                && day(Integer.parseInt(digits.substring(6)));
    }

    private boolean joined(List<String> numbers, char mark) {
        String first = numbers.getFirst();
        String last = numbers.getLast();
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(numbers.get(1));
        if (numbers.size() == 2) {
            return first.length() == 4
                    ? last.length() <= 2 && year(first, one) && month(two)
                    : first.length() <= 2 && last.length() == 4 && month(one) && year(last, two);
        }
        int three = Integer.parseInt(last);
        if (numbers.get(1).length() > 2) {
            return false;
        }
        if (first.length() == 4) {
            return last.length() <= 2 && year(first, one) && month(two) && day(three);
        }
        boolean fullYear = last.length() == 4;
        if (first.length() > 2 || last.length() == 3 || last.length() == 1) {
            return false;
        }
        if (!fullYear && reader.twoDigitYearsFrom() == 0) {
            fault = CellCode.DATE_CENTURY;
            return false;
        }
        return dayAndMonth(one, two, mark) && year(last, three);
    }

    /// Where both could be the month, a point between them means day first, as it does wherever
    /// points are used; otherwise the order has to be known.
    private boolean dayAndMonth(int one, int two, char mark) {
        if (mark == '.') {
            return day(one) && month(two);
        }
        boolean dayFirst =
                one > 12 || (two <= 12 && (one == two || reader.order() == DateOrder.DAY_FIRST));
        boolean monthFirst = two > 12 || (!dayFirst && reader.order() == DateOrder.MONTH_FIRST);
        if (!dayFirst && !monthFirst) {
            fault = CellCode.DATE_AMBIGUOUS;
            return false;
        }
        return dayFirst ? day(one) && month(two) : day(two) && month(one);
    }

    private boolean year(String digits, int number) {
        if (digits.length() == 2) {
            int from = reader.twoDigitYearsFrom();
            if (from == 0) {
                fault = CellCode.DATE_CENTURY;
                return false;
            }
            int full = from - from % 100 + number;
            int inside = full < from ? full + 100 : full;
            return setYear(Integer.toString(inside), inside);
        }
        return digits.length() == 4 && setYear(digits, number);
    }

    private boolean setYear(String text, int number) {
        boolean good = year.isEmpty() && number >= YEAR_MIN && number <= YEAR_MAX;
        year = text;
        return good;
    }

    private boolean month(int number) {
        boolean good = month == 0 && number >= 1 && number <= 12;
        month = number;
        return good;
    }

    private boolean day(int number) {
        boolean good = day == 0 && number >= 1 && number <= 31;
        day = number;
        return good;
    }

    private DateReading whole() {
        boolean empty = year.isEmpty() && month == 0;
        boolean broken =
                (day > 0 && month == 0)
                        || (!season.isEmpty() && (month > 0 || year.isEmpty()))
                        || (year.endsWith("X") && (month > 0 || !season.isEmpty()))
                        || (before && after);
        if (empty || broken) {
            return new DateReading.Refused(CellCode.DATE_UNREAD);
        }
        String text =
                (year.isEmpty() ? "XXXX" : year)
                        + (season.isEmpty() ? "" : "-" + season)
                        + (month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month))
                        + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day))
                        + (about && doubt ? "%" : about ? "~" : doubt ? "?" : "");
        return DateReading.of(before ? "/" + text : after ? text + "/" : text);
    }
}
