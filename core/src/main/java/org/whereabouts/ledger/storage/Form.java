package org.whereabouts.ledger.storage;

/// In which form an opened database keeps a ledger.
public enum Form {
    /// In today's.
    CURRENT,
    /// In today's since it was opened: it was found in an older one and carried over.
    CARRIED_OVER,
    /// In an older one, because it is damaged: what is left can be read, and every write is refused
    /// with `DATABASE_DAMAGED`. Nothing of it was changed.
    LEFT_OLD,
    /// In today's, but the file is shorter than it says, or damaged where a writer has to begin:
    /// what is left can be read, and every write is refused with `DATABASE_DAMAGED`. Nothing of it
    /// was changed.
    CUT_SHORT;

    /// Whether entries can be written.
    public boolean isWhole() {
        return this == CURRENT || this == CARRIED_OVER;
    }
}
