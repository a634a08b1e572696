package org.whereabouts.names;

/// What a part of a name is, as far as its form and place tell.
public enum Role {
    GIVEN,
    /// The father's name, with or without an ending that says so.
    PATRONYMIC,
    SURNAME,
    /// One letter that stands for a part.
    INITIAL,
    /// A title or word of respect (qari, haji, batyr, aka): no evidence of identity by itself.
    HONORIFIC,
    /// A small word between parts (bin, oglu, al, van).
    PARTICLE,
    /// The form does not tell. A part of a Uyghur name of one or two words stays unknown unless its
    /// order is certain.
    UNKNOWN;

    /// Whether a part with this role can show that two names are one person's.
    public boolean isEvidence() {
        return this != HONORIFIC && this != PARTICLE;
    }
}
