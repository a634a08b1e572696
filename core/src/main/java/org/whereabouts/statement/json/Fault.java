package org.whereabouts.statement.json;

/// Why a JSON value is not a statement (or source, mention, judgement): a stable code and the path
/// of the member, never its content.
///
/// @param path members and positions from the outermost value ("claim.since", "evidence[0].where")
public record Fault(Code code, String path) {

    /// The stable codes. They are counted and translated; do not rename them.
    public enum Code {
        /// The value is not of the kind asked for (text for object, and so on).
        KIND,
        /// A member that must be there is not.
        MISSING,
        /// A member that nobody knows.
        UNKNOWN_MEMBER,
        /// A word that the vocabulary does not have.
        WORD,
        /// Not a date in EDTF.
        DATE,
        /// Not a duration in ISO 8601.
        TERM,
        /// Not an id.
        ID,
        /// A number out of its range.
        RANGE,
        /// The parts are right and the whole is not (an end before its start, a statement that
        /// answers itself).
        WHOLE
    }

    /// What to tell a person: code and path.
    public String message() {
        return "STATEMENT." + code + " at " + (path.isEmpty() ? "the whole value" : path);
    }
}
