package org.whereabouts.ledger.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    private static final String BASE64 =
            "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ"
                    + "SNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
    private static final String LINE = "\u2014 PeterNeumann " + BASE64 + "\n";
    private static final String NOTE = TEXT + "\n" + LINE;
    private static final VerifierKey KEY = VerifierKey.parse(VKEY).orElseThrow();

    @Test
    void thePublishedNoteIsAccepted() {
        assertEquals(VKEY, KEY.vkey());
        assertEquals(0xc74f20a3, KEY.id());
        var note = read(NOTE).orElseThrow();
        assertEquals(TEXT, note.text());
        assertEquals(Read.value(List.of(KEY)), note.verify(List.of(KEY)));
        assertArrayEquals(NOTE.getBytes(StandardCharsets.UTF_8), note.toBytes());
        assertEquals("[PeterNeumann+c74f20a3]", note.signatures().toString());
    }

    @Test
    void aNoteWithoutAKnownSignatureIsRefused() {
        var note = read(NOTE).orElseThrow();
        assertEquals(Read.refused(NoteFault.NO_KNOWN_SIGNATURE), note.verify(List.of()));
        // Another name, or another id, is another key.
        var key = Keys.signer(1).keys().getFirst();
        var sameName = new VerifierKey("PeterNeumann", SignatureType.ED25519, key.key());
        assertEquals(
                Read.refused(NoteFault.NO_KNOWN_SIGNATURE), note.verify(List.of(key, sameName)));
    }

    @Test
    void aWrongSignatureOfAKnownKeyRefusesTheNoteWhateverElseItCarries() {
        var other = NoteSigner.of("other.invalid", SignatureType.ED25519, Keys.ed25519(2));
        String good = other.sign(TEXT).line() + "\n";
        String bad = other.sign(TEXT + "x\n").line() + "\n";
        var keys = List.of(KEY, other.key());
        assertEquals(Read.value(keys), read(NOTE + good).orElseThrow().verify(keys));
        assertEquals(
                Read.refused(NoteFault.WRONG_SIGNATURE),
                read(NOTE + bad).orElseThrow().verify(keys));
        assertEquals(
                Read.refused(NoteFault.WRONG_SIGNATURE),
                read(NOTE + good + bad).orElseThrow().verify(keys));
        assertEquals(Read.value(List.of(KEY)), read(NOTE + bad).orElseThrow().verify(List.of(KEY)));
    }

    @Test
    void aSignatureGivenTwiceCountsOnce() {
        assertEquals(
                Read.value(List.of(KEY)), read(NOTE + LINE).orElseThrow().verify(List.of(KEY)));
    }

    @Test
    void aSignatureOfTheWrongLengthIsWrong() {
        var shorter = NoteSignature.of(KEY, new byte[63]);
        var longer = NoteSignature.of(KEY, new byte[65]);
        for (var line : List.of(shorter, longer)) {
            assertEquals(
                    Read.refused(NoteFault.WRONG_SIGNATURE),
                    new SignedNote(TEXT, List.of(line)).verify(List.of(KEY)));
        }
    }

    @Test
    void theTextEndsAtTheLastBlankLine() {
        String text = "a\n\nb\n";
        var signer = NoteSigner.of("x.invalid", SignatureType.ED25519, Keys.ed25519(3));
        var note = new SignedNote(text, List.of(signer.sign(text)));
        var read = SignedNote.parse(note.toBytes()).orElseThrow();
        assertEquals(text, read.text());
        assertEquals(Read.value(List.of(signer.key())), read.verify(List.of(signer.key())));
    }

    @Test
    void whatDoesNotHaveTheFormOfANoteIsRefused() {
        for (String bad :
                List.of(
                        "",
                        "\n",
                        "\n\n",
                        TEXT,
                        TEXT + "\n",
                        TEXT + LINE,
                        NOTE + "\n",
                        NOTE.substring(0, NOTE.length() - 1),
                        NOTE + "x\n",
                        NOTE.replace("\n", "\r\n"),
                        NOTE.replace("think", "th\tnk"),
                        NOTE.replace("think", "th\u0000nk"),
                        NOTE.replace("\u2014 ", "\u2014"),
                        NOTE.replace("\u2014", "-"),
                        NOTE.replace("PeterNeumann", ""),
                        NOTE.replace("PeterNeumann", "Peter+Neumann"),
                        NOTE.replace("PeterNeumann", "Peter\u00a0Neumann"),
                        NOTE.replace("PeterNeumann", "Peter\u3000Neumann"),
                        NOTE.replace("PeterNeumann", "Peter\u0085Neumann"),
                        NOTE.replace("PeterNeumann", "P".repeat(256)),
                        NOTE.replace("PeterNeumann ", "PeterNeumann"),
                        NOTE.replace("PeterNeumann ", "PeterNeumann  "),
                        NOTE.replace(BASE64, ""),
                        NOTE.replace(BASE64, "x08go/"),
                        NOTE.replace(BASE64, "x08gow=="),
                        NOTE.replace("nAM=", "nAM"),
                        NOTE.replace("nAM=", "nAN="),
                        NOTE.replace("nAM=", "n-M="))) {
            assertEquals(Read.refused(NoteFault.NOT_A_NOTE), read(bad), bad);
        }
        byte[] notUtf8 = NOTE.getBytes(StandardCharsets.UTF_8);
        notUtf8[3] = (byte) 0xff;
        assertEquals(Read.refused(NoteFault.NOT_A_NOTE), SignedNote.parse(notUtf8));
    }

    @Test
    void aNoteHasALargestSizeAndALargestNumberOfSignatures() {
        assertEquals(
                SignedNote.SIGNATURES_MAX,
                read(TEXT + "\n" + LINE.repeat(SignedNote.SIGNATURES_MAX))
                        .orElseThrow()
                        .signatures()
                        .size());
        assertEquals(
                Read.refused(NoteFault.TOO_LARGE),
                read(TEXT + "\n" + LINE.repeat(SignedNote.SIGNATURES_MAX + 1)));
        assertEquals(
                Read.refused(NoteFault.TOO_LARGE),
                read("x".repeat(SignedNote.BYTES_MAX) + "\n\n" + LINE));
    }

    @Test
    void onlyNotesThatCanBeReadAgainCanBeMade() {
        var line = read(NOTE).orElseThrow().signatures();
        for (String text : List.of("", "no line end", "a\tb\n")) {
            assertThrows(IllegalArgumentException.class, () -> new SignedNote(text, line));
        }
        assertThrows(IllegalArgumentException.class, () -> new SignedNote(TEXT, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new NoteSignature("a b", BASE64));
        assertThrows(IllegalArgumentException.class, () -> new NoteSignature("a", "AAAA"));
    }

    private static Read<SignedNote> read(String text) {
        return SignedNote.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
