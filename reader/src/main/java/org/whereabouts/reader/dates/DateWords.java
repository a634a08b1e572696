package org.whereabouts.reader.dates;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.reader.grammar.Parse;

/// Which words are months, days and years.
final class DateWords {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern YEAR = Pattern.compile("19[0-9]{2}|20[0-4][0-9]");
    private static final Pattern PART = Pattern.compile("(?:mid|early|late)-");
    private static final Set<String> ORDINAL = Set.of("", "st", "nd", "rd", "th");
    private static final Set<String> COUNTED =
            Set.of(
                    "people",
                    "men",
                    "women",
                    "persons",
                    "detainees",
                    "prisoners",
                    "protesters",
                    "students",
                    "cases",
                    "civilians",
                    "tamils",
                    "members",
                    "kilometers",
                    "miles");

    /// `first` to `thirtieth`, at their number.
    private static final List<String> ORDINALS =
            List.of(
                    "",
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth",
                    "twenty-first",
                    "twenty-second",
                    "twenty-third",
                    "twenty-fourth",
                    "twenty-fifth",
                    "twenty-sixth",
                    "twenty-seventh",
                    "twenty-eighth",
                    "twenty-ninth",
                    "thirtieth",
                    "thirty-first");

    private DateWords() {}

    /// The day that an ordinal word names: `the twentieth of November`; 0 where it names none.
    static int ordinal(String lower) {
        return Math.max(0, ORDINALS.indexOf(lower));
    }

    /// The feast that begins here, as month and day: 1231 for `New Year's Eve`; 0 where none does.
    static int feast(Parse parse, int i) {
        String lower = parse.lower(i);
        boolean eve = parse.lower(i + feastLength(parse, i) - 1).equals("eve");
        if (lower.equals("christmas") && parse.lower(i + 1).matches("eve|day")) {
            return eve ? 1224 : 1225;
        }
        boolean bare =
                lower.equals("christmas")
                        && parse.lower(i - 1).matches("at|since|before|until|by")
                        && !parse.tokens()
                                .get(Math.min(i + 1, parse.tokens().size() - 1))
                                .capital();
        if (bare) {
            return 1225;
        }
        boolean year = lower.equals("new") && parse.lower(i + 1).startsWith("year");
        boolean named = year && parse.lower(i + feastLength(parse, i) - 1).matches("eve|day");
        return !named ? 0 : eve ? 1231 : 101;
    }

    /// How many words a feast has: `New Year 's Eve`, `Christmas Day`.
    static int feastLength(Parse parse, int i) {
        if (parse.lower(i).equals("christmas")) {
            return parse.lower(i + 1).matches("eve|day") ? 2 : 1;
        }
        return parse.lower(i + 2).matches("'s|’s|'|’") ? 4 : 3;
    }

    /// The month that begins here, 1 to 12; 0 where none does, or it is somebody's name.
    static int month(Parse parse, int i) {
        if (parse.lower(i).length() < 3 || !capital(parse.tokens().get(i).text())) {
            return 0;
        }
        String plain = parse.lower(i).replace(".", "");
        Matcher part = PART.matcher(plain);
        String lower = part.lookingAt() ? plain.substring(part.end()) : plain;
        if (lower.length() < 3) {
            return 0;
        }
        int month = MONTHS.indexOf(lower.substring(0, 3)) + 1;
        boolean whole =
                month > 0
                        && (lower.length() == 3
                                || lower.equals("sept")
                                || java.time.Month.of(month).name().equalsIgnoreCase(lower));
        boolean dated =
                (day(parse.lower(i + 1)) | day(parse.lower(i - 1))) > 0 || isYear(parse, i + 1);
        return whole && (dated || !person(parse, i, lower)) ? month : 0;
    }

    /// `Rahim Jan`, `June Alvarez`: a month that is somebody's name.
    private static boolean person(Parse parse, int i, String lower) {
        boolean left = i > 0 && name(parse, i - 1);
        boolean right = i + 1 < parse.tokens().size() && name(parse, i + 1);
        return left || right || (lower.length() == 3 && !lower.equals("may"));
    }

    private static boolean name(Parse parse, int i) {
        var token = parse.tokens().get(i);
        return token.pos() == org.whereabouts.reader.language.Pos.PROPN
                && token.capital()
                && !token.lower().endsWith("day");
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(word.lastIndexOf('-') + 1));
    }

    /// The day of a month that a word names: `3`, `21st`; 0 where it names none.
    static int day(String lower) {
        int digits = 0;
        while (digits < lower.length()
                && lower.charAt(digits) >= '0'
                && lower.charAt(digits) <= '9') {
            digits++;
        }
        boolean number = (digits == 1 || digits == 2) && ORDINAL.contains(lower.substring(digits));
        int day = number ? Integer.parseInt(lower.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    /// Whether a word is a year and counts nothing.
    static boolean isYear(Parse parse, int i) {
        return YEAR.matcher(parse.lower(i)).matches() && !COUNTED.contains(parse.lower(i + 1));
    }
}
