package org.whereabouts.ledger.note;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A ledger's name for itself, first line of its checkpoints and name of its keys. It is made from
/// the first public key, under a domain that can never exist (RFC 2606): a seized note must not
/// name an organisation.
///
/// @param name such as `ledger.invalid/0123456789abcdef`
public record Origin(String name) {

    private static final String DOMAIN = "ledger.invalid/";
    private static final int DIGITS = 16;

    public Origin {
        if (!KeyNames.isValid(name)) {
            throw new IllegalArgumentException("not a name for a ledger");
        }
    }

    /// The origin of a new ledger.
    ///
    /// @param firstPublicKey the 32 bytes of its first Ed25519 public key
    public static Origin ofFirstKey(byte[] firstPublicKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(firstPublicKey);
            return new Origin(DOMAIN + HexFormat.of().formatHex(hash).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
