package org.whereabouts.ledger.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.PublicKey;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.tree.Read;
import org.whereabouts.ledger.tree.TreeFault;

class VerifierKeyTest {
    private static final String VKEY =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    @Test
    void aKeyIsReadBackFromItsTextFormOnly() {
        assertEquals(VKEY, VerifierKey.parse(VKEY).orElseThrow().vkey());
        for (String bad :
                List.of(
                        "",
                        "PeterNeumann",
                        "PeterNeumann+c74f20a3",
                        VKEY + "\n",
                        " " + VKEY,
                        VKEY.substring("PeterNeumann".length()),
                        VKEY.replace("Peter", "Pedro"),
                        VKEY.replace("c74f20a3", "c74f20a4"),
                        VKEY.replace("c74f20a3", "C74F20A3"),
                        VKEY.replace("c74f20a3", "0c74f20a3"),
                        VKEY.replace("+ARpc", "+Arpc"),
                        VKEY.replace("+ARpc", "+BRpc"),
                        VKEY.replace("10TW", "10T"),
                        VKEY.replace("10TW", "1-TW"),
                        VKEY.replace("10TW", "10TWAAAA"),
                        "PeterNeumann+c74f20a3+",
                        "x".repeat(5000))) {
            assertEquals(Read.refused(NoteFault.NOT_A_VERIFIER_KEY), VerifierKey.parse(bad), bad);
        }
    }

    @Test
    void everyKindOfKeyIsReadBack() {
        for (var key : Keys.signerOfBothKinds(1).keys()) {
            assertEquals(Read.value(key), VerifierKey.parse(key.vkey()));
            assertEquals(key.type().keyBytes(), key.raw().length);
        }
    }

    @Test
    void oneKeyUnderTwoNamesIsTwoKeys() {
        var pair = Keys.ed25519(1);
        var a = NoteSigner.of("a", SignatureType.ED25519, pair);
        var b = NoteSigner.of("b", SignatureType.ED25519, pair);
        assertFalse(a.key().id() == b.key().id());
        assertFalse(b.key().verifies("text\n", a.sign("text\n")));
    }

    @Test
    void aKeyOfAnotherKindIsACallersError() {
        var pair = Keys.mlDsa44(1);
        assertThrows(
                IllegalArgumentException.class,
                () -> new VerifierKey("a", SignatureType.ED25519, pair.getPublic()));
        var ed25519 = Keys.ed25519(1).getPublic();
        assertThrows(
                IllegalArgumentException.class,
                () -> new VerifierKey("a b", SignatureType.ED25519, ed25519));
        assertThrows(
                IllegalArgumentException.class,
                () -> new VerifierKey("a", SignatureType.ML_DSA_44, ed25519));
    }

    @Test
    void aKeyThatGivesNoBytesOrOthersIsACallersError() {
        for (byte[] der : new byte[][] {null, new byte[44]}) {
            var strange =
                    new PublicKey() {
                        private static final long serialVersionUID = 1;

                        @Override
                        public String getAlgorithm() {
                            return "Ed25519";
                        }

                        @Override
                        public String getFormat() {
                            return "X.509";
                        }

                        @Override
                        public byte @Nullable [] getEncoded() {
                            return der;
                        }
                    };
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new VerifierKey("a", SignatureType.ED25519, strange));
        }
    }

    @Test
    void namesAreTextWithoutSpacesPlusesAndControls() {
        assertEquals("\u5217\u8868/1", new Origin("\u5217\u8868/1").toString());
        assertEquals(255, new Origin("x".repeat(255)).name().length());
        for (String bad :
                List.of(
                        "",
                        "a b",
                        "a+b",
                        "a\tb",
                        "a\u001fb",
                        "a\u0085b",
                        "a\u2028b",
                        "a\ud800",
                        "\udfffa",
                        "a\u00a0b",
                        "x".repeat(256),
                        "\u5217".repeat(86))) {
            assertThrows(IllegalArgumentException.class, () -> new Origin(bad));
        }
    }

    @Test
    void everyFaultHasACodeOfItsOwnAndASentence() {
        var codes = new HashSet<String>();
        for (var fault : NoteFault.values()) {
            assertTrue(codes.add(fault.code()), fault.code());
            assertTrue(fault.code().matches("[a-z-]+"), fault.code());
            assertFalse(fault.sentence().endsWith("."), fault.sentence());
        }
        for (var fault : TreeFault.values()) {
            assertTrue(codes.add(fault.code()), fault.code());
            assertTrue(fault.code().matches("[a-z-]+"), fault.code());
            assertFalse(fault.sentence().endsWith("."), fault.sentence());
        }
    }
}
