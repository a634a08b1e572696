package org.whereabouts.reader.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;

/// Dates that hang on the day of publication: `yesterday`, `last week`, `last spring`, `three weeks
/// ago`, `on Monday`. Always in the past of that day.
///
/// @param today the day of publication
record FromToday(LocalDate today) {
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> EVERY = Set.of("every", "next", "each");

    /// Seasons and the first month of each in the northern half.
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9);

    Optional<Time> at(Parse parse, int i) {
        String lower = parse.lower(i);
        String next = parse.lower(i + 1);
        if (lower.equals("the") && next.equals("day") && parse.lower(i + 3).equals("yesterday")) {
            return time(i, i + 4, today.minusDays(2).toString());
        }
        if (lower.equals("the") && next.equals("year") && parse.lower(i - 1).equals("of")) {
            boolean opens = parse.lower(i - 2).matches("start|beginning");
            return opens ? time(i, i + 2, Integer.toString(today.getYear())) : Optional.empty();
        }
        if (lower.equals("yesterday")) {
            return time(i, i + 1, today.minusDays(1).toString());
        }
        if (lower.matches("today|tonight")) {
            return time(i, i + 1, today.toString());
        }
        if (lower.matches("last|this|past")) {
            return named(parse, i, lower.equals("this"), next);
        }
        if (season(lower) > 0) {
            return seasonOfYear(parse, i);
        }
        int day = DAYS.indexOf(lower) + 1;
        return day > 0 ? weekday(parse, i, DayOfWeek.of(day)) : ago(parse, i);
    }

    private Optional<Time> named(Parse parse, int i, boolean now, String unit) {
        int back = now ? 0 : 1;
        return switch (unit) {
            case "morning", "afternoon", "evening", "night" ->
                    now || unit.equals("night")
                            ? time(i, i + 2, today.minusDays(back).toString())
                            : Optional.empty();
            case "week" -> {
                LocalDate monday =
                        today.minusDays(today.getDayOfWeek().getValue() - 1L + 7L * back);
                LocalDate last = now ? today : monday.plusDays(6);
                yield time(i, i + 2, monday.equals(last) ? last.toString() : monday + "/" + last);
            }
            case "month" -> time(i, i + 2, today.minusMonths(back).toString().substring(0, 7));
            case "year" -> time(i, i + 2, Integer.toString(today.getYear() - back));
            default ->
                    season(unit) == 0 || parse.lower(i - 1).equals("the")
                            ? Optional.empty()
                            : lastSeason(season(unit), now).flatMap(d -> time(i, i + 2, d));
        };
    }

    /// The latest such season that is over; with `this` the one that has begun. A winter lies in
    /// two years and is left open.
    private Optional<String> lastSeason(int month, boolean now) {
        boolean begun = today.getMonthValue() >= month;
        boolean over = today.getMonthValue() >= month + 3;
        int year = today.getYear() - (now || over ? 0 : 1);
        return now && !begun ? Optional.empty() : Optional.of(year + "-" + (20 + month / 3));
    }

    /// `the spring of last year`, `summer last year`.
    private Optional<Time> seasonOfYear(Parse parse, int i) {
        int at = parse.lower(i + 1).equals("of") ? i + 2 : i + 1;
        boolean year = parse.lower(at).matches("last|this") && parse.lower(at + 1).equals("year");
        int told = today.getYear() - (parse.lower(at).equals("last") ? 1 : 0);
        return year
                ? time(i, at + 2, told + "-" + (20 + season(parse.lower(i)) / 3))
                : Optional.empty();
    }

    private static int season(String word) {
        return SEASONS.getOrDefault(word, 0);
    }

    /// `three weeks ago`, `a year ago`: days are exact, all else is about.
    private Optional<Time> ago(Parse parse, int i) {
        String lower = parse.lower(i);
        var number = lower.matches("an?") ? OptionalDouble.of(1) : Numbers.value(lower);
        if (number.isEmpty() || !parse.lower(i + 2).equals("ago")) {
            return Optional.empty();
        }
        int n = (int) number.getAsDouble();
        return n >= 100
                ? Optional.empty()
                : switch (parse.lower(i + 1)) {
                    case "decade", "decades" -> time(i, i + 3, today.getYear() - 10 * n + "~");
                    case "year", "years" -> time(i, i + 3, today.getYear() - n + "~");
                    case "month", "months" ->
                            time(i, i + 3, today.minusMonths(n).toString().substring(0, 7) + "~");
                    case "week", "weeks" -> time(i, i + 3, today.minusWeeks(n) + "~");
                    case "day", "days" -> time(i, i + 3, today.minusDays(n).toString());
                    default -> Optional.empty();
                };
    }

    /// The latest such day that is not after the publication; `Monday last week` in that week.
    private Optional<Time> weekday(Parse parse, int i, DayOfWeek day) {
        boolean dated =
                parse.lower(i + 1).equals(",")
                        && (DateWords.month(parse, i + 2) > 0 || DateWords.month(parse, i + 3) > 0);
        String before = parse.lower(i - 1);
        if (dated || EVERY.contains(before)) {
            return Optional.empty();
        }
        if (parse.lower(i + 1).matches("last|this") && parse.lower(i + 2).equals("week")) {
            long back = parse.lower(i + 1).equals("last") ? 7 : 0;
            LocalDate at =
                    today.minusDays(today.getDayOfWeek().getValue() - (long) day.getValue() + back);
            return at.isAfter(today) ? Optional.empty() : time(i, i + 3, at.toString());
        }
        LocalDate at = before.equals("last") ? today.minusDays(1) : today;
        return time(i, i + 1, latest(day, at).toString());
    }

    /// The latest such day of the week that is not after another day.
    static LocalDate latest(DayOfWeek day, LocalDate from) {
        LocalDate at = from;
        while (at.getDayOfWeek() != day) {
            at = at.minusDays(1);
        }
        return at;
    }

    /// The day of the week that a word names.
    static Optional<DayOfWeek> dayOfWeek(String word) {
        int day = DAYS.indexOf(word) + 1;
        return day > 0 ? Optional.of(DayOfWeek.of(day)) : Optional.empty();
    }

    private static Optional<Time> time(int first, int end, String date) {
        return Optional.of(Time.date(first, end, "", date));
    }
}
