package org.whereabouts.ledger.storage;

/// In which form an opened database keeps a ledger.
public enum Form {
    /// In today's.
    CURRENT,
    /// In today's since it was opened: it was found in an older one and carried over.
    CARRIED_OVER,
    /// In an older one, because it is damaged: what is left can be read, and every write is refused
    /// with `DATABASE_DAMAGED`. Nothing of it was changed.
    LEFT_OLD
}
