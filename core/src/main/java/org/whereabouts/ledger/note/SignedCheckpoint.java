package org.whereabouts.ledger.note;

import java.util.List;
import org.whereabouts.ledger.tree.Read;

/// A checkpoint whose signature was checked.
///
/// @param checkpoint what was signed
/// @param signedBy the known keys that signed it, at least one
/// @param note the note as it was read
public record SignedCheckpoint(Checkpoint checkpoint, List<VerifierKey> signedBy, SignedNote note) {

    public SignedCheckpoint {
        signedBy = List.copyOf(signedBy);
    }

    /// Reads and checks a note: form, signature, the checkpoint's three lines, and that it belongs
    /// to this ledger.
    ///
    /// @param known the keys that are trusted, got by another road than the note
    public static Read<SignedCheckpoint> open(byte[] note, Origin origin, List<VerifierKey> known) {
        return SignedNote.parse(note).then(parsed -> open(parsed, origin, known));
    }

    static Read<SignedCheckpoint> open(SignedNote note, Origin origin, List<VerifierKey> known) {
        return note.verify(known)
                .then(signedBy ->
                        Checkpoint.parse(note.text())
                                .then(checkpoint ->
                                        checkpoint.origin().equals(origin)
                                                ? Read.value(
                                                        new SignedCheckpoint(
                                                                checkpoint, signedBy, note))
                                                : Read.refused(NoteFault.OTHER_ORIGIN)));
    }
}
