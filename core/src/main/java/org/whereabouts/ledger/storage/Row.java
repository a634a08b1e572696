package org.whereabouts.ledger.storage;

/// An entry as it stands in the database.
///
/// @param index its position
/// @param leaf the bytes of its leaf
/// @param body the encrypted content, empty if there is none
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a million rows costs
public record Row(long index, byte[] leaf, byte[] body) {}
