package org.whereabouts.register.view;

/// An entry that could not be folded. All others are there.
///
/// @param index the entry's number in the ledger
/// @param code stable; from the ledger's damage codes or from the reader of entries
public record Damage(long index, String code) {}
