package org.whereabouts.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Condition;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.Test;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Table;
import org.whereabouts.linkage.table.Values;

/// Grades one comparison. Remembers the last grades of value pairs in a small table: inside a block
/// the same few values meet again and again. One per thread.
final class Grader {
    private static final int MEMORY = 1 << 12;

    private final Table table;
    private final Comparison comparison;
    private final int slot;
    private final int[] columns;
    private final boolean sameIsTop;
    private final boolean sameIsAll;
    private final boolean nameEvidence;
    private final Scratch scratch;
    private final List<Step> steps = new ArrayList<>();
    private final int[][] levels;
    private int asked;
    private int held;
    private final long[] remembered = new long[MEMORY];
    private final byte[] grades = new byte[MEMORY];

    Grader(Table table, Comparison comparison, Scratch scratch) {
        this.table = table;
        this.comparison = comparison;
        this.scratch = scratch;
        slot = table.layout().slot(comparison);
        Plan plan = table.layout().plan();
        columns = comparison.columns().stream().mapToInt(plan::columnIndex).toArray();
        List<Condition> conditions =
                comparison.levels().stream().flatMap(l -> l.when().stream()).distinct().toList();
        conditions.forEach(c -> steps.add(step(c)));
        levels = new int[comparison.levels().size()][];
        Arrays.setAll(
                levels,
                i ->
                        comparison.levels().get(i).when().stream()
                                .mapToInt(conditions::indexOf)
                                .toArray());
        List<Condition> top = comparison.levels().getFirst().when();
        nameEvidence =
                comparison.levels().stream()
                        .flatMap(l -> l.when().stream())
                        .anyMatch(c -> c.test() instanceof Test.Name);
        sameIsTop =
                columns.length == 1
                        && !nameEvidence
                        && top.size() == 1
                        && top.getFirst().test() instanceof Test.Exact
                        && top.getFirst().left().part()
                                == org.whereabouts.linkage.plan.Expression.Part.WHOLE;
        sameIsAll = sameIsTop && levels.length == 1 && !comparison.oneScript();
    }

    int slot() {
        return slot;
    }

    int grade(int a, int b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (sameIsTop) {
            if (a == b) {
                return levels.length + 1;
            }
            if (sameIsAll) {
                return 1;
            }
        }
        long key = a < b ? ((long) a << 32) | b : ((long) b << 32) | a;
        int at = (int) Hashing.mix(key) & (MEMORY - 1);
        if (remembered[at] == key) {
            return grades[at];
        }
        int grade = compute(a, b);
        remembered[at] = key;
        grades[at] = (byte) grade;
        return grade;
    }

    private int compute(int a, int b) {
        if (columns.length > 1 && nothingShared(a, b)) {
            return 0;
        }
        if (nameEvidence && !namesSpeak(a, b)) {
            return 0;
        }
        asked = 0;
        held = 0;
        for (int i = 0; i < levels.length; i++) {
            boolean holds = true;
            for (int step : levels[i]) {
                if (!holds(step, a, b)) {
                    holds = false;
                    break;
                }
            }
            if (holds) {
                return levels.length + 1 - i;
            }
        }
        return comparison.oneScript() && scriptsApart(a, b) ? 0 : 1;
    }

    /// Whether all that both records say are texts that share no script: nothing was compared.
    private boolean scriptsApart(int a, int b) {
        boolean apart = false;
        for (int i = 0; i < columns.length; i++) {
            Values values = table.values(columns[i]);
            int x = columns.length == 1 ? a : table.tuple(slot, a)[i];
            int y = columns.length == 1 ? b : table.tuple(slot, b)[i];
            if (x == 0 || y == 0) {
                continue;
            }
            if (values.column().kind() != Plan.Kind.TEXT
                    || values.scripts(x) == 0
                    || values.scripts(y) == 0
                    || (values.scripts(x) & values.scripts(y)) != 0) {
                return false;
            }
            apart = true;
        }
        return apart;
    }

    /// Whether a condition holds; each is asked once per pair, though several levels use it.
    private boolean holds(int step, int a, int b) {
        int bit = 1 << step;
        if ((asked & bit) == 0) {
            asked |= bit;
            if (steps.get(step).holds(a, b)) {
                held |= bit;
            }
        }
        return (held & bit) != 0;
    }

    /// Whether no column has a value on both sides, counting columns that meet crosswise.
    private boolean nothingShared(int a, int b) {
        for (Step step : steps) {
            if (step.bothThere(a, b)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the names say anything: the first column of names is the one that is compared,
    /// others only sharpen it.
    private boolean namesSpeak(int a, int b) {
        for (int i = 0; i < columns.length; i++) {
            Values values = table.values(columns[i]);
            if (values.column().kind() == Plan.Kind.NAME) {
                int x = columns.length == 1 ? a : table.tuple(slot, a)[i];
                int y = columns.length == 1 ? b : table.tuple(slot, b)[i];
                return x != 0 && y != 0 && ValueTest.evidence(values, x, values, y, scratch);
            }
        }
        return false;
    }

    private Step step(Condition condition) {
        return new Step(
                condition.meeting(),
                side(condition.left()),
                side(condition.right()),
                new ValueTest(
                        condition.test(),
                        table.derivedValues(condition.left()),
                        table.derivedValues(condition.right()),
                        scratch));
    }

    private Side side(org.whereabouts.linkage.plan.Expression expression) {
        int part = comparison.columns().indexOf(expression.column());
        return new Side(part, table.derivedOf(expression));
    }

    /// Takes an expression's value number out of a compared value.
    private final class Side {
        private final int part;
        private final int[] derivedOf;

        Side(int part, int[] derivedOf) {
            this.part = part;
            this.derivedOf = derivedOf;
        }

        int of(int id) {
            int value = columns.length == 1 ? id : table.tuple(slot, id)[part];
            return derivedOf.length == 0 ? value : derivedOf[value];
        }
    }

    /// A condition with its sides.
    private record Step(Condition.Meeting meeting, Side left, Side right, ValueTest test) {

        boolean holds(int a, int b) {
            return switch (meeting) {
                case STRAIGHT -> one(a, b);
                case EITHER_WAY -> one(a, b) || one(b, a);
                case BOTH_WAYS -> one(a, b) && one(b, a);
            };
        }

        private boolean one(int a, int b) {
            int x = left.of(a);
            int y = right.of(b);
            return x != 0 && y != 0 && test.holds(x, y);
        }

        boolean bothThere(int a, int b) {
            return (left.of(a) != 0 && right.of(b) != 0)
                    || (meeting != Condition.Meeting.STRAIGHT
                            && left.of(b) != 0
                            && right.of(a) != 0);
        }
    }
}
