package org.whereabouts.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.whereabouts.ledger.tree.Read;

/// A text with signatures (C2SP signed-note). Nothing of the text may be used before
/// [#verify(List)] named a key that signed it.
///
/// @param text ends with LF
/// @param signatures at least one, in the order of the note
public record SignedNote(String text, List<NoteSignature> signatures) {

    /// The largest note that is read, in bytes: room for 16 post-quantum signatures and more.
    public static final int BYTES_MAX = 128 * 1024;

    /// The largest number of signatures that is read; the specification asks for at least 16.
    public static final int SIGNATURES_MAX = 64;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || hasControl(text) || signatures.isEmpty()) {
            throw new IllegalArgumentException("not the text of a note");
        }
    }

    /// The bytes of the note.
    public byte[] toBytes() {
        var all = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> all.append(signature.line()).append('\n'));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a note's form. It says nothing about who signed it.
    public static Read<SignedNote> parse(byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            return Read.refused(NoteFault.TOO_LARGE);
        }
        String all;
        try {
            all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return Read.refused(NoteFault.NOT_A_NOTE);
        }
        int blank = all.lastIndexOf("\n\n");
        if (blank < 0 || hasControl(all) || !all.endsWith("\n") || blank + 2 == all.length()) {
            return Read.refused(NoteFault.NOT_A_NOTE);
        }
        var signatures = new ArrayList<NoteSignature>();
        for (String line : all.substring(blank + 2, all.length() - 1).split("\n", -1)) {
            if (signatures.size() == SIGNATURES_MAX) {
                return Read.refused(NoteFault.TOO_LARGE);
            }
            var signature = NoteSignature.parse(line);
            if (signature.isEmpty()) {
                return Read.refused(NoteFault.NOT_A_NOTE);
            }
            signatures.add(signature.get());
        }
        return Read.value(new SignedNote(all.substring(0, blank + 1), signatures));
    }

    /// Which of the known keys signed the text. Lines of unknown keys are ignored, even if they
    /// share a name or an id with a known key. One wrong signature of a known key refuses the whole
    /// note; so does the lack of any.
    ///
    /// @param known the keys that are trusted, got by another road than the note
    public Read<List<VerifierKey>> verify(List<VerifierKey> known) {
        var signedBy = new ArrayList<VerifierKey>();
        var seen = new HashSet<String>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : known) {
                if (!key.name().equals(signature.name()) || key.id() != signature.keyId()) {
                    continue;
                }
                if (!key.verifies(text, signature)) {
                    return Read.refused(NoteFault.WRONG_SIGNATURE);
                }
                if (seen.add(key.vkey())) {
                    signedBy.add(key);
                }
            }
        }
        return signedBy.isEmpty()
                ? Read.refused(NoteFault.NO_KNOWN_SIGNATURE)
                : Read.value(List.copyOf(signedBy));
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < 0x20 && c != '\n');
    }
}
