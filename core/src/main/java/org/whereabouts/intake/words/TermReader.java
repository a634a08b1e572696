package org.whereabouts.intake.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.intake.Fault.CellCode;
import org.whereabouts.statement.time.Term;

/// Reads lengths of time as people write them in lists: `13 years`, `4 года 6 месяцев`, `13 жыл`,
/// `3年6个月`, `13 يىل`, `7,5 лет`, `48 часов`, `пожизненно`.
public final class TermReader {
    /// Longer text is not a length of time.
    public static final int CHARS_MAX = 60;

    private static final Pattern BARE = Pattern.compile("[0-9]{1,4}(?:[.,]5)?");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})([.,]5)?");

    private TermReader() {}

    /// Reads a cell.
    ///
    /// @param unit what a bare number is: `Y`, `M`, `D`; empty where that is not known
    public static TermReading read(String written, String unit) {
        String text = ChineseNumerals.toDigits(Folded.text(written));
        if (text.isEmpty() || text.length() > CHARS_MAX) {
            return new TermReading.Refused(CellCode.TERM_UNREAD);
        }
        Optional<Term> iso = Term.read(written.strip());
        if (iso.isPresent()) {
            return new TermReading.Known(iso.get());
        }
        Optional<String> whole = Words.category("term").meaning(written);
        if (whole.isPresent()) {
            return switch (whole.get()) {
                case "life" -> TermReading.Life.LIFE;
                case "death" -> TermReading.Death.DEATH;
                case "vague" -> new TermReading.Known(new Term("PXY"));
                case "half" -> new TermReading.Known(new Term("P6M"));
                default -> new TermReading.Refused(CellCode.TERM_UNREAD);
            };
        }
        if (BARE.matcher(text).matches()) {
            return unit.isEmpty()
                    ? new TermReading.Refused(CellCode.TERM_UNIT)
                    : new Parts().take(text, unit).whole();
        }
        return new Parts().parse(text);
    }

    /// Numbers of units, taken one after another from the largest to the smallest.
    private static final class Parts {
        /// The units from the largest; `h` and `m` are hours and minutes, which ISO 8601 sets
        /// apart.
        private static final String ORDER = "YMWDhm";

        private final int[] numbers = new int[6];
        private int last = -1;
        private boolean half;
        private boolean about;
        private boolean broken;

        TermReading parse(String text) {
            int at = 0;
            while (at < text.length() && !broken) {
                char c = text.charAt(at);
                Matcher number = NUMBER.matcher(text).region(at, text.length());
                if (c == ' ' || c == ',' || c == '.' || c == '-') {
                    at++;
                } else if (number.lookingAt()) {
                    at = unit(text, number);
                } else {
                    int length = word(text, at, "about", "and");
                    about |= length > 0 && "about".equals(meaning(text, at, length));
                    broken = length == 0;
                    at += length;
                }
            }
            return whole();
        }

        private int unit(String text, Matcher number) {
            int at = number.end();
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
                at++;
            }
            int length = word(text, at, "year", "month", "week", "day", "hour", "minute");
            String unit =
                    switch (meaning(text, at, length)) {
                        case "year" -> "Y";
                        case "month" -> "M";
                        case "week" -> "W";
                        case "day" -> "D";
                        case "hour" -> "h";
                        case "minute" -> "m";
                        default -> "";
                    };
            if (unit.isEmpty()) {
                broken = true;
                return text.length();
            }
            take(number.group(), unit);
            return at + length;
        }

        Parts take(String number, String unit) {
            int place = ORDER.indexOf(unit);
            boolean fraction =
                    number.length() > 1 && !Character.isDigit(number.charAt(number.length() - 2));
            broken |= place <= last || half || (fraction && place != 0);
            half |= fraction;
            last = Math.max(place, last);
            numbers[place] =
                    Integer.parseInt(fraction ? number.substring(0, number.length() - 2) : number);
            return this;
        }

        TermReading whole() {
            var text = new StringBuilder("P");
            int[] whole = numbers.clone();
            if (half) {
                whole[1] = 6;
            }
            for (int i = 0; i < whole.length; i++) {
                if (whole[i] > 0) {
                    boolean clock = i >= ORDER.indexOf('h');
                    text.append(clock && text.indexOf("T") < 0 ? "T" : "")
                            .append(whole[i])
                            .append(Character.toUpperCase(ORDER.charAt(i)));
                }
            }
            if (about) {
                text.append('~');
            }
            return broken
                    ? new TermReading.Refused(CellCode.TERM_UNREAD)
                    : Term.read(text.toString())
                            .<TermReading>map(TermReading.Known::new)
                            .orElse(new TermReading.Refused(CellCode.TERM_UNREAD));
        }

        /// The length of the longest word of one of these meanings at this place; 0 if there is
        /// none.
        private static int word(String text, int at, String... meanings) {
            for (int end = Math.min(text.length(), at + 24); end > at; end--) {
                boolean ends =
                        end == text.length()
                                || Character.isIdeographic(text.charAt(at))
                                || !Character.isLetter(text.charAt(end));
                if (ends && java.util.List.of(meanings).contains(meaning(text, at, end - at))) {
                    return end - at;
                }
            }
            return 0;
        }

        private static String meaning(String text, int at, int length) {
            return length == 0 ? "" : Words.category("term").exact(text.substring(at, at + length));
        }
    }
}
