package org.whereabouts.reader.dates;

import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;

/// Durations: `13 years`, `4 1/2 years`, `five years and one day`, `two-and-a-half years`, `an
/// 18-month`, `for years`, `more than two decades`, `five hours`.
final class Terms {
    private static final Set<String> ABOUT =
            Set.of("about", "around", "nearly", "almost", "approximately", "roughly", "some");
    private static final Set<String> AND_A_HALF =
            Set.of(
                    "one-and-a-half",
                    "two-and-a-half",
                    "three-and-a-half",
                    "four-and-a-half",
                    "five-and-a-half",
                    "six-and-a-half");
    private static final Set<String> UNITS =
            Set.of("years", "months", "weeks", "days", "decades", "hours");

    /// The units from the largest; hours and minutes as `h` and `m`.
    private static final String ORDER = "YMWDhm";

    private static final Set<String> MORE = Set.of("more", "less", "at");
    private static final Set<String> THAN = Set.of("than", "least", "most");
    private static final Set<String> UNIT =
            Set.of("year", "month", "week", "decade", "day", "hour");

    private Terms() {}

    static Optional<Time> at(Parse parse, int i) {
        String lower = parse.lower(i);
        if (lower.equals("half") && parse.lower(i + 1).equals("a")) {
            return parse.lower(i + 2).equals("year")
                    ? Optional.of(Time.term(i, i + 3, "P6M"))
                    : Optional.empty();
        }
        int dash = lower.lastIndexOf('-');
        boolean about =
                ABOUT.contains(parse.lower(i - 1))
                        || (MORE.contains(parse.lower(i - 2)) && THAN.contains(parse.lower(i - 1)));
        if (dash > 0
                && unit(lower.substring(dash + 1)) != ' '
                && Numbers.value(lower.substring(0, dash)).isPresent()) {
            double number = Numbers.value(lower.substring(0, dash)).getAsDouble();
            return Optional.of(
                    Time.term(
                            i, i + 1, iso(number, lower.substring(dash + 1)) + (about ? "~" : "")));
        }
        String half = dash > 0 ? lower.substring(0, dash) : "";
        if (AND_A_HALF.contains(half) && unit(lower.substring(dash + 1)) != ' ') {
            double number = Numbers.value(half.substring(0, half.indexOf('-'))).orElse(0) + 0.5;
            return Optional.of(Time.term(i, i + 1, iso(number, lower.substring(dash + 1))));
        }
        if (AND_A_HALF.contains(lower) && unit(parse.lower(i + 1)) != ' ') {
            double number = Numbers.value(lower.substring(0, lower.indexOf('-'))).orElse(0) + 0.5;
            return Optional.of(Time.term(i, i + 2, iso(number, parse.lower(i + 1))));
        }
        boolean vague =
                UNITS.contains(lower)
                        && parse.lower(i - 1).matches("for|of|many|several|spent|few")
                        && !parse.lower(i - 2).matches("[0-9]+");
        if (vague) {
            boolean several = parse.lower(i - 1).matches("many|several|few");
            char unit = unit(lower) == 'E' ? 'Y' : unit(lower);
            String open = unit == 'h' ? "PTXH" : "PX" + unit;
            return Optional.of(Time.term(several ? i - 1 : i, i + 1, open));
        }
        return number(parse, i, about);
    }

