package org.whereabouts.linkage.plan;

import java.util.List;
import org.whereabouts.linkage.plan.Comparison.Level;
import org.whereabouts.linkage.plan.PlanFault.Code;

/// Finds levels and expressions that cannot work: tests that do not fit their column, and levels
/// that a stronger level swallows.
final class Reachability {
    private final Plan plan;
    private final Faults faults;

    Reachability(Plan plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check() {
        for (Comparison comparison : plan.comparisons()) {
            for (int i = 0; i < comparison.levels().size(); i++) {
                level(comparison, i);
            }
        }
        plan.blocking().forEach(rule -> rule("blocking rule " + rule, rule));
        plan.training().forEach(rule -> rule("training rule " + rule, rule));
        if (plan.prior() instanceof Plan.Prior.FoundBy(var rules, var recall)) {
            rules.forEach(rule -> rule("prior rule " + rule, rule));
            if (recall == Plan.Prior.FoundBy.LEARNED) {
                learnable(rules);
            }
        }
    }

    private void learnable(List<BlockingRule> rules) {
        boolean whole =
                rules.stream()
                        .flatMap(r -> r.on().stream())
                        .allMatch(e ->
                                e.part() == Expression.Part.WHOLE
                                        && plan.comparisons().stream()
                                                .anyMatch(c -> c.comparesAlone(e.column())));
        if (rules.size() > Plan.Prior.FoundBy.LEARNED_RULES_MAX || !whole) {
            faults.add(
                    Code.RANGE,
                    "prior, recall",
                    "it can be learned for at most "
                            + Plan.Prior.FoundBy.LEARNED_RULES_MAX
                            + " rules of whole columns, each compared alone with exact as its"
                            + " first level");
        }
    }

    private void level(Comparison comparison, int index) {
        Level level = comparison.levels().get(index);
        String where = "comparison " + comparison.name() + ", level " + (index + 1);
        for (Condition condition : level.when()) {
            boolean known = expression(where, condition.left(), false);
            if (!condition.right().equals(condition.left())) {
                known &= expression(where, condition.right(), false);
            }
            if (known
                    && !(fits(condition.left(), condition.test())
                            && fits(condition.right(), condition.test()))) {
                faults.add(
                        Code.IMPOSSIBLE_LEVEL,
                        where,
                        "the test of \"" + condition + "\" does not fit the kind of its column");
            }
        }
        if (!level.termFrequency().isEmpty() && plan.column(level.termFrequency()).isEmpty()) {
            faults.add(Code.UNKNOWN_COLUMN, where, "no column " + level.termFrequency());
        } else if (!level.termFrequency().isEmpty()
                && !comparison.columns().contains(level.termFrequency())) {
            faults.add(
                    Code.IMPOSSIBLE_LEVEL,
                    where,
                    "term frequency of a column that the comparison does not use");
        }
        for (int stronger = 0; stronger < index; stronger++) {
            if (swallows(comparison.levels().get(stronger).when(), level.when())) {
                faults.add(
                        Code.IMPOSSIBLE_LEVEL,
                        where,
                        "level " + (stronger + 1) + " already takes every pair of this level");
            }
        }
    }

    /// Whether each condition of the stronger level follows from one of the weaker level.
    private static boolean swallows(List<Condition> stronger, List<Condition> weaker) {
        return stronger.stream().allMatch(s -> weaker.stream().anyMatch(w -> follows(w, s)));
    }

    private static boolean follows(Condition from, Condition to) {
        if (!from.left().equals(to.left())
                || !from.right().equals(to.right())
                || from.meeting() != to.meeting()) {
            return false;
        }
        if (from.test().equals(to.test())) {
            return true;
        }
        if (from.test() instanceof Test.Exact) {
            return true;
        }
        return switch (to.test()) {
            case Test.JaroWinkler(var min) ->
                    from.test() instanceof Test.JaroWinkler(var other) && other >= min;
            case Test.JaroAlone(var min) ->
                    from.test() instanceof Test.JaroAlone(var other) && other >= min;
            case Test.Overlap(var min) ->
                    from.test() instanceof Test.Overlap(var other) && other >= min;
            case Test.Shared(var min) ->
                    from.test() instanceof Test.Shared(var other) && other >= min;
            case Test.Levenshtein(var max) ->
                    from.test() instanceof Test.Levenshtein(var other) && other <= max;
            case Test.DamerauLevenshtein(var max) ->
                    (from.test() instanceof Test.DamerauLevenshtein(var other) && other <= max)
                            || (from.test() instanceof Test.Levenshtein(var lev) && lev <= max);
            case Test.DatesApart(var days, var _, var _) ->
                    from.test() instanceof Test.DatesApart(var other, var _, var _)
                            && other <= days;
            case Test.NumbersApart(var max) ->
                    from.test() instanceof Test.NumbersApart(var other) && other <= max;
            case Test.Name(var min) ->
                    from.test() instanceof Test.Name(var other)
                            && other.strength() >= min.strength();
            case Test.Place(var min) ->
                    from.test() instanceof Test.Place(var other)
                            && other.strength() >= min.strength();
            case Test.Exact() -> false;
            case Test.Compatible() -> false;
        };
    }

    private boolean fits(Expression expression, Test test) {
        Plan.Column column = plan.column(expression.column()).orElseThrow();
        boolean whole = expression.part() == Expression.Part.WHOLE;
        return switch (test) {
            case Test.Exact() -> true;
            case Test.JaroWinkler _, Test.JaroAlone _, Test.Levenshtein _ -> true;
            case Test.DamerauLevenshtein _ -> true;
            case Test.DatesApart _, Test.Compatible _ ->
                    whole && column.kind() == Plan.Kind.DATE && !column.several();
            case Test.Shared _, Test.Overlap _ -> whole && column.kind() != Plan.Kind.NUMBER;
            case Test.Name _ -> whole && column.kind() == Plan.Kind.NAME;
            case Test.Place _ ->
                    whole && (column.kind() == Plan.Kind.TEXT || column.kind() == Plan.Kind.NAME);
            case Test.NumbersApart _ ->
                    whole && column.kind() == Plan.Kind.NUMBER && !column.several();
        };
    }

    private void rule(String where, BlockingRule rule) {
        int exploding = 0;
        for (Expression expression : rule.on()) {
            expression(where, expression, true);
            exploding += expression.part().explodes() ? 1 : 0;
        }
        for (Expression expression : rule.narrow()) {
            expression(where, expression, true);
            if (expression.part().explodes()) {
                faults.add(Code.EXPRESSION, where, "a narrowing expression gives one key only");
            }
        }
        if (exploding > 1) {
            faults.add(
                    Code.EXPRESSION,
                    where,
                    "only one expression of a rule may give several keys (words, each, keys)");
        }
        if (!rule.narrow().isEmpty() && rule.cap() == 0) {
            faults.add(Code.RANGE, where, "narrowing needs a cap");
        }
    }

    private boolean expression(String where, Expression expression, boolean exploding) {
        var column = plan.column(expression.column());
        if (column.isEmpty()) {
            faults.add(Code.UNKNOWN_COLUMN, where, "the plan has no column " + expression.column());
            return false;
        }
        Plan.Kind kind = column.get().kind();
        Expression.Part part = expression.part();
        boolean fits =
                !(part.ofDate() && kind != Plan.Kind.DATE)
                        && !(part == Expression.Part.KEYS && kind != Plan.Kind.NAME)
                        && !(part == Expression.Part.EACH && !column.get().several())
                        && (exploding || !part.explodes())
                        && !(column.get().several()
                                && !part.explodes()
                                && part != Expression.Part.WHOLE);
        if (!fits) {
            faults.add(
                    Code.EXPRESSION, where, "\"" + expression + "\" does not fit its column here");
        }
        return fits;
    }
}
