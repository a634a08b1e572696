package org.whereabouts.ledger.attachments;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.keys.AgeIdentity;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.seal.Aes;
import org.whereabouts.ledger.seal.Label;
import org.whereabouts.ledger.seal.LabelMask;
import org.whereabouts.ledger.seal.SourceKey;

/// What the database keeps of an attachment, sealed under its source's key:
///
/// | bytes | what |
/// | --- | --- |
/// | 12 | nonce, random |
/// | 16 | label: the source key's id, masked |
/// | 88 | AES-256-GCM under the source key, the attachment's id as additional data |
///
/// of: the file's own X25519 key (32), SHA-256 of the original (32), its length (8, big-endian).
/// With the source's key the file's key is gone, too.
///
/// @param identity opens the file
/// @param attachment what the file holds
record AttachmentSecret(AgeIdentity identity, AttachmentRef attachment) {

    private static final int LABEL_AT = Aes.NONCE_BYTES;
    private static final int SEALED_AT = LABEL_AT + LabelMask.BYTES;
    private static final int SHA256_BYTES = 32;
    private static final int PLAIN_BYTES = Aes.KEY_BYTES + SHA256_BYTES + Long.BYTES;

    /// The length of the row in bytes.
    static final int BYTES = SEALED_AT + PLAIN_BYTES + Aes.TAG_BYTES;

    /// Seals what a file needs.
    ///
    /// @param scalar the file's key; overwritten
    static byte[] seal(
            SourceKey source,
            byte[] labelKey,
            byte[] scalar,
            AttachmentRef attachment,
            SecureRandom random) {
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] plain =
                ByteBuffer.allocate(PLAIN_BYTES)
                        .put(scalar)
                        .put(HexFormat.of().parseHex(attachment.sha256()))
                        .putLong(attachment.bytes())
                        .array();
        byte[] label = new byte[LabelMask.BYTES];
        new LabelMask(labelKey).apply(source.label(), nonce, 0).put(label, 0);
        byte[] sealed = new Aes().seal(source.bytes(), nonce, plain, aad(attachment.id()));
        Arrays.fill(plain, (byte) 0);
        Arrays.fill(scalar, (byte) 0);
        return ByteBuffer.allocate(BYTES).put(nonce).put(label).put(sealed).array();
    }

    /// The label of a row; empty if it is no row of ours.
    static Optional<Label> label(byte[] row, byte[] labelKey) {
        return row.length == BYTES
                ? Optional.of(new LabelMask(labelKey).apply(Label.at(row, LABEL_AT), row, 0))
                : Optional.empty();
    }

    /// Opens a row; empty if it was altered or its key was destroyed.
    static Optional<AttachmentSecret> open(String id, byte[] row, KeyRing keys) {
        return label(row, keys.labelKey())
                .flatMap(keys::find)
                .flatMap(source ->
                        new Aes()
                                .open(
                                        source.bytes(),
                                        Arrays.copyOf(row, Aes.NONCE_BYTES),
                                        Arrays.copyOfRange(row, SEALED_AT, BYTES),
                                        aad(id)))
                .map(plain -> read(id, plain));
    }

    private static AttachmentSecret read(String id, byte[] plain) {
        var in = ByteBuffer.wrap(plain);
        byte[] scalar = new byte[Aes.KEY_BYTES];
        byte[] sha256 = new byte[SHA256_BYTES];
        in.get(scalar).get(sha256);
        var attachment = new AttachmentRef(id, HexFormat.of().formatHex(sha256), in.getLong());
        var secret = new AttachmentSecret(AgeIdentity.of(scalar), attachment);
        Arrays.fill(scalar, (byte) 0);
        Arrays.fill(plain, (byte) 0);
        return secret;
    }

    private static byte[] aad(String id) {
        return id.getBytes(StandardCharsets.US_ASCII);
    }
}
