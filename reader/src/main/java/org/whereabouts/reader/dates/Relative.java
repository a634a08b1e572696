package org.whereabouts.reader.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;

/// Dates that hang on another date of the story: `two days later`, `the following month`, `the same
/// day`, `that year`. Never later than the publication, and only while the other date is near.
final class Relative {
    private static final int NEAR = 3;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(?:-[01][0-9](?:-[0-3][0-9])?)?");
    private static final Set<String> UNIT = Set.of("day", "week", "month", "year");
    private final Optional<LocalDate> published;
    private String anchor = "";
    private int anchored = -100;
    private int month = 12;

    Relative(Optional<LocalDate> published) {
        this.published = published;
    }

    /// A date that the story tells: what follows may hang on it.
    void told(int sentence, Time time) {
        String text = time.resolved().text();
        boolean season = text.matches("[0-9]{4}-2[1-4]");
        if (season || DATE.matcher(text).matches()) {
            anchor = season ? text.substring(0, 4) : text;
            month =
                    season
                            ? 3 * (text.charAt(6) - '0')
                            : text.length() > 4 ? Integer.parseInt(text.substring(5, 7)) : 12;
            anchored = sentence;
        }
    }

    Optional<Time> at(int sentence, Parse parse, int i) {
        if (sentence - anchored > NEAR) {
            return Optional.empty();
        }
        String lower = parse.lower(i);
        boolean then = lower.equals("then") && parse.lower(i - 1).equals("since");
        boolean since =
                lower.equals("since")
                        && sentence - anchored == 1
                        && parse.lower(i + 1).matches("[.,;\"”]|and|but|");
        if (then || since) {
            return Optional.of(time(i, i + 1, anchor));
        }
        boolean sinceThat =
                lower.equals("that")
                        && parse.lower(i - 1).equals("since")
                        && parse.lower(i + 1).matches("date|day|night|morning|time|moment");
        if (sinceThat) {
            return Optional.of(time(i, i + 2, anchor));
        }
        Optional<Time> day =
                weekday(parse, i).or(() -> dayOfMonth(parse, i)).or(() -> season(parse, i));
        if (day.isPresent()) {
            return day;
        }
        String many = parse.lower(i + 1);
        String unit = many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
        boolean counts =
                lower.equals("a") || lower.equals("an") || Numbers.value(lower).isPresent();
        if (counts && UNIT.contains(unit) && later(parse, i + 2) != 0) {
            int n = (int) Numbers.value(lower).orElse(1);
            return n < 100
                    ? shifted(unit, n * later(parse, i + 2)).map(d -> time(i, i + 3, d))
                    : Optional.empty();
        }
        String which = parse.lower(i + 1);
        unit = parse.lower(i + 2);
        if (lower.equals("the") && unit.matches("day|morning|week|month|year|evening|night")) {
            String as = unit.matches("morning|evening|night") ? "day" : unit;
            return switch (which) {
                case "next", "following" -> shifted(as, 1).map(d -> time(i, i + 3, d));
                case "same" -> shifted(as, 0).map(d -> time(i, i + 3, d));
                case "previous", "preceding" -> shifted(as, -1).map(d -> time(i, i + 3, d));
                default -> Optional.empty();
            };
        }
        boolean beside =
                lower.equals("the")
                        && which.matches("day|week|month|year")
                        && unit.matches("after|before")
                        && parse.lower(i + 3).matches("[.,;]|and|but|");
        if (beside) {
            return shifted(which, unit.equals("after") ? 1 : -1).map(d -> time(i, i + 3, d));
        }
        boolean that =
                lower.equals("that")
                        && which.matches("day|month|year|evening|night")
                        && !parse.lower(i - 1).matches("after|since|before|until");
        return that
                ? shifted(which.matches("evening|night") ? "day" : which, 0)
                        .map(d -> time(i, i + 2, d))
                : Optional.empty();
    }

