package org.whereabouts.linkage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.linkage.plan.PlanFault.Code;
import org.whereabouts.names.NameLevel;

/// Reads the conditions of a level: `surname jaro_winkler >= 0.9 and born years_apart <= 1`.
final class LevelReader {
    private static final String EXPRESSION = "[a-z][a-z0-9_]*(?:\\([^)]*\\))?";
    private static final Pattern CONDITION =
            Pattern.compile(
                    "(?:(?<left>"
                            + EXPRESSION
                            + ")\\s+)?(?:(?<meet>~|<>)\\s*(?<right>"
                            + EXPRESSION
                            + ")\\s+)?(?<test>[a-z_]+)(?:\\s*(?<op>>=|<=)\\s*(?<value>[a-z0-9_.]+))?");

    private final String where;
    private final String column;
    private final Faults faults;

    /// @param column what a condition without a column means; empty for none
    LevelReader(String where, String column, Faults faults) {
        this.where = where;
        this.column = column;
        this.faults = faults;
    }

    List<Condition> read(String text) {
        var conditions = new ArrayList<Condition>();
        for (String part : text.strip().split("\\s+and\\s+", -1)) {
            condition(part.strip()).ifPresent(conditions::add);
        }
        return conditions;
    }

    private Optional<Condition> condition(String text) {
        Matcher m = CONDITION.matcher(text);
        if (!m.matches()) {
            return refuse("\"" + text + "\" is no condition: write `column test >= number`");
        }
        String leftText = m.group("left") == null ? column : m.group("left");
        if (leftText.isEmpty()) {
            return refuse("\"" + text + "\" names no column");
        }
        Optional<Expression> left = Expression.read(leftText);
        Optional<Expression> right =
                m.group("right") == null ? left : Expression.read(m.group("right"));
        if (left.isEmpty() || right.isEmpty()) {
            return refuse("\"" + text + "\" has a column expression that plans do not have");
        }
        Optional<Test> test = test(m.group("test"), m.group("op"), m.group("value"), text);
        if (test.isEmpty()) {
            return Optional.empty();
        }
        Condition.Meeting meeting =
                m.group("meet") == null
                        ? Condition.Meeting.STRAIGHT
                        : m.group("meet").equals("~")
                                ? Condition.Meeting.EITHER_WAY
                                : Condition.Meeting.BOTH_WAYS;
        return Optional.of(new Condition(left.get(), right.get(), meeting, test.get()));
    }

    private Optional<Test> test(
            String name,
            @org.jspecify.annotations.Nullable String operator,
            @org.jspecify.annotations.Nullable String value,
            String text) {
        boolean bare = name.equals("exact") || name.equals("compatible");
        if (bare) {
            return value == null
                    ? Optional.of(name.equals("exact") ? new Test.Exact() : new Test.Compatible())
                    : refuse("\"" + name + "\" takes no number");
        }
        if (value == null || operator == null) {
            return refuse("\"" + text + "\" needs a bound, such as `>= 0.9` or `<= 2`");
        }
        boolean atLeast = operator.equals(">=");
        return switch (name) {
            case "jaro_winkler" -> share(atLeast, value, text).map(Test.JaroWinkler::new);
            case "jaro" -> share(atLeast, value, text).map(Test.JaroAlone::new);
            case "overlap" -> share(atLeast, value, text).map(Test.Overlap::new);
            case "levenshtein" -> count(!atLeast, value, text).map(Test.Levenshtein::new);
            case "damerau_levenshtein" ->
                    count(!atLeast, value, text).map(Test.DamerauLevenshtein::new);
            case "days_apart" -> apart(!atLeast, value, text, "days", 1);
            case "months_apart" -> apart(!atLeast, value, text, "months", 31);
            case "years_apart" -> apart(!atLeast, value, text, "years", 366);
            case "shared" -> count(atLeast, value, text).map(Test.Shared::new);
            case "numbers_apart" ->
                    number(value, text)
                            .filter(n -> !atLeast && n > 0)
                            .<Test>map(Test.NumbersApart::new);
            case "name" -> name(atLeast, value, text).map(Test.Name::new);
            case "place" -> name(atLeast, value, text).map(Test.Place::new);
            default -> refuse("\"" + name + "\" is no test");
        };
    }

    private Optional<Test> apart(
            boolean rightWay, String value, String text, String unit, int daysEach) {
        return count(rightWay, value, text).map(n -> new Test.DatesApart(n * daysEach, unit, n));
    }

    private Optional<NameLevel> name(boolean rightWay, String value, String text) {
        for (NameLevel level : NameLevel.values()) {
            if (rightWay
                    && level.strength() > NameLevel.DIFFERENT.strength()
                    && level.name().toLowerCase(Locale.ROOT).equals(value)) {
                return Optional.of(level);
            }
        }
        return refuse(
                "\""
                        + text
                        + "\": names and places agree by a level such as `name >= same_reading`");
    }

    private Optional<Double> share(boolean rightWay, String value, String text) {
        Optional<Double> number = number(value, text);
        if (number.isPresent() && !(rightWay && number.get() > 0 && number.get() < 1)) {
            return refuse("\"" + text + "\": a similarity is `>=` a number between 0 and 1");
        }
        return number;
    }

    private Optional<Integer> count(boolean rightWay, String value, String text) {
        Optional<Double> number = number(value, text);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double n = number.get();
        if (!rightWay || n < 1 || n > 100_000 || n != Math.rint(n)) {
            return refuse(
                    "\"" + text + "\": a distance is `<=`, and `shared` is `>=`, a whole number");
        }
        return Optional.of((int) n);
    }

    private Optional<Double> number(String value, String text) {
        try {
            return Optional.of(Double.valueOf(value));
        } catch (NumberFormatException e) {
            return refuse("\"" + text + "\": \"" + value + "\" is no number");
        }
    }

    private <T> Optional<T> refuse(String reason) {
        faults.add(Code.IMPOSSIBLE_LEVEL, where, reason);
        return Optional.empty();
    }
}
