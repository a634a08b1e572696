package org.whereabouts.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What is public and permanent of an entry: three lines of ASCII, each ended by LF.
///
/// ```
/// whereabouts/leaf/v1
/// entry
/// <base64 of the commitment>
/// ```
///
/// No time, author, source, size or kind of content: such things would name somebody again after
/// the entry itself was destroyed. `cover` leaves are padding that hides how much was written.
///
/// @param kind whether an entry stands behind it
/// @param commitment the salted hash of the entry; of random bytes for a cover leaf
public record Leaf(Kind kind, Commitment commitment) {

    /// Whether an entry stands behind the leaf.
    public enum Kind {
        /// An entry.
        ENTRY("entry"),
        /// Padding.
        COVER("cover");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word on the leaf's second line.
        public String word() {
            return word;
        }
    }

    /// The length of a leaf in bytes; both kinds have words of five letters.
    public static final int BYTES = 71;

    private static final String FIRST_LINE = "whereabouts/leaf/v1";

    /// A leaf for an entry.
    public static Leaf entry(Commitment commitment) {
        return new Leaf(Kind.ENTRY, commitment);
    }

    /// A padding leaf. The commitment must be of random bytes, so that nobody can tell the two
    /// apart by anything but their word.
    public static Leaf cover(Commitment commitment) {
        return new Leaf(Kind.COVER, commitment);
    }

    /// The bytes that are hashed and stored.
    public byte[] toBytes() {
        return (FIRST_LINE + "\n" + kind.word() + "\n" + commitment.value().base64() + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// The leaf's hash in the tree.
    public Hash hash() {
        return new TreeHasher().leaf(toBytes());
    }

    /// Reads exactly the bytes that [#toBytes()] writes; anything else is refused.
    public static Read<Leaf> parse(byte[] bytes) {
        if (bytes.length != BYTES) {
            return Read.refused(TreeFault.NOT_A_LEAF);
        }
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        if (lines.length != 4 || !lines[0].equals(FIRST_LINE) || !lines[3].isEmpty()) {
            return Read.refused(TreeFault.NOT_A_LEAF);
        }
        var kind = Arrays.stream(Kind.values()).filter(k -> k.word().equals(lines[1])).findFirst();
        if (kind.isEmpty()) {
            return Read.refused(TreeFault.UNKNOWN_LEAF_KIND);
        }
        return Hash.fromBase64(lines[2])
                .then(hash -> Read.value(new Leaf(kind.get(), new Commitment(hash))));
    }
}
