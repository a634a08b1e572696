package org.whereabouts.intake.words;

import java.util.List;
import java.util.regex.Pattern;
import org.whereabouts.intake.Fault.CellCode;
import org.whereabouts.statement.time.PartialDate;

/// Reads dates as people write them in lists: `12.05.2017`, `2017-05`, `1985年3月`, `весна 2017`,
/// `2017-يىلى 5-ئاي`, `~1990`, `1980s`, `2016-2018`. A date never becomes finer than it was
/// written; what could be read in two ways is refused.
///
/// Parts of a year that no date can say (`early 2017`, `2017年底`) give the year: the words stay in
/// the evidence.
///
/// @param order of day and month where both orders are possible
/// @param twoDigitYearsFrom the first of the hundred years that a year of two digits may mean; 0
///   where such a year is refused
public record DateReader(DateOrder order, int twoDigitYearsFrom) {
    /// Longer text is not a date.
    public static final int CHARS_MAX = 60;

    /// What programs write behind a day that has no time.
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00)?Z?$");

    private static final Pattern FULL_YEAR = Pattern.compile("(?:^|[/.~?%])([0-9]{4,8})");

    /// "May-17" is the 17th to some and the year 2017 to a spreadsheet.
    private static final Pattern MONTH_AND_TWO_DIGITS =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*\\.?-[0-9]{2}");

    /// Reads a cell.
    public DateReading read(String written) {
        String folded = Folded.text(written);
        if (folded.isEmpty() || folded.length() > CHARS_MAX) {
            return new DateReading.Refused(CellCode.DATE_UNREAD);
        }
        String plain = written.strip();
        boolean edtf =
                plain.indexOf('-') >= 0
                        || plain.indexOf('X') >= 0
                        || plain.indexOf('/') >= 0
                        || plain.endsWith("~")
                        || plain.endsWith("%");
        if (edtf && PartialDate.read(plain).isPresent()) {
            return ofLiving(plain)
                    ? DateReading.of(MIDNIGHT.matcher(plain).replaceFirst(""))
                    : new DateReading.Refused(CellCode.DATE_UNREAD);
        }
        if (MONTH_AND_TWO_DIGITS.matcher(folded).matches()) {
            return new DateReading.Refused(CellCode.DATE_AMBIGUOUS);
        }
        return DateToken.of(folded)
                .map(this::ofTokens)
                .orElse(new DateReading.Refused(CellCode.DATE_UNREAD));
    }

    /// Whether all years are such as living people remember or await: others are mostly of another
    /// calendar (1438, 2560), and would be read as centuries that nobody means.
    private static boolean ofLiving(String edtf) {
        return FULL_YEAR
                .matcher(edtf)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group(1)))
                .allMatch(year -> year >= DateParts.YEAR_MIN && year <= DateParts.YEAR_MAX);
    }

    private DateReading ofTokens(List<DateToken> tokens) {
        int to = tokens.indexOf(new DateToken.Word("to"));
        if (to < 0) {
            return new DateParts(this).read(tokens);
        }
        List<DateToken> right = tokens.subList(to + 1, tokens.size());
        if (to == 0 || right.isEmpty() || right.contains(new DateToken.Word("to"))) {
            return new DateReading.Refused(CellCode.DATE_UNREAD);
        }
        DateReading from = side(tokens.subList(0, to));
        DateReading until = side(right);
        return switch (from) {
            case DateReading.Refused refused -> refused;
            case DateReading.Known(var start) ->
                    switch (until) {
                        case DateReading.Refused refused -> refused;
                        case DateReading.Known(var end) -> stretch(start, end);
                    };
        };
    }

    /// One end of a stretch, where the plural of "year" says nothing more.
    private DateReading side(List<DateToken> tokens) {
        return new DateParts(this)
                .read(tokens.stream().filter(t -> !t.equals(new DateToken.Word("years"))).toList());
    }

    private static DateReading stretch(PartialDate start, PartialDate end) {
        if (start.interval() || end.interval() || !start.hasYear() || !end.hasYear()) {
            return new DateReading.Refused(CellCode.DATE_UNREAD);
        }
        return PartialDate.read(start.text() + "/" + end.text())
                .<DateReading>map(DateReading.Known::new)
                .orElse(new DateReading.Refused(CellCode.DATE_BACKWARD));
    }
}