    private static Optional<Time> number(Parse parse, int i, boolean about) {
        String lower = parse.lower(i);
        boolean article =
                lower.matches("a|an|another")
                        && UNIT.contains(parse.lower(i + 1))
                        && !parse.lower(i + 2).matches("ago|old|later");
        var value = article ? java.util.OptionalDouble.of(1) : Numbers.value(lower);
        if (value.isEmpty()
                || value.getAsDouble() > 9999
                || (i > 0
                        && parse.lower(i - 1).matches("[0-9]+")
                        && parse.lower(i).matches("[0-9]/[0-9]"))) {
            return Optional.empty();
        }
        int at = i + 1;
        double number = value.getAsDouble();
        int whole = partOf(parse, i);
        if (whole > 0) {
            return Optional.of(Time.term(i, at, iso(number, parse.lower(whole))));
        }
        if (parse.lower(at).equals("hundred") && number < 20) {
            number *= 100;
            int more = parse.lower(at + 1).equals("and") ? at + 2 : at + 1;
            var rest = Numbers.value(parse.lower(more));
            boolean goesOn = rest.isPresent() && rest.getAsDouble() < 100;
            number += goesOn ? rest.getAsDouble() : 0;
            at = goesOn ? more + 1 : at + 1;
        }
        if (parse.lower(at).equals("1/2") || parse.lower(at).equals("½")) {
            number += 0.5;
            at++;
        } else if (parse.lower(at).equals("1")
                && parse.lower(at + 1).equals("/")
                && parse.lower(at + 2).equals("2")) {
            number += 0.5;
            at += 3;
        } else if (parse.lower(at).equals("and")
                && parse.lower(at + 1).equals("a")
                && parse.lower(at + 2).equals("half")) {
            number += 0.5;
            at += 3;
        }
        char unit = unit(parse.lower(at));
        boolean clock = unit == 'h' || unit == 'm';
        if (unit == ' '
                || parse.lower(at + 1).matches("ago|old|later|earlier")
                || (clock
                        && parse.lower(at + 1)
                                .matches("after|before|away|per|a|each|every|from"))) {
            return Optional.empty();
        }
        String iso = iso(number, parse.lower(at));
        at++;
        if (parse.lower(at).equals("and")
                && parse.lower(at + 1).equals("a")
                && parse.lower(at + 2).equals("half")) {
            iso = iso(number + 0.5, parse.lower(at - 1));
            at += 3;
        } else {
            var parts = new StringBuilder(iso);
            at = smaller(parse, at, unit, parts);
            iso = parts.toString();
        }
        return Optional.of(Time.term(i, at, iso + (about ? "~" : "")));
    }

    /// `had served | seven | of nine years`, `served four of his fifteen years`: where the unit of
    /// the whole stands; 0 where no such words follow.
    private static int partOf(Parse parse, int i) {
        int of = i + 1;
        boolean served =
                parse.lower(i - 1).matches("served|serving|done|did|spent|completed")
                        && parse.lower(of).equals("of");
        int all = parse.lower(of + 1).matches("his|her|their|the|a|its") ? of + 2 : of + 1;
        boolean whole =
                served
                        && Numbers.value(parse.lower(all)).isPresent()
                        && UNITS.contains(parse.lower(all + 1));
        return whole ? all + 1 : 0;
    }

    /// `and one day`, `, two months and fifteen days`: smaller units that follow; where they end.
    private static int smaller(Parse parse, int from, char largest, StringBuilder iso) {
        int at = from;
        char unit = largest;
        while (unit != 'E') {
            int more = parse.lower(at).matches("and|,") ? at + 1 : at;
            if (parse.lower(at).equals(",") && parse.lower(more).equals("and")) {
                more++;
            }
            var number =
                    parse.lower(more).matches("a|an")
                            ? java.util.OptionalDouble.of(1)
                            : Numbers.value(parse.lower(more));
            char next = unit(parse.lower(more + 1));
            if (number.isEmpty() || ORDER.indexOf(next) <= ORDER.indexOf(unit)) {
                break;
            }
            boolean clock = (next == 'h' || next == 'm') && iso.indexOf("T") < 0;
            iso.append(clock ? "T" : "")
                    .append((long) number.getAsDouble())
                    .append(Character.toUpperCase(next));
            unit = next;
            at = more + 2;
        }
        return at;
    }

    private static String iso(double number, String word) {
        char unit = unit(word);
        if (unit == 'h' || unit == 'm') {
            long minutes = Math.round((number - Math.floor(number)) * 60);
            String half = unit == 'h' && minutes > 0 ? minutes + "M" : "";
            return "PT" + (long) number + Character.toUpperCase(unit) + half;
        }
        if (unit == 'E') {
            return "P" + (long) (number * 10) + "Y";
        }
        boolean half = number != Math.floor(number);
        long whole = (long) number;
        if (half && unit == 'Y') {
            return "P" + (whole > 0 ? whole + "Y" : "") + Math.round((number - whole) * 12) + "M";
        }
        return "P" + whole + unit;
    }

    private static char unit(String word) {
        return switch (word) {
            case "year", "years", "years'", "yrs" -> 'Y';
            case "month", "months" -> 'M';
            case "week", "weeks" -> 'W';
            case "day", "days", "night", "nights" -> 'D';
            case "decade", "decades" -> 'E';
            case "hour", "hours" -> 'h';
            case "minute", "minutes" -> 'm';
            default -> ' ';
        };
    }
}
