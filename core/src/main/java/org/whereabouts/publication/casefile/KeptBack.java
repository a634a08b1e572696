package org.whereabouts.publication.casefile;

/// What the file does not show, and why. It is counted, never named.
///
/// @param what sources, lines or pictures
/// @param count how many, from 1
public record KeptBack(What what, Reason reason, int count) {

    /// What was kept back.
    public enum What {
        SOURCE,
        LINE,
        PICTURE
    }

    /// Why it was kept back.
    public enum Reason {
        /// The source was not given for this use.
        USE_NOT_ALLOWED,
        /// The source's terms have limits that nobody has read for this use.
        LIMITS_NOT_READ,
        /// The source's terms are not in the register.
        TERMS_NOT_KNOWN,
        /// Somebody whom it tells of has not agreed to this use, nor anybody for them.
        PERSON_NOT_AGREED,
        /// It tells people, religion, health, numbers of papers or contacts: never published.
        SENSITIVE,
        /// The picture cannot be decoded or is larger than allowed.
        PICTURE_UNREADABLE,
        /// More lines than a file shows.
        TOO_MANY
    }
}
