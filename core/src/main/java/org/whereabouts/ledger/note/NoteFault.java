package org.whereabouts.ledger.note;

import org.whereabouts.ledger.tree.LedgerFault;

/// What can be wrong with notes, checkpoints, verifier keys and proof files.
public enum NoteFault implements LedgerFault {
    /// Larger than any note of ours can be.
    TOO_LARGE("note-too-large", "a note is larger than 128 KiB or has more than 64 signatures"),
    /// Not UTF-8, a control character, no blank line, no final newline, a bad signature line.
    NOT_A_NOTE("note-malformed", "a note does not have the form of a signed note"),
    /// A key that we know signed it, and the signature is wrong.
    WRONG_SIGNATURE("note-signature-wrong", "a note carries a wrong signature of a known key"),
    /// No key that we know signed it.
    NO_KNOWN_SIGNATURE("note-unsigned", "a note carries no signature of a known key"),
    /// The text is not that of a checkpoint.
    NOT_A_CHECKPOINT("checkpoint-malformed", "a checkpoint does not have its three lines"),
    /// It speaks of another ledger.
    OTHER_ORIGIN("checkpoint-foreign", "a checkpoint belongs to another ledger"),
    /// Not a verifier key, or one whose id does not fit.
    NOT_A_VERIFIER_KEY("vkey-malformed", "a verifier key is malformed or of an unknown kind"),
    /// Not a proof file.
    NOT_A_PROOF("proof-malformed", "a proof file does not have the form of a proof"),
    /// The hashes do not lead from the leaf to the root.
    WRONG_PROOF("proof-wrong", "a proof does not lead from the leaf to the signed root");

    private final String code;
    private final String sentence;

    NoteFault(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
