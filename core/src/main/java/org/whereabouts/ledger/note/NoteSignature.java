package org.whereabouts.ledger.note;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// One signature line of a note: `— <name> <base64 of key id and signature>`.
///
/// @param name the key's name
/// @param base64 key id and signature, in the one spelling that base64 has for them
public record NoteSignature(String name, String base64) {

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    public NoteSignature {
        if (!KeyNames.isValid(name) || decode(base64).isEmpty()) {
            throw new IllegalArgumentException("not a signature line");
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] bytes =
                ByteBuffer.allocate(ID_BYTES + signature.length)
                        .putInt(key.id())
                        .put(signature)
                        .array();
        return new NoteSignature(key.name(), Base64.getEncoder().encodeToString(bytes));
    }

    /// Which key of that name made it.
    public int keyId() {
        return ByteBuffer.wrap(decode(base64).orElseThrow()).getInt();
    }

    /// The signature itself.
    public byte[] bytes() {
        byte[] all = decode(base64).orElseThrow();
        byte[] signature = new byte[all.length - ID_BYTES];
        System.arraycopy(all, ID_BYTES, signature, 0, signature.length);
        return signature;
    }

    /// The line, without its line end.
    public String line() {
        return DASH + name + " " + base64;
    }

    static Optional<NoteSignature> parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            return Optional.empty();
        }
        String name = line.substring(DASH.length(), space);
        String base64 = line.substring(space + 1);
        return KeyNames.isValid(name) && decode(base64).isPresent()
                ? Optional.of(new NoteSignature(name, base64))
                : Optional.empty();
    }

    /// Empty unless it is more than a key id in the one spelling that base64 has.
    private static Optional<byte[]> decode(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            boolean exact = Base64.getEncoder().encodeToString(bytes).equals(base64);
            return exact && bytes.length > ID_BYTES ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(keyId());
    }
}
