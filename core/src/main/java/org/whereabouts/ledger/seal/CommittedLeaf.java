package org.whereabouts.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;

/// The leaf that commits to a payload, as bytes: the same as `Leaf.entry(Commitment.of(salt,
/// payload)).toBytes()`, without the objects in between. A reader makes it anew and compares bytes,
/// which is cheaper than parsing the stored leaf and stricter: no second spelling of a leaf can
/// pass. One per thread.
final class CommittedLeaf {
    private static final byte[] HEAD =
            "whereabouts/leaf/v1\nentry\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte LAST = '\n';

    private final Base64.Encoder base64 = Base64.getEncoder();
    private final MessageDigest sha256;
    private final byte[] hash = new byte[Hash.BYTES];
    private final byte[] text = new byte[Leaf.BYTES - HEAD.length - 1];

    CommittedLeaf() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// The leaf for a stretch of an array.
    ///
    /// @param salt [Commitment#SALT_BYTES] bytes
    byte[] of(byte[] salt, byte[] bytes, int offset, int length) {
        sha256.update(salt, 0, Commitment.SALT_BYTES);
        sha256.update(bytes, offset, length);
        try {
            sha256.digest(hash, 0, hash.length);
        } catch (DigestException impossible) {
            throw new IllegalStateException("SHA-256 did not fit into 32 bytes", impossible);
        }
        base64.encode(hash, text);
        byte[] leaf = Arrays.copyOf(HEAD, Leaf.BYTES);
        System.arraycopy(text, 0, leaf, HEAD.length, text.length);
        leaf[Leaf.BYTES - 1] = LAST;
        return leaf;
    }

    /// Whether these bytes begin as the leaf of an entry does.
    static boolean isEntry(byte[] leaf) {
        return leaf.length == Leaf.BYTES
                && Arrays.equals(leaf, 0, HEAD.length, HEAD, 0, HEAD.length);
    }
}
