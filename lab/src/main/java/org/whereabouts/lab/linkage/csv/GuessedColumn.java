package org.whereabouts.lab.linkage.csv;

import java.util.List;

/// What is guessed of a column.
///
/// @param same the chance that two records which have a value have the same
/// @param filled the share of records that have one
record GuessedColumn(String name, Holds holds, double same, double filled, long different) {
    private static final double FILLED_LEAST = 0.02;
    private static final double SAME_MOST = 0.9;

    /// What a column holds.
    enum Holds {
        /// Dates, year first.
        DATE,
        /// Years and other numbers whose nearness says something.
        NUMBER,
        /// Telephones, postcodes, numbers of papers: one digit may be wrong.
        CODE,
        /// A few values: sexes, states, kinds.
        CHOICE,
        /// Titles, addresses, lists of words.
        WORDS,
        /// Names and other short texts.
        TEXT;

        /// Levels below the same value.
        List<String> levels() {
            return switch (this) {
                case DATE ->
                        List.of(
                                "damerau_levenshtein <= 1",
                                "months_apart <= 1",
                                "years_apart <= 1");
                case NUMBER -> List.of("numbers_apart <= 1");
                case CODE -> List.of("damerau_levenshtein <= 1", "damerau_levenshtein <= 2");
                case CHOICE -> List.of();
                case WORDS ->
                        List.of(
                                "overlap >= 0.8",
                                "jaro_winkler >= 0.95",
                                "overlap >= 0.5",
                                "jaro_winkler >= 0.85");
                case TEXT ->
                        List.of(
                                "jaro_winkler >= 0.92",
                                "jaro_winkler >= 0.85",
                                "jaro_winkler >= 0.75");
            };
        }

        /// Keys that stand alone in a blocking rule.
        List<String> alone(String column) {
            return switch (this) {
                case WORDS -> List.of("words(" + column + ")", "prefix(" + column + ", 12)");
                case DATE -> List.of("month_day(" + column + ")");
                case NUMBER, CODE, CHOICE, TEXT -> List.of();
            };
        }

        /// Keys that need another beside them.
        List<String> parts(String column) {
            return switch (this) {
                case DATE -> List.of("year(" + column + ")");
                case NUMBER, CHOICE -> List.of(column);
                case CODE -> List.of("prefix(" + column + ", 3)");
                case WORDS -> List.of("prefix(" + column + ", 4)");
                case TEXT -> List.of("prefix(" + column + ", 3)", "soundex(" + column + ")");
            };
        }
    }

    /// The kind of the column in the plan.
    String kind() {
        return switch (holds) {
            case DATE -> "date";
            case NUMBER -> "number";
            case CODE, CHOICE, WORDS, TEXT -> "text";
        };
    }

    /// Whether it can say anything.
    boolean usable() {
        return filled >= FILLED_LEAST && different > 1 && same < SAME_MOST;
    }

    /// How many bits an agreement is worth, as often as it can be had.
    double strength(long records) {
        return -Math.log(Math.max(same, 1.0 / (double) records)) * filled * filled;
    }
}
