package org.whereabouts.ledger.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// The hashes of RFC 6962 section 2.1 (RFC 9162 section 2.1.1): `SHA-256(0x00 || leaf)` and
/// `SHA-256(0x01 || left || right)`. The leading byte keeps a leaf from being passed off as an
/// inner node. One hasher keeps one digest and one buffer: not for use by several threads at once.
public final class TreeHasher {

    /// The root of the tree without leaves: SHA-256 of nothing.
    public static final Hash EMPTY_ROOT = Hash.of(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();
    private final byte[] node = new byte[1 + 2 * Hash.BYTES];
    private final byte[] result = new byte[Hash.BYTES];

    /// A hasher for one thread.
    public TreeHasher() {
        node[0] = NODE;
    }

    /// The hash of a leaf's bytes.
    public Hash leaf(byte[] leaf) {
        sha256.update(LEAF);
        sha256.update(leaf);
        return digest();
    }

    /// The hash of an inner node.
    public Hash node(Hash left, Hash right) {
        left.put(node, 1);
        right.put(node, 1 + Hash.BYTES);
        sha256.update(node);
        return digest();
    }

    /// The root over all leaf hashes at once, level by level. For checking what [Edge] and
    /// [Frontier] find step by step, and for verification of a whole ledger from its leaves.
    public Hash root(List<Hash> leafHashes) {
        return rootOf(leafHashes.toArray(Hash[]::new));
    }

    /// Works in `level`, which is overwritten. An odd last node moves up unhashed: that gives the
    /// same tree as splitting at the largest power of two.
    Hash rootOf(Hash[] level) {
        int count = level.length;
        if (count == 0) {
            return EMPTY_ROOT;
        }
        while (count > 1) {
            int pairs = count / 2;
            for (int i = 0; i < pairs; i++) {
                level[i] = node(level[2 * i], level[2 * i + 1]);
            }
            if (count % 2 == 1) {
                level[pairs] = level[count - 1];
            }
            count = pairs + count % 2;
        }
        return level[0];
    }

    private Hash digest() {
        try {
            sha256.digest(result, 0, Hash.BYTES);
        } catch (DigestException impossible) {
            throw new IllegalStateException("SHA-256 did not fit into 32 bytes", impossible);
        }
        return Hash.at(result, 0);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
