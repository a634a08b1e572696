package org.whereabouts.reader.phrase.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.reader.dates.Backward;
import org.whereabouts.statement.time.PartialDate;

/// The years that a text told so far, and when it was published. Belongs to one reading.
public final class Story {
    /// For so many sentences a year that was told keeps a date near it from another year.
    private static final int NEAR = 3;

    private final Optional<LocalDate> published;
    private int sentence;
    private int year;
    private int yearSentence = -100;

    /// @param published day of publication; [PartialDate#NONE] where nobody knows
    public Story(PartialDate published) {
        boolean day = published.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        this.published = day ? Optional.of(LocalDate.parse(published.text())) : Optional.empty();
    }

    /// A sentence begins.
    public void next() {
        sentence++;
    }

    /// The day of publication, if it is known.
    Optional<LocalDate> published() {
        return published;
    }

    /// A date with a year stands here.
    void told(int year) {
        this.year = year;
        yearSentence = sentence;
    }

    /// The year told last, if one was told near.
    Optional<Integer> lastYear() {
        return sentence - yearSentence <= NEAR ? Optional.of(year) : Optional.empty();
    }

    /// A date without a year: resolved into the past, unless the story tells of another year near.
    When open(int start, int end, int month, int day) {
        String open = "XXXX-" + two(month) + (day > 0 ? "-" + two(day) : "");
        boolean otherYear =
                lastYear().isPresent()
                        && published.isPresent()
                        && lastYear().get() != published.get().getYear();
        var resolved =
                otherYear
                        ? Optional.<String>empty()
                        : published.flatMap(p -> Backward.latest(p, month, day));
        return When.date(start, end, open, resolved.orElse(open));
    }

    /// A date with its year.
    ///
    /// @param month 0 where only the year was said
    /// @param day 0 where only the month was said
    When closed(int start, int end, int year, int month, int day) {
        told(year);
        String date = date(year, month, day);
        return When.date(start, end, date, date);
    }

    /// A date so many years before the publication (`last year` is 1), with the month that was
    /// said.
    Optional<When> before(int start, int end, int years, int month, int day) {
        return published.map(p -> {
            String date = date(p.getYear() - years, month, day);
            boolean past = date.compareTo(p.toString().substring(0, date.length())) <= 0;
            return When.date(
                    start,
                    end,
                    month == 0 ? "" : "XXXX" + date.substring(4),
                    past ? date : month == 0 ? "" : "XXXX" + date.substring(4));
        });
    }

    private static String date(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d", year)
                + (month > 0 ? "-" + two(month) : "")
                + (month > 0 && day > 0 ? "-" + two(day) : "");
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
