package org.whereabouts.ledger.tree;

import java.security.MessageDigest;

/// What the tree holds of an entry: SHA-256 over a 32-byte salt and the payload. The salt is
/// random, secret and as long as the hash, so after its destruction nobody can test a guess at the
/// payload against the tree. The salt has a fixed length, so salt and payload cannot be shifted
/// against each other; `cat salt.bin payload.json | sha256sum` prints the same value.
///
/// @param value the hash
public record Commitment(Hash value) {

    /// The length of the salt in bytes.
    public static final int SALT_BYTES = 32;

    /// Commits to exactly these bytes.
    ///
    /// @param salt 32 random bytes
    /// @param payload the bytes of the entry, as stored
    public static Commitment of(byte[] salt, byte[] payload) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
        }
        MessageDigest sha256 = TreeHasher.sha256();
        sha256.update(salt);
        return new Commitment(Hash.of(sha256.digest(payload)));
    }

    /// Whether these bytes are the ones that were committed to.
    public boolean opensWith(byte[] salt, byte[] payload) {
        return of(salt, payload).equals(this);
    }
}
