package org.whereabouts.register;

/// Something that was not written, and why. Identifiers and codes only.
///
/// @param position which of the things that were handed in, counted from 0
/// @param id the mention, statement or source that it is about
public record Refused(long position, String id, Code code) {

    /// The stable codes; counted and translated, never renamed.
    public enum Code {
        /// The source was withdrawn; what is withdrawn does not come back.
        SOURCE_WITHDRAWN,
        /// The register does not know the source.
        SOURCE_UNKNOWN,
        /// The source is recorded with other words under the same id.
        SOURCE_DIFFERS,
        /// It belongs to another source than the one it was handed in with.
        OTHER_SOURCE,
        /// The mention is recorded with other words under the same id.
        MENTION_DIFFERS,
        /// The statement is recorded with other words under the same id. A statement is never
        /// edited: answer it with a new one.
        STATEMENT_DIFFERS,
        /// The mention is not in the register.
        MENTION_UNKNOWN,
        /// A person and a place, a group and a body: what is of two kinds is not one.
        KINDS_DIFFER,
        /// One statement, mention or source is larger than an entry can be.
        TOO_LARGE
    }
}
