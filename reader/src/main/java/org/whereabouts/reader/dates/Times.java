package org.whereabouts.reader.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.statement.time.PartialDate;

/// The dates and durations of English sentences.
public final class Times {
    private static final Set<String> NOW = Set.of("currently", "now", "presently", "still");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");
    private static final Pattern DECADE = Pattern.compile("(?:19|20)[0-9]0s");
    private static final int STORY = 18;
    private static final int LONG_AGO = 5;
    private final Optional<LocalDate> published;
    private final Optional<FromToday> today;
    private final Relative story;
    private int storyYear;
    private int storySentence = -100;

    /// @param published day of publication; [PartialDate#NONE] where nobody knows
    public Times(PartialDate published) {
        boolean day = published.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        this.published = day ? Optional.of(LocalDate.parse(published.text())) : Optional.empty();
        this.today = this.published.map(FromToday::new);
        this.story = new Relative(this.published);
    }

    /// The dates and durations of one sentence. Sentences are to come in their order: a year that
    /// the story tells holds for the sentences that follow.
    public List<Time> of(int sentence, Parse parse) {
        var found = new ArrayList<Time>();
        for (int i = 0; i < parse.tokens().size(); i++) {
            int at = i;
            Optional<Time> time =
                    date(sentence, parse, i)
                            .or(() -> story.at(sentence, parse, at))
                            .or(() -> Terms.at(parse, at));
            if (time.isPresent()) {
                story.told(sentence, time.get());
                found.add(time.get());
                i = time.get().end() - 1;
            }
        }
        return Ranges.joined(parse, found);
    }

    private Optional<Time> date(int sentence, Parse parse, int i) {
        String lower = parse.lower(i);
        if (NOW.contains(lower)) {
            return Optional.of(
                    new Time(
                            i,
                            i + 1,
                            PartialDate.NONE,
                            PartialDate.NONE,
                            org.whereabouts.statement.time.Term.NONE,
                            true));
        }
        if (DAY.matcher(lower).matches()) {
            return told(sentence, Time.date(i, i + 1, lower, lower));
        }
        int month = DateWords.month(parse, i);
        if (month > 0) {
            return monthFirst(sentence, parse, i, month).map(t -> lastYear(parse, t));
        }
        Optional<Time> digits = digits(sentence, parse, i);
        if (digits.isPresent()) {
            return digits;
        }
        Optional<int[]> pair = Ranges.pair(lower);
        if (pair.isPresent() && DateWords.month(parse, i + 1) > 0) {
            return days(sentence, parse, i, pair.get());
        }
        int day = DateWords.day(lower);
        int of = parse.lower(i + 1).equals("of") ? i + 2 : i + 1;
        if (day == 0 && of == i + 2) {
            day = DateWords.ordinal(lower);
        }
        if (day > 0 && DateWords.month(parse, of) > 0 && !parse.lower(i - 1).matches("[$€]")) {
            return dayMonth(sentence, parse, i, of + 1, DateWords.month(parse, of), day)
                    .map(t -> lastYear(parse, t));
        }
        int feast = DateWords.feast(parse, i);
        if (feast > 0) {
            return dayMonth(
                    sentence,
                    parse,
                    i,
                    i + DateWords.feastLength(parse, i),
                    feast / 100,
                    feast % 100);
        }
        if (DateWords.isYear(parse, i)) {
            return year(sentence, parse, i);
        }
        if (DECADE.matcher(lower).matches()) {
            return told(
                    sentence,
                    Time.date(i, i + 1, lower.substring(0, 3) + "X", lower.substring(0, 3) + "X"));
        }
        return today.flatMap(t -> t.at(parse, i));
    }

