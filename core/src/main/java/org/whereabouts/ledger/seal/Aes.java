package org.whereabouts.ledger.seal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM (NIST SP 800-38D) with a 96-bit nonce and a 128-bit tag behind the ciphertext. One
/// per thread: it keeps its cipher, which costs more to find than to use.
public final class Aes {

    /// The length of a key in bytes.
    public static final int KEY_BYTES = 32;

    /// The length of a nonce in bytes.
    public static final int NONCE_BYTES = 12;

    /// The length of a tag in bytes.
    public static final int TAG_BYTES = 16;

    private static final int TAG_BITS = 8 * TAG_BYTES;
    private static final byte[] NOTHING = {};

    private final Cipher gcm;

    /// For use by one thread.
    public Aes() {
        try {
            gcm = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES/GCM", impossible);
        }
    }

    /// Encrypts; never use a key and a nonce twice.
    public byte[] seal(byte[] key, byte[] nonce, byte[] plain, byte[] aad) {
        byte[] sealed = new byte[plain.length + TAG_BYTES];
        seal(key, nonce, 0, plain, plain.length, aad, sealed, 0);
        return sealed;
    }

    /// Encrypts from one array into another.
    void seal(
            byte[] key,
            byte[] nonces,
            int nonceAt,
            byte[] plain,
            int length,
            byte[] aad,
            byte[] target,
            int targetAt) {
        try {
            init(Cipher.ENCRYPT_MODE, key, nonces, nonceAt, aad);
            gcm.doFinal(plain, 0, length, target, targetAt);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM refused to encrypt", impossible);
        }
    }

    /// Decrypts, or says that something was altered.
    public Optional<byte[]> open(byte[] key, byte[] nonce, byte[] sealed, byte[] aad) {
        return open(key, nonce, 0, sealed, 0, sealed.length, aad);
    }

    /// Decrypts a stretch of an array, or says that something was altered.
    Optional<byte[]> open(
            byte[] key, byte[] nonces, int nonceAt, byte[] sealed, int at, int length, byte[] aad) {
        try {
            init(Cipher.DECRYPT_MODE, key, nonces, nonceAt, aad);
            return Optional.of(gcm.doFinal(sealed, at, length));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM refused to decrypt", impossible);
        }
    }

    private void init(int mode, byte[] key, byte[] nonces, int nonceAt, byte[] aad)
            throws GeneralSecurityException {
        gcm.init(
                mode,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, nonces, nonceAt, NONCE_BYTES));
        if (aad.length > 0) {
            gcm.updateAAD(aad);
        }
    }

    /// No additional data.
    static byte[] nothing() {
        return NOTHING;
    }
}
