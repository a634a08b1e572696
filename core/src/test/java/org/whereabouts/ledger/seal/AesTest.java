package org.whereabouts.ledger.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AesTest {

    /// McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16: 256-bit key, 96-bit
    /// nonce, 20 bytes of additional data.
    @Test
    void itGivesThePublishedCiphertext() {
        byte[] key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        byte[] nonce = hex("cafebabefacedbaddecaf888");
        byte[] aad = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain =
                hex(
                        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        byte[] sealed =
                hex(
                        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                + "76fc6ece0f4e1768cddf8853bb2d551b");
        assertArrayEquals(sealed, new Aes().seal(key, nonce, plain, aad));
        assertArrayEquals(plain, new Aes().open(key, nonce, sealed, aad).orElseThrow());
    }

    /// The same paper, test case 13: nothing is sealed, and the tag is still a tag.
    @Test
    void itGivesThePublishedTagOfNothing() {
        byte[] sealed = hex("530f8afbc74536b9a963b4f1c4cb738b");
        assertArrayEquals(
                sealed, new Aes().seal(new byte[32], new byte[12], new byte[0], new byte[0]));
    }

    @Test
    void everyAlteredBitIsNoticed() {
        var aes = new Aes();
        byte[] key = new byte[32];
        byte[] nonce = new byte[12];
        byte[] sealed = aes.seal(key, nonce, new byte[40], new byte[3]);
        for (int bit = 0; bit < 8 * sealed.length; bit++) {
            sealed[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(aes.open(key, nonce, sealed, new byte[3]).isEmpty());
            sealed[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertTrue(aes.open(key, nonce, sealed, new byte[4]).isEmpty(), "other additional data");
        assertTrue(aes.open(key, nonce, sealed, new byte[3]).isPresent());
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
