package org.whereabouts.reader.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// Dates without a year, read into the past.
public final class Backward {
    private static final int YEARS = 5;

    private Backward() {}

    /// The latest such day that is not after another, within five years: `2021-02-08`, or `2021-02`
    /// where no day was said.
    ///
    /// @param day 0 where only the month was said
    public static Optional<String> latest(LocalDate today, int month, int day) {
        for (int year = today.getYear(); year > today.getYear() - YEARS; year--) {
            boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
            boolean past = exists && !LocalDate.of(year, month, Math.max(1, day)).isAfter(today);
            if (past) {
                return Optional.of(
                        String.format(Locale.ROOT, "%d-%02d", year, month)
                                + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : ""));
            }
        }
        return Optional.empty();
    }
}
