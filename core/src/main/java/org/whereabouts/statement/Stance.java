package org.whereabouts.statement;

/// How the speaker stands to the claim. Only [#ASSERTS] and [#DENIES] speak of what is; nothing
/// feared, believed, presumed, demanded or predicted ever counts as asserted.
public enum Stance {
    /// Says that it is so.
    ASSERTS,
    /// Says that it is not so.
    DENIES,
    /// Believes that it is so.
    BELIEVES,
    /// Fears that it is so.
    FEARS,
    /// Takes it to be so for want of other news.
    PRESUMES,
    /// Demands that it be so.
    DEMANDS,
    /// Says that it will be so.
    PREDICTS,
    /// Says that they cannot say.
    CANNOT_SAY
}