    /// `10-11 February 2016`: a stretch of days; of a night the first.
    private Optional<Time> days(int sentence, Parse parse, int i, int[] pair) {
        int month = DateWords.month(parse, i + 1);
        Optional<Time> first = dayMonth(sentence, parse, i, i + 2, month, pair[0]);
        Optional<Time> last = dayMonth(sentence, parse, i, i + 2, month, pair[1]);
        boolean night =
                parse.lower(i - 2).equals("night") || parse.lower(i - 1).equals("overnight");
        if (night || first.isEmpty() || last.isEmpty()) {
            return first;
        }
        String from = first.get().resolved().text();
        boolean year = !first.get().yearFromPublication();
        String told = from.startsWith("XXXX") ? from : from + "/" + last.get().resolved().text();
        return Optional.of(Time.date(i, first.get().end(), year ? told : "", told));
    }

    /// `14.05.2019`, `04/05/2019`: the day first; `05/14/2019` where it cannot be otherwise. Where
    /// both could be the month the day first is the more usual in the world.
    private Optional<Time> digits(int sentence, Parse parse, int i) {
        String lower = parse.lower(i);
        if (lower.isEmpty() || !Character.isDigit(lower.charAt(0))) {
            return Optional.empty();
        }
        String[] part = lower.split("[./]", -1);
        boolean monthYear = part.length == 2 && part[1].matches("(19|20)[0-9]{2}");
        if (monthYear && part[0].matches("0[1-9]|1[0-2]")) {
            String date = part[1] + "-" + part[0];
            return told(sentence, Time.date(i, i + 1, date, date));
        }
        boolean three =
                part.length == 3
                        && part[0].matches("[0-9]{1,2}")
                        && part[1].matches("[0-9]{1,2}")
                        && part[2].matches("(19|20)[0-9]{2}");
        if (!three) {
            return Optional.empty();
        }
        int first = Integer.parseInt(part[0]);
        int second = Integer.parseInt(part[1]);
        boolean swapped = second > 12 && first <= 12;
        int day = swapped ? second : first;
        int month = swapped ? first : second;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        String date = part[2] + "-" + two(month) + "-" + two(day);
        return told(sentence, Time.date(i, i + 1, date, date));
    }

    /// `3 March last year`, `in May this year`, `last March`.
    private Time lastYear(Parse parse, Time time) {
        String open = time.date().text();
        int after = parse.lower(time.end()).equals("of") ? time.end() + 1 : time.end();
        boolean year = parse.lower(after + 1).equals("year");
        String which = year ? parse.lower(after) : "";
        boolean before = parse.lower(time.first() - 1).matches("last|this|past");
        Optional<Time> same = sameYear(parse, time, open);
        if (same.isPresent()) {
            return same.get();
        }
        if (published.isEmpty()
                || !open.startsWith("XXXX-")
                || !(which.matches("last|this") || before)) {
            return time;
        }
        LocalDate today = published.get();
        if (year) {
            String told = today.getYear() - (which.equals("last") ? 1 : 0) + open.substring(4);
            boolean past = told.compareTo(today.toString().substring(0, told.length())) <= 0;
            return past ? Time.date(time.first(), after + 2, open, told) : time;
        }
        int month = Integer.parseInt(open.substring(5, 7));
        int told = month < today.getMonthValue() ? today.getYear() : today.getYear() - 1;
        return open.length() == 7
                ? Time.date(time.first(), time.end(), open, told + open.substring(4))
                : time;
    }

    /// `in November of that year`, `that November`, `3 June of the same year`, `in June of the
    /// following year`: the year of the story, or the one beside it.
    private Optional<Time> sameYear(Parse parse, Time time, String open) {
        int after = parse.lower(time.end()).equals("of") ? time.end() + 1 : time.end();
        String next = parse.lower(after) + " " + parse.lower(after + 1);
        boolean of = after > time.end() && next.matches("that year|the same");
        int by =
                next.matches("the (next|following)")
                        ? 1
                        : next.matches("the (previous|preceding)") ? -1 : 0;
        by = parse.lower(after + 2).equals("year") ? by : 0;
        boolean that =
                parse.lower(time.first() - 1).equals("that")
                        || (parse.lower(time.first() - 1).equals("same")
                                && parse.lower(time.first() - 2).equals("that"));
        if (!open.startsWith("XXXX-") || storyYear == 0 || !(of || that || by != 0)) {
            return Optional.empty();
        }
        int end =
                of || by != 0
                        ? parse.lower(after).equals("the") ? after + 3 : after + 2
                        : time.end();
        return Optional.of(
                Time.date(
                        time.first(),
                        Math.min(end, parse.tokens().size()),
                        open,
                        storyYear + by + open.substring(4)));
    }

