package org.whereabouts.ledger.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.tree.Read;

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
}
