package org.whereabouts.ledger.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// Hides which source key a body is sealed under: the 16 bytes of the id, XORed with the AES-256
/// block of the body's random nonce. Without the label key, bodies of one source look as unrelated
/// as any two. The mask is not authenticated and need not be: a changed label leads to another key
/// or to none, and then nothing decrypts. One per thread.
public final class LabelMask {

    /// The length of a label in bytes.
    public static final int BYTES = 16;

    private final Cipher block;
    private final byte[] in = new byte[BYTES];
    private final byte[] out = new byte[BYTES];

    /// A mask under the label key.
    ///
    /// @param labelKey 32 random bytes that live in the KEY FILE
    public LabelMask(byte[] labelKey) {
        try {
            block = Cipher.getInstance("AES/ECB/NoPadding");
            block.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(labelKey, "AES"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES", impossible);
        }
    }

    /// Masks a label, or unmasks it: the same step.
    public Label apply(Label label, byte[] nonces, int nonceAt) {
        System.arraycopy(nonces, nonceAt, in, 0, Aes.NONCE_BYTES);
        try {
            block.doFinal(in, 0, BYTES, out, 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES refused a block", impossible);
        }
        var mask = ByteBuffer.wrap(out);
        return new Label(label.high() ^ mask.getLong(), label.low() ^ mask.getLong());
    }
}
