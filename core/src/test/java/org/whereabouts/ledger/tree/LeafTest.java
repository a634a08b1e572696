package org.whereabouts.ledger.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final byte[] SALT = new byte[32];
    private static final byte[] PAYLOAD = "{}".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aLeafHasThreeLines() {
        String text =
                "whereabouts/leaf/v1\nentry\n"
                        + Commitment.of(SALT, PAYLOAD).value().base64()
                        + "\n";
        var leaf = Leaf.entry(Commitment.of(SALT, PAYLOAD));
        assertEquals(text, new String(leaf.toBytes(), StandardCharsets.US_ASCII));
        assertEquals(Leaf.BYTES, leaf.toBytes().length);
        assertEquals(leaf, Leaf.parse(leaf.toBytes()).orElseThrow());
        var cover = Leaf.cover(Commitment.of(SALT, PAYLOAD));
        assertEquals(cover, Leaf.parse(cover.toBytes()).orElseThrow());
        assertNotEquals(leaf.hash(), cover.hash());
    }

    @Test
    void theCommitmentIsThePlainSha256OfSaltAndPayload() {
        // (head -c 32 /dev/zero; printf "{}") | sha256sum
        assertEquals(
                "fb1634c4e6cd4b1f1afe3ce2d6ef080f7ac5d1f357d723ad4dfca782733b62db",
                Commitment.of(SALT, PAYLOAD).value().toString());
        byte[] other = SALT.clone();
        other[31] = 1;
        assertTrue(Commitment.of(SALT, PAYLOAD).opensWith(SALT, PAYLOAD));
        assertFalse(Commitment.of(SALT, PAYLOAD).opensWith(other, PAYLOAD));
        assertFalse(Commitment.of(SALT, PAYLOAD).opensWith(SALT, new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> Commitment.of(new byte[31], PAYLOAD));
    }

    @Test
    void everyOneBitChangeOfALeafIsRefusedOrIsAnotherCommitment() {
        var leaf = Leaf.entry(Commitment.of(SALT, PAYLOAD));
        byte[] bytes = leaf.toBytes();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            switch (Leaf.parse(flipped)) {
                case Read.Refused<Leaf> _ -> {}
                case Read.Value<Leaf>(Leaf other) -> {
                    assertNotEquals(leaf, other);
                    assertEquals(
                            new String(flipped, StandardCharsets.ISO_8859_1),
                            new String(other.toBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    @Test
    void whatIsNotALeafIsRefused() {
        var leaf = Leaf.entry(Commitment.of(SALT, PAYLOAD));
        String text = new String(leaf.toBytes(), StandardCharsets.US_ASCII);
        refused(text + "\n");
        refused(text.substring(0, text.length() - 1));
        refused(text.replace("\n", "\r\n"));
        refused(text.replace("v1", "v2"));
        refused(text.replace("entry", "Entry"));
        refused(text.replace("\nentry\n", "\nentr\n\n"));
        refused("");
        refused(text.substring(0, text.length() - 1) + "x");
        refused(text.substring(0, text.length() - 2) + "\nx");
        assertEquals(
                Read.refused(TreeFault.UNKNOWN_LEAF_KIND),
                Leaf.parse(text.replace("entry", "other").getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aHashHasOneSpellingInBase64() {
        var hash = Commitment.of(SALT, PAYLOAD).value();
        String text = hash.base64();
        assertEquals(hash, Hash.fromBase64(text).orElseThrow());
        // 32 bytes leave two unused bits in the last character: three other texts decode alike.
        char last = text.charAt(42);
        long spellings =
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                        .chars()
                        .filter(c -> c != last)
                        .mapToObj(c -> text.substring(0, 42) + (char) c + "=")
                        .filter(t -> Hash.fromBase64(t).toOptional().isPresent())
                        .count();
        assertEquals(15, spellings);
        assertInstanceOf(Read.Refused.class, Hash.fromBase64(text.substring(0, 43) + "A"));
        assertInstanceOf(Read.Refused.class, Hash.fromBase64("=".repeat(44)));
    }

    @Test
    void aFrontierIsReadBackFromItsBytesOnly() {
        var frontier = GrownTree.of(21).edge.frontier();
        byte[] bytes = frontier.toBytes();
        assertEquals(8 + 3 * 32, bytes.length);
        assertEquals(frontier, Frontier.parse(bytes).orElseThrow());
        for (int length = 0; length < bytes.length; length++) {
            assertEquals(
                    Read.refused(TreeFault.NOT_A_FRONTIER),
                    Frontier.parse(Arrays.copyOf(bytes, length)));
        }
        bytes[0] = (byte) 0x80;
        assertEquals(Read.refused(TreeFault.NOT_A_FRONTIER), Frontier.parse(bytes));
    }

    private static void refused(String text) {
        assertInstanceOf(
                Read.Refused.class, Leaf.parse(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
