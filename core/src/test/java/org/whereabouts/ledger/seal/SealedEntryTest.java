package org.whereabouts.ledger.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.DamageCode;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;

/// One entry, sealed and opened.
class SealedEntryTest {
    private static final byte[] LABEL_KEY = bytes(3, 32);
    private static final SourceKey SOURCE = new SourceKey(id(1), bytes(1, 32));
    private static final SourceKey OTHER = new SourceKey(id(2), bytes(2, 32));

    private final EntrySealer sealer = new EntrySealer(LABEL_KEY, new SecureRandom());
    private final EntryOpener opener =
            new EntryOpener(
                    LABEL_KEY,
                    label ->
                            Optional.ofNullable(
                                    Map.of(SOURCE.label(), SOURCE, OTHER.label(), OTHER)
                                            .get(label)));

    private static byte[] bytes(int seed, int count) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static SourceKeyId id(int seed) {
        return SourceKeyId.of(bytes(seed, 16));
    }

    @Test
    void payloadsOfEveryLengthComeBack() {
        for (int length : List.of(1, 2, 3, 15, 16, 17, 100, 604, 4096, 48 * 1024)) {
            byte[] payload = bytes(length, length);
            var sealed = sealer.seal(SOURCE, payload);
            var opened = (Unsealed.Payload) opener.open(sealed.leaf(), sealed.body());
            assertArrayEquals(payload, opened.payload());
            assertEquals(SOURCE, opened.source());
            assertEquals(
                    Padme.padded(4L + length) + 92,
                    sealed.body().length,
                    "only the padded length shows");
        }
    }

    @Test
    void theSaltAndThePayloadGiveTheCommitmentWithAnyShaTool() throws Exception {
        byte[] payload = bytes(5, 50);
        var sealed = sealer.seal(SOURCE, payload);
        var opened = (Unsealed.Payload) opener.open(sealed.leaf(), sealed.body());
        var sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(opened.salt());
        var leaf = Leaf.parse(sealed.leaf()).toOptional().orElseThrow();
        assertEquals(Hash.of(sha256.digest(payload)), leaf.commitment().value());
        assertEquals(leaf.hash(), sealed.leafHash());
    }

    @Test
    void theLeafIsThatOfTheTree() {
        byte[] salt = bytes(20, 32);
        byte[] payload = bytes(21, 99);
        assertArrayEquals(
                Leaf.entry(Commitment.of(salt, payload)).toBytes(),
                new CommittedLeaf().of(salt, payload, 0, 99));
    }

    @Test
    void everyAlteredBitOfABodyIsNoticed() {
        var sealed = sealer.seal(SOURCE, bytes(6, 20));
        byte[] body = sealed.body();
        for (int bit = 0; bit < 8 * body.length; bit++) {
            body[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(opener.open(sealed.leaf(), body) instanceof Unsealed.Broken, "bit " + bit);
            body[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertTrue(opener.open(sealed.leaf(), body) instanceof Unsealed.Payload);
    }

    @Test
    void everyAlteredBitOfALeafIsNoticed() {
        var sealed = sealer.seal(SOURCE, bytes(6, 20));
        byte[] leaf = sealed.leaf();
        for (int bit = 0; bit < 8 * leaf.length; bit++) {
            leaf[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(opener.open(leaf, sealed.body()) instanceof Unsealed.Broken, "bit " + bit);
            leaf[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void bodiesCannotChangePlaces() {
        var one = sealer.seal(SOURCE, bytes(7, 20));
        var two = sealer.seal(SOURCE, bytes(8, 20));
        assertEquals(
                new Unsealed.Broken(DamageCode.BODY_ALTERED), opener.open(one.leaf(), two.body()));
    }

    /// AES-GCM does not commit to its key: whoever holds keys can seal another content under the
    /// same leaf. The commitment finds it.
    @Test
    void aContentThatTheLeafDoesNotCommitToIsNotDelivered() {
        byte[] payload = bytes(9, 20);
        var leaf = Leaf.entry(Commitment.of(bytes(10, 32), payload)).toBytes();
        var forged = forged(payload, leaf);
        assertEquals(new Unsealed.Broken(DamageCode.BODY_ALTERED), opener.open(leaf, forged));
    }

    private static byte[] forged(byte[] payload, byte[] leaf) {
        var aes = new Aes();
        byte[] secret = bytes(11, 32);
        byte[] nonce = bytes(12, 12);
        byte[] plain = Arrays.copyOf(new byte[] {0, 0, 0, 20}, 24);
        System.arraycopy(payload, 0, plain, 4, 20);
        byte[] wrapped = aes.seal(SOURCE.bytes(), nonce, secret, new byte[0]);
        byte[] content = aes.seal(Hkdf.derive(secret, SealedBody.KEY), nonce, plain, leaf);
        byte[] body = new byte[28 + wrapped.length + content.length];
        System.arraycopy(nonce, 0, body, 0, 12);
        new LabelMask(LABEL_KEY).apply(SOURCE.label(), nonce, 0).put(body, 12);
        System.arraycopy(wrapped, 0, body, 28, wrapped.length);
        System.arraycopy(content, 0, body, 28 + wrapped.length, content.length);
        return body;
    }

    @Test
    void aForgedBodyWithTheRightCommitmentWouldHaveBeenOpened() {
        byte[] payload = bytes(9, 20);
        byte[] salt = Hkdf.derive(bytes(11, 32), SealedBody.SALT);
        var leaf = Leaf.entry(Commitment.of(salt, payload)).toBytes();
        var opened = opener.open(leaf, forged(payload, leaf));
        assertTrue(opened instanceof Unsealed.Payload, "the forgery above is well made");
    }

    @Test
    void withoutItsKeyAnEntrySaysWhichKeyIsMissingAndNothingElse() {
        var sealed = sealer.seal(SOURCE, bytes(6, 20));
        var none = new EntryOpener(LABEL_KEY, _ -> Optional.empty());
        assertEquals(
                new Unsealed.Broken(DamageCode.KEY_MISSING),
                none.open(sealed.leaf(), sealed.body()));
    }

    @Test
    void whatIsNotThereIsNamed() {
        var sealed = sealer.seal(SOURCE, bytes(6, 20));
        byte[] nothing = {};
        assertEquals(
                new Unsealed.Broken(DamageCode.LEAF_MISSING), opener.open(nothing, sealed.body()));
        assertEquals(
                new Unsealed.Broken(DamageCode.BODY_MISSING), opener.open(sealed.leaf(), nothing));
        assertEquals(
                new Unsealed.Broken(DamageCode.BODY_ALTERED),
                opener.open(sealed.leaf(), Arrays.copyOf(sealed.body(), 95)));
        var cover = Leaf.cover(new Commitment(Hash.of(bytes(13, 32)))).toBytes();
        assertEquals(new Unsealed.Nothing(), opener.open(cover, nothing));
    }

    @Test
    void bodiesOfOneSourceLookUnrelated() {
        var one = sealer.seal(SOURCE, bytes(6, 20)).body();
        var two = sealer.seal(SOURCE, bytes(6, 20)).body();
        assertFalse(Arrays.equals(one, 12, 28, two, 12, 28));
        assertTrue(SealedBody.isLabelled(one, SOURCE.label(), new LabelMask(LABEL_KEY)));
        assertFalse(SealedBody.isLabelled(one, OTHER.label(), new LabelMask(LABEL_KEY)));
        assertFalse(SealedBody.isLabelled(one, SOURCE.label(), new LabelMask(bytes(4, 32))));
    }
}
