package org.whereabouts.statement;

/// A use that a source may allow, from the narrowest to the widest circle. Each use is allowed by
/// itself: none follows from another.
public enum Use {
    /// Kept and read by the keepers of the register.
    INTERNAL,
    /// Counted without names.
    STATISTICS,
    /// Sent to a United Nations body that keeps sources confidential.
    UN_CONFIDENTIAL,
    /// Given to a court or prosecutor.
    COURTS,
    /// Given to a partner whom the terms name.
    PARTNER,
    /// Published without what identifies the person.
    PUBLIC_ANONYMISED,
    /// Published with the name.
    PUBLIC_NAMED,
    /// The picture published.
    PHOTO_PUBLIC
}
