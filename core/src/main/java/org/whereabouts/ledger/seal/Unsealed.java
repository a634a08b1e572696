package org.whereabouts.ledger.seal;

import org.whereabouts.ledger.DamageCode;

/// What comes of opening a sealed entry.
public sealed interface Unsealed {

    /// It is what its leaf commits to.
    ///
    /// @param source the key that it was sealed under
    /// @param salt what the commitment was made with
    /// @param payload the bytes as they were appended
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere; it only travels to the reader
    record Payload(SourceKey source, byte[] salt, byte[] payload) implements Unsealed {}

    /// The leaf is padding; nothing is behind it.
    record Nothing() implements Unsealed {}

    /// It cannot be opened, or is not what its leaf commits to.
    record Broken(DamageCode code) implements Unsealed {}
}
