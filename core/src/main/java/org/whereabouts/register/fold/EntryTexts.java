package org.whereabouts.register.fold;

/// Where the bytes of an entry are read again whenever a view asks for them: the ledger. No text of
/// a source is kept in memory between two questions.
@FunctionalInterface
public interface EntryTexts {

    /// The payload of an entry that was folded before.
    ///
    /// @param index the entry's number in the ledger
    /// @throws org.whereabouts.canonical.WhereaboutsException if it cannot be given, because what
    ///   is kept was altered since it was folded
    byte[] payload(long index);
}