    private Optional<Time> monthFirst(int sentence, Parse parse, int i, int month) {
        int day = DateWords.day(parse.lower(i + 1));
        if (day > 0 && !DateWords.isYear(parse, i + 1)) {
            return dayMonth(sentence, parse, i, i + 2, month, day);
        }
        int at = parse.lower(i + 1).matches("of|,") ? i + 2 : i + 1;
        if (DateWords.isYear(parse, at)) {
            String date = parse.lower(at) + "-" + two(month);
            return told(sentence, Time.date(i, at + 1, date, date));
        }
        boolean name =
                month == 5
                        && !parse.lower(i - 1)
                                .matches("in|since|by|until|of|last|on|early|late|from");
        if (name || parse.lower(i).length() < 3) {
            return Optional.empty();
        }
        String open = "XXXX-" + two(month);
        return Optional.of(Time.date(i, i + 1, open, resolve(sentence, month, 0).orElse(open)));
    }

    private Optional<Time> dayMonth(
            int sentence, Parse parse, int first, int after, int month, int day) {
        int at = parse.lower(after).equals(",") ? after + 1 : after;
        if (DateWords.isYear(parse, at)) {
            String date = parse.lower(at) + "-" + two(month) + "-" + two(day);
            return told(sentence, Time.date(first, at + 1, date, date));
        }
        String open = "XXXX-" + two(month) + "-" + two(day);
        return Optional.of(
                Time.date(first, after, open, resolve(sentence, month, day).orElse(open)));
    }

    private Optional<Time> year(int sentence, Parse parse, int i) {
        String year = parse.lower(i);
        String before = parse.lower(i - 1);
        String season = before.equals("of") ? parse.lower(i - 2) : before;
        int code =
                switch (season) {
                    case "spring" -> 21;
                    case "summer" -> 22;
                    case "autumn", "fall" -> 23;
                    case "winter" -> 24;
                    default -> 0;
                };
        String text =
                code > 0 ? year + "-" + code : before.matches("about|around") ? year + "~" : year;
        int first = code > 0 ? before.equals("of") ? i - 2 : i - 1 : i;
        Time time = Time.date(first, i + 1, text, text);
        // `has lived in Poland since 2016`: the story goes on today.
        return before.equals("since") ? Optional.of(time) : told(sentence, time);
    }

    /// The latest such day that is not after the publication; nothing where a year of the story is
    /// near, or lies long ago, for then the story goes on in that year or after it, and nobody says
    /// which.
    private Optional<String> resolve(int sentence, int month, int day) {
        boolean near = sentence - storySentence <= 2;
        boolean longAgo =
                sentence - storySentence <= STORY
                        && published.isPresent()
                        && storyYear < published.get().getYear() - LONG_AGO;
        boolean otherYear =
                (near || longAgo)
                        && published.isPresent()
                        && storyYear != published.get().getYear();
        if (published.isEmpty() || otherYear) {
            return Optional.empty();
        }
        return Backward.latest(published.get(), month, day);
    }

    private Optional<Time> told(int sentence, Time time) {
        if (time.date().isNone()) {
            return Optional.empty();
        }
        String year = time.date().text().substring(0, 4);
        if (year.matches("[0-9]{4}")) {
            storyYear = Integer.parseInt(year);
            storySentence = sentence;
        }
        return Optional.of(time);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
