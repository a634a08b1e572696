package org.whereabouts.linkage.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Condition;
import org.whereabouts.linkage.plan.Expression;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.Test;
import org.whereabouts.linkage.table.Table;
import org.whereabouts.linkage.text.PlaceName;
import org.whereabouts.names.NameComparison;
import org.whereabouts.names.Names;
import org.whereabouts.statement.time.Seasons;

/// Puts one comparison of one pair into words: the level, what both sides say, and for names the
/// grounds of the names room.
final class StepWords {
    /// More values of one side are counted, not shown.
    private static final int SHOWN_MAX = 6;

    /// Longer values are cut where they are shown.
    static final int CHARACTERS_MAX = 80;

    /// Where one record tells the place and the other the time.
    static final String APART = "each says something that the other does not";

    private final Table table;
    private final Comparison comparison;
    private final int grade;

    StepWords(Table table, Comparison comparison, int grade) {
        this.table = table;
        this.comparison = comparison;
        this.grade = grade;
    }

    String level(String left, String right) {
        if (grade > 0) {
            return comparison.level(grade).called();
        }
        return left.isEmpty() || right.isEmpty() ? Waterfall.NOT_KNOWN : Waterfall.NOT_COMPARED;
    }

    /// What a record says in the columns that the level looks at; in all of the comparison's where
    /// no level holds. Of several name columns without a level only the first is shown: the others
    /// only sharpen it.
    String said(int row) {
        return columns().stream()
                .map(column -> shown(column, values(row, column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Set<String> columns() {
        if (grade > 1) {
            var used = new LinkedHashSet<String>();
            for (Condition condition : comparison.level(grade).when()) {
                used.add(condition.left().column());
                used.add(condition.right().column());
            }
            return used;
        }
        return nameColumn().map(Set::of).orElseGet(() -> new LinkedHashSet<>(comparison.columns()));
    }

    /// Why the names agree so far, or what they share; empty where the level says it all.
    String because(int a, int b) {
        var words = new ArrayList<String>();
        if (grade > 1) {
            for (Condition condition : comparison.level(grade).when()) {
                because(condition, a, b).filter(w -> !words.contains(w)).ifPresent(words::add);
            }
        } else if (grade == 0) {
            boolean said = comparison.columns().stream().anyMatch(c -> !values(a, c).isEmpty());
            boolean answered = comparison.columns().stream().anyMatch(c -> !values(b, c).isEmpty());
            boolean both =
                    comparison.columns().stream()
                            .anyMatch(c -> !values(a, c).isEmpty() && !values(b, c).isEmpty());
            return said && answered && !both ? APART : "";
        } else if (grade == 1) {
            nameColumn().flatMap(c -> names(values(a, c), values(b, c))).ifPresent(words::add);
        }
        return String.join("; ", words);
    }

    private Optional<String> because(Condition condition, int a, int b) {
        List<String> left = values(a, condition.left().column());
        List<String> right = values(b, condition.right().column());
        return switch (condition.test()) {
            case Test.Name _ ->
                    switch (condition.meeting()) {
                        case STRAIGHT -> names(left, right);
                        case EITHER_WAY, BOTH_WAYS ->
                                better(
                                        left,
                                        right,
                                        values(a, condition.right().column()),
                                        values(b, condition.left().column()));
                    };
            case Test.Place _ ->
                    shared(condition.left(), left, right).or(() -> places(left, right));
            case Test.Shared _, Test.Overlap _ -> shared(condition.left(), left, right);
            case Test.Exact _,
                    Test.JaroWinkler _,
                    Test.JaroAlone _,
                    Test.Levenshtein _,
                    Test.DamerauLevenshtein _,
                    Test.DatesApart _,
                    Test.Compatible _,
                    Test.NumbersApart _ ->
                    Optional.empty();
        };
    }

    private static Optional<String> shared(
            Expression expression, List<String> left, List<String> right) {
        if (expression.part() != Expression.Part.WHOLE || left.size() + right.size() <= 2) {
            return Optional.empty();
        }
        String both =
                left.stream()
                        .filter(right::contains)
                        .map(StepWords::cut)
                        .map(WaterfallText::isolated)
                        .collect(Collectors.joining(", "));
        return both.isEmpty() ? Optional.empty() : Optional.of("both say " + both);
    }

    private static Optional<String> better(
            List<String> a, List<String> b, List<String> c, List<String> d) {
        Optional<NameComparison> one = best(a, b);
        Optional<NameComparison> other = best(c, d);
        boolean first =
                other.isEmpty() || (one.isPresent() && one.get().score() >= other.get().score());
        return (first ? one : other).map(NameComparison::reason);
    }

    private static Optional<String> names(List<String> left, List<String> right) {
        return best(left, right).map(NameComparison::reason);
    }

    /// The grounds of the two places that agree best; their numbers are the same.
    private static Optional<String> places(List<String> left, List<String> right) {
        Optional<NameComparison> best = Optional.empty();
        for (String x : left) {
            PlaceName one = PlaceName.of(x);
            for (String y : right) {
                PlaceName other = PlaceName.of(y);
                if (one.known() && other.equals(one) && !x.equals(y)) {
                    return Optional.of("one place by the table of places: " + one.words());
                }
                if (!x.equals(y) && one.mayBe(other)) {
                    NameComparison seen =
                            Names.compare(Names.analyse(one.words()), Names.analyse(other.words()));
                    if (best.isEmpty() || seen.level().compareTo(best.get().level()) > 0) {
                        best = Optional.of(seen);
                    }
                }
            }
        }
        return best.map(NameComparison::reason);
    }

    /// The pair of names that agrees best: the one that gave the level.
    private static Optional<NameComparison> best(List<String> left, List<String> right) {
        Optional<NameComparison> best = Optional.empty();
        for (String x : left) {
            for (String y : right) {
                NameComparison seen = Names.compare(Names.analyse(x), Names.analyse(y));
                if (best.isEmpty() || seen.score() > best.get().score()) {
                    best = Optional.of(seen);
                }
            }
        }
        return best;
    }

    private Optional<String> nameColumn() {
        Plan plan = table.layout().plan();
        return comparison.columns().stream()
                .filter(c -> plan.columns().get(plan.columnIndex(c)).kind() == Plan.Kind.NAME)
                .findFirst();
    }

    private List<String> values(int row, String column) {
        int at = table.layout().plan().columnIndex(column);
        String text = table.values(at).text(table.cell(row, at));
        if (text.isEmpty()) {
            return List.of();
        }
        return table.values(at).column().several()
                ? Arrays.asList(text.split("\\" + LinkRecord.SEPARATOR, -1))
                : List.of(text);
    }

    private String shown(String column, List<String> values) {
        Plan plan = table.layout().plan();
        boolean date = plan.columns().get(plan.columnIndex(column)).kind() == Plan.Kind.DATE;
        return shown(date ? values.stream().map(Seasons::inWords).toList() : values);
    }

    private static String shown(List<String> values) {
        String shown =
                values.stream()
                        .limit(SHOWN_MAX)
                        .map(StepWords::cut)
                        .collect(Collectors.joining(", "));
        return values.size() > SHOWN_MAX
                ? shown + " and " + (values.size() - SHOWN_MAX) + " more"
                : shown;
    }

    private static String cut(String value) {
        return value.codePointCount(0, value.length()) <= CHARACTERS_MAX
                ? value
                : value.substring(0, value.offsetByCodePoints(0, CHARACTERS_MAX)) + "…";
    }
}
