package org.whereabouts.ledger.storage;

/// The mark of a withdrawal.
///
/// @param record the index of the entry that records it
/// @param finished whether everything was destroyed
public record KeptWithdrawal(long record, boolean finished) {}
