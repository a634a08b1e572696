package org.whereabouts.ledger.storage;

/// An attachment as it stands in the database.
///
/// @param id 32 hex digits, the name of its file
/// @param sealed the encrypted rest: its key, the hash and the length of the original
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; it only travels to the reader
public record KeptAttachment(String id, byte[] sealed) {}
