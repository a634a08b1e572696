package org.whereabouts.ledger.seal;

/// The bytes of an encrypted entry as the database keeps them.
///
/// | bytes | what |
/// | --- | --- |
/// | 12 | nonce, random |
/// | 16 | label: the source key's id, masked ([LabelMask]) |
/// | 48 | the entry secret, AES-256-GCM under the source key, same nonce |
/// | rest | AES-256-GCM under the entry's key, same nonce, the leaf as additional data |
///
/// One nonce serves twice because it meets two different keys. The plaintext is the payload's
/// length (4 bytes, big-endian), the payload, and zeros up to the [Padme] length.
///
/// From the entry secret follow, one-way, the salt (`wh/salt/v1`) of the commitment and the key
/// (`wh/enc/v1`): who is given the salt to check a disclosed payload cannot decrypt anything.
public final class SealedBody {

    /// The label of the salt's derivation.
    public static final String SALT = "wh/salt/v1";

    /// The label of the key's derivation.
    public static final String KEY = "wh/enc/v1";

    /// The length of an entry secret in bytes.
    public static final int SECRET_BYTES = 32;

    static final int NONCE_AT = 0;
    static final int LABEL_AT = NONCE_AT + Aes.NONCE_BYTES;
    static final int WRAPPED_AT = LABEL_AT + LabelMask.BYTES;
    static final int WRAPPED_BYTES = SECRET_BYTES + Aes.TAG_BYTES;
    static final int CONTENT_AT = WRAPPED_AT + WRAPPED_BYTES;
    static final int LENGTH_BYTES = 4;

    /// The shortest body there can be.
    static final int BYTES_MIN = CONTENT_AT + LENGTH_BYTES + Aes.TAG_BYTES;

    private SealedBody() {}

    /// The label that a body carries, unmasked.
    static Label label(byte[] body, LabelMask mask) {
        return mask.apply(Label.at(body, LABEL_AT), body, NONCE_AT);
    }

    /// Whether a body is sealed under the key of this label.
    public static boolean isLabelled(byte[] body, Label label, LabelMask mask) {
        return body.length >= BYTES_MIN && label(body, mask).equals(label);
    }
}
