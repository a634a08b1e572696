package org.whereabouts.ledger.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import org.whereabouts.ledger.tree.TreeHasher;

/// Seals entries. One per thread.
public final class EntrySealer {
    private static final byte[] SALT = Hkdf.info(SealedBody.SALT);
    private static final byte[] KEY = Hkdf.info(SealedBody.KEY);

    /// Randomness is drawn for this many entries at once: one system call instead of sixty-four.
    private static final int ENTRIES_PER_DRAW = 64;

    private static final int RANDOM_BYTES = Aes.NONCE_BYTES + SealedBody.SECRET_BYTES;

    private final LabelMask mask;
    private final SecureRandom random;
    private final Aes aes = new Aes();
    private final Hkdf hkdf = new Hkdf();
    private final CommittedLeaf leaves = new CommittedLeaf();
    private final TreeHasher hasher = new TreeHasher();
    private final byte[] drawn = new byte[RANDOM_BYTES * ENTRIES_PER_DRAW];
    private int used = drawn.length;

    /// A sealer for any number of entries.
    ///
    /// @param labelKey hides which source an entry belongs to
    /// @param random for secrets and nonces
    public EntrySealer(byte[] labelKey, SecureRandom random) {
        this.mask = new LabelMask(labelKey);
        this.random = random;
    }

    /// Seals a payload under a source key.
    public Sealed seal(SourceKey source, byte[] payload) {
        int at = draw();
        byte[] secret = Arrays.copyOfRange(drawn, at + Aes.NONCE_BYTES, at + RANDOM_BYTES);
        hkdf.from(secret, 0, secret.length);
        byte[] salt = hkdf.derive(SALT);
        byte[] key = hkdf.derive(KEY);
        byte[] leaf = leaves.of(salt, payload, 0, payload.length);

        int padded = (int) Padme.padded(SealedBody.LENGTH_BYTES + payload.length);
        byte[] plain = new byte[padded];
        ByteBuffer.wrap(plain).putInt(payload.length).put(payload);

        byte[] body = new byte[SealedBody.CONTENT_AT + padded + Aes.TAG_BYTES];
        System.arraycopy(drawn, at, body, SealedBody.NONCE_AT, Aes.NONCE_BYTES);
        mask.apply(source.label(), body, SealedBody.NONCE_AT).put(body, SealedBody.LABEL_AT);
        aes.seal(
                source.bytes(),
                body,
                SealedBody.NONCE_AT,
                secret,
                secret.length,
                Aes.nothing(),
                body,
                SealedBody.WRAPPED_AT);
        aes.seal(key, body, SealedBody.NONCE_AT, plain, padded, leaf, body, SealedBody.CONTENT_AT);
        Arrays.fill(secret, (byte) 0);
        Arrays.fill(key, (byte) 0);
        Arrays.fill(drawn, at, at + RANDOM_BYTES, (byte) 0);
        return new Sealed(leaf, hasher.leaf(leaf), body);
    }

    private int draw() {
        if (used == drawn.length) {
            random.nextBytes(drawn);
            used = 0;
        }
        int at = used;
        used += RANDOM_BYTES;
        return at;
    }
}
