package org.whereabouts.linkage.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// A whole linkage plan. Made by [PlanReader]; what it holds fits together.
///
/// @param columns the columns the plan uses, in the order of the file
/// @param missing texts that mean "not known", lower case; a cell that holds one counts as empty
/// @param comparisons what is compared, in the order of the file
/// @param blocking the rules that make candidate pairs, tried in this order
/// @param training the rules that make pairs for learning `m`
/// @param yaml the file as it was read, for keeping beside the results
public record Plan(
        String name,
        Mode mode,
        List<Column> columns,
        List<String> missing,
        List<Comparison> comparisons,
        List<BlockingRule> blocking,
        List<BlockingRule> training,
        Prior prior,
        Limits limits,
        Grouping grouping,
        String yaml)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Plan {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        comparisons = List.copyOf(comparisons);
        blocking = List.copyOf(blocking);
        training = List.copyOf(training);
    }

    /// Which records are compared.
    public enum Mode {
        /// Every record with every other.
        ALL,
        /// Only records of different sources.
        ACROSS_SOURCES
    }

    /// What a column holds.
    public enum Kind {
        TEXT,
        /// Dates in EDTF as far as known; what cannot be read as a date is compared as text only.
        DATE,
        NUMBER,
        /// A person's name, in any script; read by the names room.
        NAME
    }

    /// A column of the records.
    ///
    /// @param several whether a cell holds several values, separated by `|`
    public record Column(String name, Kind kind, boolean several) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /// What is known of the share of matching pairs before anything is compared.
    public sealed interface Prior extends Serializable {
        /// Pairs that one of these rules finds are taken for matches; the rules find this share of
        /// all matches.
        ///
        /// @param recall [#LEARNED] if the share follows from the model's own `m`
        record FoundBy(List<BlockingRule> rules, double recall) implements Prior {
            private static final long serialVersionUID = 1L;

            /// The share of matches that the rules find is learned.
            public static final double LEARNED = 0;

            /// Of so many rules at most the share can be learned.
            public static final int LEARNED_RULES_MAX = 8;

            public FoundBy {
                rules = List.copyOf(rules);
            }
        }

        /// A record has so many partners on average.
        ///
        /// @param learned whether the matches that training rules of whole columns find speak too
        record Partners(double perRecord, boolean learned) implements Prior {
            private static final long serialVersionUID = 1L;
        }

        /// The probability that two records taken at random match.
        record Probability(double value) implements Prior {
            private static final long serialVersionUID = 1L;
        }
    }

    /// Stated limits of a run.
    ///
    /// @param pairs a blocking rule that makes more pairs is refused unless it has a cap
    /// @param trainingPairs about so many pairs are compared per training rule
    /// @param samplePairs about so many random pairs are compared for `u`
    public record Limits(long pairs, long trainingPairs, long samplePairs) implements Serializable {
        private static final long serialVersionUID = 1L;

        /// The limits of a plan that states none.
        public static final Limits USUAL = new Limits(500_000_000L, 500_000L, 1_000_000L);
    }

    /// How pairs become clusters.
    ///
    /// @param match pairs of this probability or more link
    /// @param keep pairs of this probability or more are kept for review
    /// @param oneToOne whether a cluster holds at most one record of each source
    public record Grouping(Method method, double match, double keep, boolean oneToOne)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        /// The grouping of a plan that states none.
        public static final Grouping USUAL = new Grouping(Method.AVERAGE, 0.95, 0.05, false);
    }

    /// The way clusters grow.
    public enum Method {
        /// Any chain of links joins.
        CONNECTED,
        /// Two groups join only if the average weight over all pairs between them is for it.
        AVERAGE
    }

    /// A plan with the same columns that compares nothing: tables of it hold what the keys of these
    /// rules need, and the keys are the same.
    public Plan keysOnly(List<BlockingRule> rules) {
        return new Plan(
                name,
                mode,
                columns,
                missing,
                List.of(),
                rules,
                List.of(),
                new Prior.Probability(0.5),
                limits,
                grouping,
                yaml);
    }

    /// The column of this name.
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /// The position of a column.
    ///
    /// @throws IllegalArgumentException if the plan has no such column
    public int columnIndex(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the plan has no such column");
    }
}
