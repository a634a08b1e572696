package org.whereabouts.linkage.plan;

/// Why a plan cannot run.
///
/// @param where the part of the plan, in its own words ("comparison birth date, level 2")
/// @param reason one sentence that says what to change
public record PlanFault(Code code, String where, String reason) {

    /// The stable codes.
    public enum Code {
        /// The file is no YAML mapping, or a part of it has the wrong shape.
        SHAPE,
        /// A key that plans do not have.
        UNKNOWN_KEY,
        /// A column that the plan or the records lack.
        UNKNOWN_COLUMN,
        /// An expression that cannot be read or does not fit its column.
        EXPRESSION,
        /// A level that cannot be read, or that no pair can reach.
        IMPOSSIBLE_LEVEL,
        /// A blocking rule that makes more pairs than the limit.
        EXPLODING_RULE,
        /// A number outside its range.
        RANGE
    }

    /// What to tell a person.
    public String message() {
        return "PLAN." + code + " in " + where + ": " + reason;
    }
}
