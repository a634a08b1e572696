package org.whereabouts.canonical;

/// Why a text is not JSON of the profile asked for: a stable code and the position, never the text
/// itself.
public record JsonFault(Code code, int position) {

    /// The stable codes. They are counted and translated; do not rename them.
    public enum Code {
        /// A character that no JSON value can start or go on with.
        UNEXPECTED,
        /// The text ends inside a value.
        TRUNCATED,
        /// Something follows the value.
        TRAILING,
        /// The bytes are not UTF-8, or a string holds half a surrogate pair.
        NOT_UNICODE,
        /// An object has one key twice.
        DUPLICATE_KEY,
        /// A key outside `[a-z_]{1,40}` (canonical profile).
        KEY,
        /// A number that is not whole, or beyond 2^53 - 1 (canonical profile), or not a number at
        /// all.
        NUMBER,
        /// `null` (canonical profile).
        NULL,
        /// Nested deeper than allowed.
        DEPTH,
        /// Longer than allowed.
        SIZE,
        /// Well-formed, but not the canonical text of its value (canonical profile).
        NOT_CANONICAL
    }

    /// What to tell a person: code and position.
    public String message() {
        return "JSON." + code + " at character " + position;
    }
}
