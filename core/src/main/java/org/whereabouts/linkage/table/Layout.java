package org.whereabouts.linkage.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Expression;
import org.whereabouts.linkage.plan.Plan;

/// Where a row keeps what: first the plan's columns, then one slot per comparison of several
/// columns, then one per expression of a blocking rule, then the source. Everything that pairs are
/// asked for is a number in the row.
public final class Layout {
    private final Plan plan;
    private final Map<List<String>, Integer> tuples = new LinkedHashMap<>();
    private final Map<Expression, Integer> expressions = new LinkedHashMap<>();
    private final List<Expression> exploding = new ArrayList<>();
    private final int width;

    /// The layout of a plan's rows.
    public Layout(Plan plan) {
        this.plan = plan;
        int next = plan.columns().size();
        for (Comparison comparison : plan.comparisons()) {
            if (comparison.columns().size() > 1 && !tuples.containsKey(comparison.columns())) {
                tuples.put(comparison.columns(), next++);
            }
        }
        for (BlockingRule rule : rules(plan)) {
            var all = new ArrayList<>(rule.on());
            all.addAll(rule.narrow());
            for (Expression expression : all) {
                if (expression.part().explodes()) {
                    if (!exploding.contains(expression)) {
                        exploding.add(expression);
                    }
                } else if (expression.part() != Expression.Part.WHOLE
                        && !expressions.containsKey(expression)) {
                    expressions.put(expression, next++);
                }
            }
        }
        width = next + 1;
    }

    /// The columns of names whose parts are counted: those that a level with the term frequency of
    /// a name asks to agree.
    public List<Integer> parted() {
        return plan.comparisons().stream()
                .flatMap(c -> c.levels().stream())
                .filter(this::ofNames)
                .flatMap(level -> level.nameColumns().stream())
                .distinct()
                .map(plan::columnIndex)
                .sorted()
                .toList();
    }

    /// Whether the term frequency of a level is one of the parts of names.
    public boolean ofNames(Comparison.Level level) {
        return !level.termFrequency().isEmpty()
                && level.nameColumns().contains(level.termFrequency());
    }

    /// Every rule of a plan: blocking, training and those of the prior.
    public static List<BlockingRule> rules(Plan plan) {
        var all = new ArrayList<>(plan.blocking());
        all.addAll(plan.training());
        if (plan.prior() instanceof Plan.Prior.FoundBy(var rules, var _)) {
            all.addAll(rules);
        }
        return all;
    }

    /// The plan.
    public Plan plan() {
        return plan;
    }

    /// The number of slots of a row.
    public int width() {
        return width;
    }

    /// The slot of the record's source.
    public int sourceSlot() {
        return width - 1;
    }

    /// The slot whose number is the value that a comparison compares.
    public int slot(Comparison comparison) {
        return comparison.columns().size() == 1
                ? plan.columnIndex(comparison.columns().getFirst())
                : slotOf(tuples.get(comparison.columns()));
    }

    /// The slot of an expression that gives one value.
    public int slot(Expression expression) {
        return expression.part() == Expression.Part.WHOLE
                ? plan.columnIndex(expression.column())
                : slotOf(expressions.get(expression));
    }

    /// How many slots have values whose frequencies count: columns and tuples.
    public int counted() {
        return plan.columns().size() + tuples.size();
    }

    /// The text that is counted in a slot for a record.
    ///
    /// @param cells cleaned, in the order of the plan's columns
    public String countedText(int slot, List<String> cells) {
        if (slot < plan.columns().size()) {
            return cells.get(slot);
        }
        var parts = tupleParts(slot, cells);
        return parts.stream().allMatch(String::isEmpty) ? "" : TableBuilder.tupleText(parts);
    }

    /// Whether a record has every column that is counted in a slot.
    public boolean complete(int slot, List<String> cells) {
        return slot < plan.columns().size()
                ? !cells.get(slot).isEmpty()
                : tupleParts(slot, cells).stream().noneMatch(String::isEmpty);
    }

    private List<String> tupleParts(int slot, List<String> cells) {
        for (var tuple : tuples.entrySet()) {
            if (tuple.getValue() == slot) {
                return tuple.getKey().stream().map(c -> cells.get(plan.columnIndex(c))).toList();
            }
        }
        throw new IllegalArgumentException("nothing is counted in this slot");
    }

    Map<List<String>, Integer> tuples() {
        return tuples;
    }

    Map<Expression, Integer> expressions() {
        return expressions;
    }

    List<Expression> exploding() {
        return exploding;
    }

    private static int slotOf(@org.jspecify.annotations.Nullable Integer slot) {
        if (slot == null) {
            throw new IllegalArgumentException("not in this plan");
        }
        return slot;
    }
}
