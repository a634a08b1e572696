package org.whereabouts.reader.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whereabouts.reader.grammar.Parse;

/// Two dates that are the ends of one stretch, and dates that are about: `between 3 and 5 May
/// 2011`, `from February to December 2016`, `10-11 February`, `in or around March 2016`. Of a night
/// that lies in two days the first is kept.
final class Ranges {
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,2})[-–—]([0-9]{1,2})");
    private static final Pattern CONCRETE = Pattern.compile("[0-9]{4}(?:-[0-9]{2}){0,2}");
    private static final String TO = "to|and|until|till|through|-|–|—";

    private Ranges() {}

    /// The times of a sentence with the stretches joined.
    static List<Time> joined(Parse parse, List<Time> times) {
        var all = new ArrayList<Time>();
        for (int i = 0; i < times.size(); i++) {
            Time time = times.get(i);
            Optional<Time> whole =
                    i + 1 < times.size()
                            ? stretch(parse, time, times.get(i + 1))
                            : Optional.empty();
            if (whole.isPresent()) {
                i++;
            }
            all.add(about(parse, whole.orElseGet(() -> days(parse, time))));
        }
        return all;
    }

    /// `from 11 February to 8 December 2016`, `between May and July 2011`.
    private static Optional<Time> stretch(Parse parse, Time from, Time to) {
        boolean joins =
                from.end() + 1 == to.first()
                        && parse.lower(from.end()).matches(TO)
                        && (parse.lower(from.end()).equals("and")
                                ? parse.lower(from.first() - 1).equals("between")
                                : parse.lower(from.first() - 1).matches("from|between|night|of"));
        if (!joins || from.resolved().isNone() || to.resolved().isNone()) {
            return Optional.empty();
        }
        String end = to.resolved().text();
        String start = withYear(from.date().text(), from.resolved().text(), end);
        return whole(parse, from.first(), to, start, end);
    }

    /// `between 3 and 5 May 2011`: the first day is a bare number.
    private static Time days(Parse parse, Time time) {
        String end = time.resolved().text();
        if (end.length() != 10 || time.date().isNone()) {
            return time;
        }
        int at = time.first();
        boolean apart = parse.lower(at - 1).matches(TO) && DateWords.day(parse.lower(at - 2)) > 0;
        boolean between =
                parse.lower(at - 3).matches("between|from|of")
                        && (!parse.lower(at - 1).equals("and")
                                || parse.lower(at - 3).equals("between"));
        int first = apart && between ? DateWords.day(parse.lower(at - 2)) : 0;
        int from = first > 0 ? at - 2 : at;
        int day = Integer.parseInt(end.substring(8));
        if (first == 0 || first >= day) {
            return time;
        }
        return whole(parse, from, time, end.substring(0, 8) + two(first), end).orElse(time);
    }

    /// The words `10-11` of a date, as its two days; empty where they are none.
    static Optional<int[]> pair(String word) {
        var days = DAYS.matcher(word);
        if (!days.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(days.group(1));
        int last = Integer.parseInt(days.group(2));
        return first > 0 && first < last && last <= 31
                ? Optional.of(new int[] {first, last})
                : Optional.empty();
    }

    private static Optional<Time> whole(Parse parse, int first, Time to, String start, String end) {
        boolean both = CONCRETE.matcher(start).matches() && CONCRETE.matcher(end).matches();
        if (!both || start.compareTo(end) >= 0) {
            return Optional.empty();
        }
        String told = night(parse, first) ? start : start + "/" + end;
        return Optional.of(Time.date(first, to.end(), to.yearFromPublication() ? "" : told, told));
    }

    /// `in the night of 10 to 11 February`.
    private static boolean night(Parse parse, int first) {
        return parse.lower(first - 2).equals("night") || parse.lower(first - 3).equals("night");
    }

    /// The start with the year of the end, or the year before it where it would lie after the end.
    private static String withYear(String written, String resolved, String end) {
        boolean open = written.startsWith("XXXX-") || written.isEmpty();
        if (!open || end.length() < 4 || resolved.length() < 5 || written.isEmpty()) {
            return resolved;
        }
        String same = end.substring(0, 4) + written.substring(4);
        return same.compareTo(end) <= 0 || !CONCRETE.matcher(end).matches()
                ? same
                : Integer.parseInt(end.substring(0, 4)) - 1 + written.substring(4);
    }

    /// `around May 2011`, `on or about 15 May 2011`.
    private static Time about(Parse parse, Time time) {
        String text = time.resolved().text();
        String before = parse.lower(time.first() - 1);
        boolean about =
                before.matches("around|circa|approximately")
                        || (before.equals("about")
                                && parse.lower(time.first() - 2).matches("or|in|since|from"));
        if (!about || text.isEmpty() || !time.term().isNone() || text.matches(".*[~/].*")) {
            return time;
        }
        String date = time.date().isNone() ? "" : time.date().text() + "~";
        return Time.date(time.first(), time.end(), date, text + "~");
    }

    private static String two(int number) {
        return String.format(java.util.Locale.ROOT, "%02d", number);
    }
}
