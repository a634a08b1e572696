package org.whereabouts.statement.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length of time as far as it is known, in ISO 8601: `P13Y`, `P4Y6M`, `P5Y1D`, `P2W`, `PT5H`,
/// `P1DT6H`, `PT30M`. `X` stands for a number that was not said (`PXY`: "for years"), a trailing
/// `~` for "about", `P99Y` is ninety-nine years and nothing else; "for life" is words in the
/// claim's reason, not a number. What was said in hours stays in hours: `PT48H` is not `P2D`.
///
/// @param text the ISO text; empty for [#NONE]
public record Term(String text) {
    /// No length was given.
    public static final Term NONE = new Term("");

    private static final Pattern FORM =
            Pattern.compile(
                    "P(?:([0-9]{1,4}|X)Y)?(?:([0-9]{1,4}|X)M)?(?:([0-9]{1,4}|X)W)?(?:([0-9]{1,5}|X)D)?"
                            + "(?:T(?=[0-9X])(?:([0-9]{1,4}|X)H)?(?:([0-9]{1,4}|X)M)?)?~?");

    private static final double DAYS_PER_YEAR = 365.2425;

    /// @throws IllegalArgumentException if the text is no such length; use [#read] for text from
    ///   outside
    public Term {
        if (!text.isEmpty() && !isTerm(text)) {
            throw new IllegalArgumentException("not a duration in ISO 8601");
        }
    }

    /// Reads a text from outside: empty where it is no such length.
    public static Optional<Term> read(String text) {
        return text.isEmpty() || isTerm(text) ? Optional.of(new Term(text)) : Optional.empty();
    }

    /// Whether no length was given.
    public boolean isNone() {
        return text.isEmpty();
    }

    /// Whether the text says "about".
    public boolean approximate() {
        return text.endsWith("~");
    }

    /// Whether a number was left open (`PXY`).
    public boolean vague() {
        return text.indexOf('X') >= 0;
    }

    /// The number of years, 0 where none was given or it is open.
    public int years() {
        return number(1);
    }

    /// The number of months beside the years.
    public int months() {
        return number(2);
    }

    /// The number of weeks.
    public int weeks() {
        return number(3);
    }

    /// The number of days beside all else.
    public int days() {
        return number(4);
    }

    /// The number of hours beside the days.
    public int hours() {
        return number(5);
    }

    /// The number of minutes beside the hours.
    public int minutes() {
        return number(6);
    }

    /// The least number of days, for drawing and ordering only: a year counts 365.2425 days
    /// (Gregorian mean), an open number counts 2, the least that a plural admits.
    public double leastDays() {
        if (text.isEmpty()) {
            return 0;
        }
        return part(1) * DAYS_PER_YEAR
                + part(2) * DAYS_PER_YEAR / 12
                + part(3) * 7.0
                + part(4)
                + part(5) / 24.0
                + part(6) / (24.0 * 60);
    }

    private int part(int group) {
        Matcher form = FORM.matcher(text);
        String digits = form.matches() ? form.group(group) : null;
        return "X".equals(digits) ? 2 : number(group);
    }

    private int number(int group) {
        Matcher form = FORM.matcher(text);
        String digits = form.matches() ? form.group(group) : null;
        return digits == null || digits.equals("X") ? 0 : Integer.parseInt(digits);
    }

    private static boolean isTerm(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() && text.length() > 1 && !text.equals("P~");
    }

    @Override
    public String toString() {
        return text;
    }
}
