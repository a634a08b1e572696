package org.whereabouts.ledger.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.tree.Read;

/// The example that the Go checksum database's note package publishes, and what must be refused.
class SignedNoteTest {
    private static final String VKEY =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String LINE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ"
                    + "SNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final VerifierKey KEY = VerifierKey.parse(VKEY).orElseThrow();

    @Test
    void thePublishedNoteIsAccepted() {
        assertEquals(VKEY, KEY.vkey());
        assertEquals(0xc74f20a3, KEY.id());
        var note = read(TEXT + "\n" + LINE).orElseThrow();
        assertEquals(TEXT, note.text());
        assertEquals(Read.value(List.of(KEY)), note.verify(List.of(KEY)));
        assertEquals(TEXT + "\n" + LINE, new String(note.toBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void everyOneBitChangeOfThePublishedNoteIsRefused() {
        byte[] bytes = (TEXT + "\n" + LINE).getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            var verdict = SignedNote.parse(flipped).then(note -> note.verify(List.of(KEY)));
            assertInstanceOf(Read.Refused.class, verdict, "bit " + bit);
        }
    }

    private static Read<SignedNote> read(String text) {
        return SignedNote.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNoteWithoutAKnownSignatureIsRefused() {
        var note = read(TEXT + "\n" + LINE).orElseThrow();
        assertEquals(Read.refused(NoteFault.NO_KNOWN_SIGNATURE), note.verify(List.of()));
        assertTrue(note.signatures().size() == 1);
    }
}
