package org.whereabouts.ledger.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;

/// A key that signs notes under a name. It holds a private key: it is made when the register is
/// opened and dropped when it is locked, and it never appears in a message.
public final class NoteSigner {
    private final VerifierKey key;
    private final PrivateKey secret;

    private NoteSigner(VerifierKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /// A signer that makes signatures of this type.
    ///
    /// @param name the key's name; for a ledger its origin
    /// @param type the kind of signature
    /// @param pair a key pair of that kind
    public static NoteSigner of(String name, SignatureType type, KeyPair pair) {
        return new NoteSigner(new VerifierKey(name, type, pair.getPublic()), pair.getPrivate());
    }

    /// The public half.
    public VerifierKey key() {
        return key;
    }

    /// Signs a text. ML-DSA-44 keys sign checkpoints only, and make no statement about time.
    NoteSignature sign(String text) {
        return switch (key.type()) {
            case ED25519 -> NoteSignature.of(key, sign(text.getBytes(StandardCharsets.UTF_8)));
            case ML_DSA_44 -> {
                var message =
                        CosignedMessage.of(key.name(), text, 0)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "an ML-DSA-44 key signs checkpoints only"));
                yield NoteSignature.of(key, message.timed(sign(message.toBytes())));
            }
        };
    }

    private byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(key.type().algorithm());
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException cause) {
            throw new SigningFailedException(key.type(), cause);
        }
    }

    @Override
    public String toString() {
        return "NoteSigner[" + key.vkey() + "]";
    }
}
