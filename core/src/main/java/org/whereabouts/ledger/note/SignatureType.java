package org.whereabouts.ledger.note;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The kinds of signature that our notes can carry, with the bytes that C2SP assigned to them and
/// the DER head of their public keys (RFC 8410, RFC 9881), so that raw keys can be given to the
/// JDK.
public enum SignatureType {
    /// Ed25519 over the note's text (C2SP signed-note).
    ED25519(0x01, "Ed25519", 32, 64, "302a300506032b6570032100"),
    /// ML-DSA-44 over a `cosigned_message` (C2SP tlog-cosignature), eight bytes of time before it.
    ML_DSA_44(0x06, "ML-DSA-44", 1312, 8 + 2420, "30820532300b06096086480165030403110382052100");

    private final byte code;
    private final String algorithm;
    private final int keyBytes;
    private final int signatureBytes;
    private final String derHead;

    SignatureType(int code, String algorithm, int keyBytes, int signatureBytes, String derHead) {
        this.code = (byte) code;
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.signatureBytes = signatureBytes;
        this.derHead = derHead;
    }

    byte code() {
        return code;
    }

    /// The JDK's name of the algorithm.
    public String algorithm() {
        return algorithm;
    }

    /// The length of a raw public key.
    public int keyBytes() {
        return keyBytes;
    }

    int signatureBytes() {
        return signatureBytes;
    }

    byte[] derHead() {
        return HexFormat.of().parseHex(derHead);
    }

    static Optional<SignatureType> ofCode(byte code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
