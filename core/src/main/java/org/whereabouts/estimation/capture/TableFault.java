package org.whereabouts.estimation.capture;

/// Why a text is not a table of capture histories: a stable code and the place, with what to
/// change. The words of the table are not repeated.
///
/// @param line counted from 1, the header being line 1; 0 where the whole table is meant
/// @param column counted from 1; 0 where the whole line is meant
public record TableFault(Code code, int line, int column) {

    /// The stable codes. They are counted and translated; do not rename them.
    public enum Code {
        /// No header line.
        EMPTY("the file holds no table: give a header and one line per history"),
        /// The CSV itself is broken.
        NOT_CSV("this is not a comma-separated table: check quotation marks and separators"),
        /// No column named `count`.
        NO_COUNT_COLUMN("name exactly one column \"count\": it holds the number of persons"),
        /// A list without a name.
        LIST_UNNAMED("give this column a name"),
        /// Two lists with one name.
        LIST_NAMED_TWICE("two columns have this name: rename one of them"),
        /// No list at all.
        NO_LISTS("add one column of 0 and 1 for each list"),
        /// More lists than are admitted.
        TOO_MANY_LISTS(
                "more than "
                        + CaptureTable.LISTS_MAX
                        + " lists: merge lists of one kind into groups, or leave out the smallest"),
        /// A line with more or fewer cells than the header.
        LINE_WIDTH("this line has more or fewer cells than the header"),
        /// A list column with something other than 0 and 1.
        NOT_ZERO_OR_ONE(
                "a list's column holds only 0 and 1: remove the column if it is not a list"),
        /// A history of zeros only.
        ON_NO_LIST("persons on no list cannot have been counted: remove this line"),
        /// A history on two lines.
        HISTORY_TWICE("this history stands on an earlier line already: add the two counts up"),
        /// A count that is not a number.
        COUNT_NOT_A_NUMBER("the count must be a whole number"),
        /// A count below zero.
        COUNT_NEGATIVE("the count is negative: persons are counted from 0"),
        /// A count with a fraction.
        COUNT_FRACTIONAL("the count has a fraction: weighted or averaged tables are not counts"),
        /// A count, or their sum, beyond the limit.
        COUNT_TOO_LARGE(
                "more than "
                        + CaptureTable.PERSONS_MAX
                        + " persons: check that the column holds counts and not identifiers"),
        /// No persons at all.
        NO_PERSONS("all counts are 0");

        private final String advice;

        Code(String advice) {
            this.advice = advice;
        }

        /// What to change.
        public String advice() {
            return advice;
        }
    }

    /// Code, place and what to change.
    public String message() {
        String where =
                line == 0
                        ? ""
                        : column == 0 ? " line " + line : " line " + line + " column " + column;
        return "TABLE." + code + where + ": " + code.advice();
    }
}
