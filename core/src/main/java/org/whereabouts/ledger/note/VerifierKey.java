package org.whereabouts.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.whereabouts.ledger.tree.Read;

/// A public key under a name: what an outsider needs to check our notes. Its text form (vkey) is
/// `<name>+<key id in 8 hex digits>+<base64 of type and key>`.
///
/// @param name the key's name; our ledgers use their origin
/// @param type the kind of signature
/// @param key the public key
public record VerifierKey(String name, SignatureType type, PublicKey key) {

    private static final int TEXT_MAX = 4096;

    public VerifierKey {
        if (!KeyNames.isValid(name)) {
            throw new IllegalArgumentException("not a name for a key");
        }
        if (raw(type, key).length != type.keyBytes()) {
            throw new IllegalArgumentException("not a public key for " + type.algorithm());
        }
    }

    /// The first four bytes of SHA-256 over name, LF, type and key, as a big-endian number.
    public int id() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
            sha256.update(type.code());
            return ByteBuffer.wrap(sha256.digest(raw())).getInt();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// The key's own bytes, without any wrapping: 32 for Ed25519, 1312 for ML-DSA-44.
    public byte[] raw() {
        return raw(type, key);
    }

    /// The text form, without a line end.
    public String vkey() {
        byte[] typed = ByteBuffer.allocate(1 + type.keyBytes()).put(type.code()).put(raw()).array();
        return name
                + "+"
                + HexFormat.of().toHexDigits(id())
                + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /// Reads a text form; the id must be that of name and key.
    public static Read<VerifierKey> parse(String vkey) {
        String[] parts = vkey.length() > TEXT_MAX ? new String[0] : vkey.split("\\+", 3);
        if (parts.length != 3 || !KeyNames.isValid(parts[0])) {
            return Read.refused(NoteFault.NOT_A_VERIFIER_KEY);
        }
        byte[] typed;
        try {
            typed = Base64.getDecoder().decode(parts[2]);
        } catch (IllegalArgumentException notBase64) {
            return Read.refused(NoteFault.NOT_A_VERIFIER_KEY);
        }
        var type = typed.length == 0 ? null : SignatureType.ofCode(typed[0]).orElse(null);
        if (type == null || typed.length != 1 + type.keyBytes()) {
            return Read.refused(NoteFault.NOT_A_VERIFIER_KEY);
        }
        try {
            var key = ofRaw(parts[0], type, Arrays.copyOfRange(typed, 1, typed.length));
            return key.vkey().equals(vkey)
                    ? Read.value(key)
                    : Read.refused(NoteFault.NOT_A_VERIFIER_KEY);
        } catch (GeneralSecurityException notAKey) {
            return Read.refused(NoteFault.NOT_A_VERIFIER_KEY);
        }
    }

    /// Whether the key made this signature of this text. A signature of another name or id is not
    /// its own, whatever it says.
    public boolean verifies(String text, NoteSignature signature) {
        if (!signature.name().equals(name) || signature.keyId() != id()) {
            return false;
        }
        byte[] bytes = signature.bytes();
        if (bytes.length != type.signatureBytes()) {
            return false;
        }
        return switch (type) {
            case ED25519 -> verifies(text.getBytes(StandardCharsets.UTF_8), bytes);
            case ML_DSA_44 ->
                    CosignedMessage.of(name, text, ByteBuffer.wrap(bytes).getLong())
                            .map(m -> verifies(m.toBytes(), CosignedMessage.signatureIn(bytes)))
                            .orElse(false);
        };
    }

    private boolean verifies(byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance(type.algorithm());
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static VerifierKey ofRaw(String name, SignatureType type, byte[] raw)
            throws GeneralSecurityException {
        byte[] head = type.derHead();
        byte[] der = Arrays.copyOf(head, head.length + raw.length);
        System.arraycopy(raw, 0, der, head.length, raw.length);
        var factory = KeyFactory.getInstance(type.algorithm());
        return new VerifierKey(name, type, factory.generatePublic(new X509EncodedKeySpec(der)));
    }

    private static byte[] raw(SignatureType type, PublicKey key) {
        byte[] der = key.getEncoded();
        byte[] head = type.derHead();
        boolean fits =
                der != null
                        && der.length == head.length + type.keyBytes()
                        && Arrays.equals(der, 0, head.length, head, 0, head.length);
        return fits ? Arrays.copyOfRange(der, head.length, der.length) : new byte[0];
    }
}
