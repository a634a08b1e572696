package org.whereabouts.ledger.keys;

import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;

/// An X25519 identity in the form of age (age-encryption.org/v1): what opens an age file, and the
/// recipient that files are written for.
public final class AgeIdentity {
    private static final String PREFIX = "AGE-SECRET-KEY-";

    private final String secret;
    private final String recipient;

    private AgeIdentity(String secret, String recipient) {
        this.secret = secret;
        this.recipient = recipient;
    }

    /// The identity of 32 secret bytes: any bytes are an X25519 key.
    public static AgeIdentity of(byte[] scalar) {
        CharSequence text = Bech32.getEncoder().encode(PREFIX, scalar);
        byte[] ascii = text.toString().getBytes(StandardCharsets.US_ASCII);
        try {
            var key = new X25519KeyFactory().translateKey(new SecretKeySpec(ascii, "X25519"));
            return new AgeIdentity(
                    text.toString(), new String(key.getEncoded(), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("X25519 refused 32 bytes", impossible);
        }
    }

    /// The text form, `AGE-SECRET-KEY-1...`, as `age -i` reads it.
    byte[] text() {
        return (secret + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// Reads the text form.
    static AgeIdentity parse(byte[] text) {
        String line = new String(text, StandardCharsets.US_ASCII).strip();
        var address = Bech32.getDecoder().decode(line);
        byte[] data = address.getData();
        if (!address.getHumanReadablePart().toString().equals(PREFIX)
                || ByteBuffer.wrap(data).remaining() != 32) {
            throw new IllegalArgumentException("not an age identity");
        }
        return of(data);
    }

    String secret() {
        return secret;
    }

    /// The public half, `age1...`.
    String recipient() {
        return recipient;
    }

    /// The public half, never the secret.
    @Override
    public String toString() {
        return "AgeIdentity[" + recipient + "]";
    }
}
