package org.whereabouts.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// HKDF-SHA256, the expanding half (RFC 5869 section 2.3). All our inputs are 32 uniformly random
/// bytes, so the extracting half adds nothing (section 3.3). 32 bytes are one round:
/// `HMAC-SHA256(secret, info || 0x01)`; `openssl kdf -kdfopt mode:EXPAND_ONLY` gives the same.
///
/// The JDK has a KDF of its own; this does the same with one keyed HMAC for several outputs and
/// costs less than half, which counts when a million entries are opened. One per thread.
public final class Hkdf {

    /// The length of what is derived, in bytes.
    public static final int BYTES = 32;

    private static final String HMAC = "HmacSHA256";
    private static final byte FIRST_ROUND = 1;

    private final Mac hmac;

    /// For use by one thread.
    public Hkdf() {
        try {
            hmac = Mac.getInstance(HMAC);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }

    /// What `info` looks like on the wire, with the round's number behind it; make it once.
    public static byte[] info(String label) {
        byte[] ascii = label.getBytes(StandardCharsets.US_ASCII);
        byte[] info = Arrays.copyOf(ascii, ascii.length + 1);
        info[ascii.length] = FIRST_ROUND;
        return info;
    }

    /// Everything after this is derived from this secret.
    ///
    /// @param secret uniformly random
    public void from(byte[] secret, int offset, int length) {
        from(new SecretKeySpec(secret, offset, length, HMAC));
    }

    private void from(SecretKey secret) {
        try {
            hmac.init(secret);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("HMAC takes any bytes as its key", impossible);
        }
    }

    /// 32 bytes for one purpose.
    ///
    /// @param info from [#info(String)]
    public byte[] derive(byte[] info) {
        hmac.update(info);
        return hmac.doFinal();
    }

    /// 32 bytes for one purpose, derived from a secret by a hasher of its own.
    public static byte[] derive(byte[] secret, String label) {
        var hkdf = new Hkdf();
        hkdf.from(secret, 0, secret.length);
        return hkdf.derive(info(label));
    }
}
