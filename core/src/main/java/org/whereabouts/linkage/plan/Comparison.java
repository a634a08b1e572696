package org.whereabouts.linkage.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;

/// One comparison: an ordered list of levels of which the first that holds counts, and the level of
/// everything else. Where the records have nothing to compare on one side, no level holds and the
/// comparison says nothing.
///
/// @param columns every column that the levels use
/// @param levels strongest first
/// @param otherwise holds when no other level does
/// @param fixed whether `m` and `u` are those of the plan and never learned
/// @param oneScript whether texts that share no script are left uncompared where no level holds: no
///   letter of Сарысай stands in 萨热赛, and that is no evidence that they are two places
public record Comparison(
        String name,
        List<String> columns,
        List<Level> levels,
        Level otherwise,
        boolean fixed,
        boolean oneScript)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /// The most levels one comparison may have, with the last.
    public static final int LEVELS_MAX = 15;

    public Comparison {
        columns = List.copyOf(columns);
        levels = List.copyOf(levels);
    }

    /// A comparison whose columns are those its levels use.
    static Comparison of(
            String name, List<Level> levels, Level otherwise, boolean fixed, boolean oneScript) {
        var columns = new LinkedHashSet<String>();
        for (Level level : levels) {
            for (Condition condition : level.when()) {
                columns.add(condition.left().column());
                columns.add(condition.right().column());
            }
        }
        return new Comparison(name, new ArrayList<>(columns), levels, otherwise, fixed, oneScript);
    }

    /// Whether this compares one column alone and asks first whether its values are the same.
    public boolean comparesAlone(String column) {
        return columns.equals(List.of(column)) && sameLevels() > 0;
    }

    /// How many of the first levels hold for equal values, and only for them: the last asks for
    /// nothing else, the ones before it for something more. 0 if equal values have no such levels.
    public int sameLevels() {
        for (int i = 0; i < levels.size(); i++) {
            List<Condition> when = levels.get(i).when();
            if (when.stream().noneMatch(Comparison::same)) {
                return 0;
            }
            if (when.size() == 1) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean same(Condition condition) {
        return condition.test() instanceof Test.Exact
                && condition.meeting() == Condition.Meeting.STRAIGHT
                && condition.left().part() == Expression.Part.WHOLE;
    }

    /// How many grades a pair can have: none (0), otherwise (1), and one per level, the strongest
    /// last.
    public int grades() {
        return levels.size() + 2;
    }

    /// The level of a grade of 1 or more.
    public Level level(int grade) {
        return grade == 1 ? otherwise : levels.get(levels.size() + 1 - grade);
    }

    /// One level.
    ///
    /// @param called what a person reads in an explanation
    /// @param when conditions that must all hold; empty for the last level
    /// @param m probability of this level among matches, where the plan gives it
    /// @param u probability of this level among others, where the plan gives it
    /// @param termFrequency the column whose value's frequency sharpens the level; empty for none.
    ///   Of a column of names the parts count, in whatever script, and with them those of every
    ///   other column of names that the level asks to agree
    /// @param fixed whether `m` and `u` are those of the plan and never learned
    public record Level(
            String called,
            List<Condition> when,
            OptionalDouble m,
            OptionalDouble u,
            String termFrequency,
            boolean fixed)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        public Level {
            when = List.copyOf(when);
        }

        /// The columns of names that must agree in the same column of the other record.
        public List<String> nameColumns() {
            return when.stream()
                    .filter(c ->
                            c.test() instanceof Test.Name
                                    && c.meeting() == Condition.Meeting.STRAIGHT)
                    .map(c -> c.left().column())
                    .distinct()
                    .toList();
        }

        // OptionalDouble is not serializable; a level travels as its plain values.
        private Object writeReplace() {
            return new Travelling(called, when, m.orElse(-1), u.orElse(-1), termFrequency, fixed);
        }
    }

    private record Travelling(
            String called,
            List<Condition> when,
            double m,
            double u,
            String termFrequency,
            boolean fixed)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Level(called, when, known(m), known(u), termFrequency, fixed);
        }

        private static OptionalDouble known(double value) {
            return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }
}
