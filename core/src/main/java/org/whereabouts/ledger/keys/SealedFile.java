package org.whereabouts.ledger.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.seal.Aes;
import org.whereabouts.ledger.seal.Padme;

/// A small file that only the vault key opens, of which every byte is authenticated.
///
/// | bytes | what |
/// | --- | --- |
/// | 32 | the purpose and version in ASCII, such as `whereabouts/keys/v1`, filled up with LF |
/// | 12 | nonce of the wrapping |
/// | 48 | the file key, AES-256-GCM under K_wrap; the purpose as additional data |
/// | 12 | nonce of the content |
/// | rest | AES-256-GCM under the file key; all bytes before as additional data |
///
/// K_wrap is derived from the vault key (`wh/wrap/v1`). Each writing draws a new file key. The
/// plaintext is a length (4 bytes, big-endian), the content, and zeros up to the [Padme] length:
/// the size of the file tells little of the number of sources.
final class SealedFile {
    private static final int PURPOSE_BYTES = 32;
    private static final int WRAPPED_AT = PURPOSE_BYTES + Aes.NONCE_BYTES;
    private static final int NONCE_AT = WRAPPED_AT + Aes.KEY_BYTES + Aes.TAG_BYTES;
    private static final int CONTENT_AT = NONCE_AT + Aes.NONCE_BYTES;
    private static final int LENGTH_BYTES = 4;
    private static final int PLAIN_BYTES_MIN = 4096;

    private final SmallFile file;
    private final byte[] purpose;
    private final byte[] wrapKey;
    private final SecureRandom random;

    /// A sealed file.
    ///
    /// @param purpose at most 31 ASCII characters, with a version
    SealedFile(SmallFile file, String purpose, Vault vault, SecureRandom random) {
        this.file = file;
        this.purpose = new byte[PURPOSE_BYTES];
        Arrays.fill(this.purpose, (byte) '\n');
        byte[] ascii = purpose.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, this.purpose, 0, ascii.length);
        this.wrapKey = vault.derive("wh/wrap/v1");
        this.random = random;
    }

    /// The content; empty if the file is missing, was altered or belongs to another vault.
    Optional<byte[]> read() {
        return file.read().flatMap(this::open);
    }

    private Optional<byte[]> open(byte[] bytes) {
        if (bytes.length < CONTENT_AT + LENGTH_BYTES + Aes.TAG_BYTES
                || !Arrays.equals(bytes, 0, PURPOSE_BYTES, purpose, 0, PURPOSE_BYTES)) {
            return Optional.empty();
        }
        var aes = new Aes();
        byte[] wrapNonce = Arrays.copyOfRange(bytes, PURPOSE_BYTES, WRAPPED_AT);
        byte[] wrapped = Arrays.copyOfRange(bytes, WRAPPED_AT, NONCE_AT);
        byte[] nonce = Arrays.copyOfRange(bytes, NONCE_AT, CONTENT_AT);
        byte[] head = Arrays.copyOf(bytes, CONTENT_AT);
        byte[] sealed = Arrays.copyOfRange(bytes, CONTENT_AT, bytes.length);
        return aes.open(wrapKey, wrapNonce, wrapped, purpose)
                .flatMap(fileKey -> aes.open(fileKey, nonce, sealed, head))
                .flatMap(SealedFile::content);
    }

    private static Optional<byte[]> content(byte[] plain) {
        int length = ByteBuffer.wrap(plain).getInt();
        boolean fits = length >= 0 && padded(length) == plain.length;
        var content =
                fits
                        ? Optional.of(
                                Arrays.copyOfRange(plain, LENGTH_BYTES, LENGTH_BYTES + length))
                        : Optional.<byte[]>empty();
        Arrays.fill(plain, (byte) 0);
        return content;
    }

    private static int padded(int length) {
        return Math.max(PLAIN_BYTES_MIN, (int) Padme.padded(LENGTH_BYTES + (long) length));
    }

    /// Replaces the content, durably.
    void write(byte[] content) {
        byte[] fileKey = draw(Aes.KEY_BYTES);
        byte[] wrapNonce = draw(Aes.NONCE_BYTES);
        byte[] nonce = draw(Aes.NONCE_BYTES);
        byte[] plain = new byte[padded(content.length)];
        ByteBuffer.wrap(plain).putInt(content.length).put(content);
        var aes = new Aes();
        byte[] head =
                ByteBuffer.allocate(CONTENT_AT)
                        .put(purpose)
                        .put(wrapNonce)
                        .put(aes.seal(wrapKey, wrapNonce, fileKey, purpose))
                        .put(nonce)
                        .array();
        byte[] sealed = aes.seal(fileKey, nonce, plain, head);
        Arrays.fill(fileKey, (byte) 0);
        Arrays.fill(plain, (byte) 0);
        file.replace(
                ByteBuffer.allocate(head.length + sealed.length).put(head).put(sealed).array());
    }

    /// Overwrites the key in memory.
    void wipe() {
        Arrays.fill(wrapKey, (byte) 0);
    }

    private byte[] draw(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