    /// `the previous Wednesday`, `the following Monday`: before and after the day of the story.
    private Optional<Time> weekday(Parse parse, int i) {
        var day = FromToday.dayOfWeek(parse.lower(i + 1));
        String which = parse.lower(i);
        if (day.isEmpty()
                || anchor.length() != 10
                || !which.matches("previous|preceding|following")) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.parse(anchor).minusDays(1);
        LocalDate at =
                FromToday.latest(day.get(), which.equals("following") ? from.plusDays(8) : from);
        boolean future = published.filter(at::isAfter).isPresent();
        return future ? Optional.empty() : Optional.of(time(i, i + 2, at.toString()));
    }

    /// `on the 15th`, `the ninth of that month`: in the month of the story.
    private Optional<Time> dayOfMonth(Parse parse, int i) {
        String lower = parse.lower(i);
        int number = lower.matches("[0-9]+(st|nd|rd|th)") ? DateWords.day(lower) : 0;
        number = number > 0 ? number : DateWords.ordinal(lower);
        boolean that =
                parse.lower(i + 1).equals("of")
                        && parse.lower(i + 2).matches("that|the")
                        && parse.lower(i + 3).matches("month|same");
        boolean on =
                parse.lower(i - 1).equals("the")
                        && parse.lower(i - 2).matches("on|until|since|by|of|from")
                        && parse.lower(i + 1).matches("[.,;\"”]|and|but|he|she|they|when|at|");
        boolean fits = number > 0 && (that || on) && anchor.length() >= 7;
        if (!fits || number > YearMonth.parse(anchor.substring(0, 7)).lengthOfMonth()) {
            return Optional.empty();
        }
        String date = String.format(Locale.ROOT, "%s-%02d", anchor.substring(0, 7), number);
        boolean future = published.filter(p -> LocalDate.parse(date).isAfter(p)).isPresent();
        int end = !that ? i + 1 : parse.lower(i + 3).equals("same") ? i + 5 : i + 4;
        return future ? Optional.empty() : Optional.of(time(i, end, date));
    }

    /// `the next spring`: the first after the date of the story.
    private Optional<Time> season(Parse parse, int i) {
        int season =
                List.of("spring", "summer", "autumn", "winter").indexOf(parse.lower(i + 2)) + 1;
        season = parse.lower(i + 2).equals("fall") ? 3 : season;
        boolean next = parse.lower(i).equals("the") && parse.lower(i + 1).matches("next|following");
        if (season == 0 || !next) {
            return Optional.empty();
        }
        int year = Integer.parseInt(anchor.substring(0, 4)) + (3 * season > month ? 0 : 1);
        boolean future = published.filter(p -> year > p.getYear()).isPresent();
        return future ? Optional.empty() : Optional.of(time(i, i + 3, year + "-2" + season));
    }

    private static int later(Parse parse, int i) {
        boolean on = parse.lower(i).equals("after") && parse.lower(i + 1).equals("that");
        return parse.lower(i).matches("later|afterwards") || on
                ? 1
                : parse.lower(i).equals("earlier") ? -1 : 0;
    }

    private static Time time(int first, int end, String date) {
        return Time.date(first, end, "", date);
    }

    /// The anchor moved, as exactly as both allow; nothing where it would lie in the future.
    private Optional<String> shifted(String unit, int by) {
        boolean day = anchor.length() == 10;
        boolean month = anchor.length() >= 7;
        String moved =
                switch (unit) {
                    case "day", "week" ->
                            day
                                    ? LocalDate.parse(anchor)
                                            .plusDays(unit.equals("day") ? by : 7L * by)
                                            .toString()
                                    : "";
                    case "month" ->
                            month
                                    ? YearMonth.parse(anchor.substring(0, 7))
                                            .plusMonths(by)
                                            .toString()
                                    : "";
                    default -> Integer.toString(Integer.parseInt(anchor.substring(0, 4)) + by);
                };
        boolean future =
                published.isPresent()
                        && moved.compareTo(
                                        published
                                                .get()
                                                .toString()
                                                .substring(0, Math.min(10, moved.length())))
                                > 0;
        return moved.isEmpty() || future
                ? Optional.empty()
                : Optional.of(unit.equals("week") ? moved + "~" : moved);
    }
}
