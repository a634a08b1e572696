package org.whereabouts.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a passphrase becomes the key that opens the identity: a text without secrets.
///
/// ```
/// whereabouts/passphrase/v1
/// argon2id memory_kib=262144 passes=3 lanes=1
/// salt 0123456789abcdef0123456789abcdef
/// recipient age1...
/// sha256 <of the lines above>
/// ```
///
/// The salt is the 32 ASCII digits themselves, as the command `argon2` takes them. The recipient
/// belongs to the key that the right passphrase gives, so a wrong passphrase can be told from a
/// damaged vault. The last line finds accidents; it is no protection against somebody who writes
/// the file anew, and needs not be: another cost or salt gives another key, and a lower cost than
/// the floor is refused.
///
/// @param cost of Argon2id
/// @param salt 32 hex digits
/// @param recipient `age1...`
record PassphraseFile(Argon2Cost cost, String salt, String recipient) {

    private static final Pattern FORM =
            Pattern.compile(
                    """
                    whereabouts/passphrase/v1
                    argon2id memory_kib=([0-9]{1,7}) passes=([0-9]{1,3}) lanes=([0-9]{1,3})
                    salt ([0-9a-f]{32})
                    recipient (age1[a-z0-9]{58})
                    sha256 [0-9a-f]{64}
                    """);

    /// The bytes of the file.
    byte[] toBytes() {
        String lines =
                """
                whereabouts/passphrase/v1
                argon2id memory_kib=%d passes=%d lanes=%d
                salt %s
                recipient %s
                """
                        .formatted(cost.memoryKib(), cost.passes(), cost.lanes(), salt, recipient);
        return (lines + "sha256 " + sha256(lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// Reads exactly what [#toBytes()] writes.
    static Optional<PassphraseFile> parse(byte[] bytes) {
        var form = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var cost =
                    new Argon2Cost(
                            Integer.parseInt(form.group(1)),
                            Integer.parseInt(form.group(2)),
                            Integer.parseInt(form.group(3)));
            var file = new PassphraseFile(cost, form.group(4), form.group(5));
            return Arrays.equals(file.toBytes(), bytes) ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException impossibleCost) {
            return Optional.empty();
        }
    }

    /// The identity that a passphrase gives with this cost and salt; the right one only if its
    /// recipient is ours.
    AgeIdentity identity(Passphrase passphrase) {
        byte[] key =
                Argon2id.key(passphrase.utf8(), salt.getBytes(StandardCharsets.US_ASCII), cost);
        try {
            return AgeIdentity.of(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static String sha256(String lines) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(lines.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
