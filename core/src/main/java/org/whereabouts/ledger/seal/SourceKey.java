package org.whereabouts.ledger.seal;

import java.util.Arrays;
import org.whereabouts.ledger.SourceKeyId;

/// The key of one source. Destroying it withdraws the source.
public final class SourceKey {
    private final SourceKeyId id;
    private final Label label;
    private final byte[] key;

    /// A key from the KEY FILE; the array is handed over.
    ///
    /// @param key 32 random bytes
    public SourceKey(SourceKeyId id, byte[] key) {
        if (key.length != Aes.KEY_BYTES) {
            throw new IllegalArgumentException("a source key has 32 bytes, not " + key.length);
        }
        this.id = id;
        this.label = Label.of(id);
        this.key = key;
    }

    /// The id.
    public SourceKeyId id() {
        return id;
    }

    /// The id as numbers.
    public Label label() {
        return label;
    }

    /// The key itself, not a copy.
    public byte[] bytes() {
        return key;
    }

    /// Overwrites it in memory.
    public void wipe() {
        Arrays.fill(key, (byte) 0);
    }

    /// Never the key.
    @Override
    public String toString() {
        return "SourceKey[" + id + "]";
    }
}
