package org.whereabouts.ledger.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class HkdfTest {

    /// RFC 5869, test case 1: the pseudorandom key, the info and the first 32 bytes of the output.
    @Test
    void theFirstRoundIsThatOfRfc5869TestCase1() {
        byte[] prk = hex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
        byte[] info = hex("f0f1f2f3f4f5f6f7f8f9");
        byte[] okm = hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
        assertArrayEquals(okm, expand(prk, info));
    }

    /// RFC 5869, test case 3: no info.
    @Test
    void theFirstRoundIsThatOfRfc5869TestCase3() {
        byte[] prk = hex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");
        byte[] okm = hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
        assertArrayEquals(okm, expand(prk, new byte[0]));
    }

    @Test
    void itAgreesWithTheKdfOfThePlatform() throws Exception {
        var random = new Random(5869);
        var kdf = KDF.getInstance("HKDF-SHA256");
        for (int i = 0; i < 100; i++) {
            byte[] secret = new byte[32];
            random.nextBytes(secret);
            String label = "wh/" + "x".repeat(random.nextInt(80)) + "/v1";
            byte[] info = label.getBytes(StandardCharsets.US_ASCII);
            var expected =
                    kdf.deriveData(
                            HKDFParameterSpec.expandOnly(
                                    new SecretKeySpec(secret, "Generic"), info, Hkdf.BYTES));
            assertArrayEquals(expected, Hkdf.derive(secret, label));
        }
    }

    @Test
    void oneSecretGivesUnrelatedKeysForTwoPurposes() {
        byte[] secret = new byte[32];
        assertEquals(
                false,
                Arrays.equals(
                        Hkdf.derive(secret, SealedBody.SALT), Hkdf.derive(secret, SealedBody.KEY)));
    }

    private static byte[] expand(byte[] prk, byte[] info) {
        var hkdf = new Hkdf();
        hkdf.from(prk, 0, prk.length);
        byte[] round = Arrays.copyOf(info, info.length + 1);
        round[info.length] = 1;
        return hkdf.derive(round);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
