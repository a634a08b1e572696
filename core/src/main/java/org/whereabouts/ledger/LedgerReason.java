package org.whereabouts.ledger;

/// Why the ledger could not be opened, read or written.
public enum LedgerReason {
    /// The passphrase does not open the vault.
    WRONG_PASSPHRASE("wrong-passphrase", "This passphrase does not open the register."),
    /// Another process has the register open.
    IN_USE("in-use", "The register is open in another window or program. Close it there first."),
    /// There is no register in the folder.
    NO_REGISTER("no-register", "There is no register in this folder."),
    /// A new register needs an empty folder.
    FOLDER_NOT_EMPTY(
            "folder-not-empty", "The folder is not empty. Choose a new one for a new register."),
    /// The text that says how the passphrase becomes a key is damaged.
    PASSPHRASE_FILE_DAMAGED(
            "passphrase-file-damaged",
            "The file \"passphrase\" of the register is missing or damaged. Put it back from a"
                    + " backup."),
    /// The text asks for a weaker key than this program accepts.
    PASSPHRASE_TOO_CHEAP(
            "passphrase-too-cheap",
            "The file \"passphrase\" of the register asks for less work than is safe; somebody may"
                    + " have changed it. Put it back from a backup."),
    /// The vault or its identity is damaged.
    VAULT_DAMAGED(
            "vault-damaged",
            "The file \"vault.age\" or \"identity.age\" of the register is missing or damaged. Put"
                    + " it back from a backup."),
    /// The KEY FILE is damaged.
    KEY_FILE_DAMAGED(
            "key-file-damaged",
            "The file \"keys\" of the register is missing or damaged. Put it back from a key"
                    + " backup; without it nothing can be read."),
    /// The signing key is damaged.
    SIGNER_DAMAGED(
            "signer-damaged",
            "The file \"signer\" of the register is missing or damaged. Put it back from a"
                    + " backup."),
    /// The database is damaged.
    DATABASE_DAMAGED(
            "database-damaged",
            "The database of the register is damaged or was cut short. Nothing was changed. Put it"
                    + " back from a backup, or run `verify` to see what is left."),
    /// The database was written by a newer program.
    DATABASE_TOO_NEW(
            "database-too-new",
            "The register was written by a newer version of this program. Use that version."),
    /// The disk is full; nothing of the last write was kept.
    DISK_FULL(
            "disk-full",
            "The disk is full. What was acknowledged is safe; the last write was not kept. Make"
                    + " room and try again."),
    /// Writing is not allowed there; nothing was written.
    READ_ONLY(
            "read-only",
            "The folder of the register, a file in it or its disk can only be read, not written."
                    + " Nothing was changed and nothing is lost. Take off the write protection (a"
                    + " switch on the stick, the permissions of the folder), or move the whole"
                    + " folder to a disk on which you may write."),
    /// The disk became full behind the record of a withdrawal: the record is kept, the destruction
    /// goes on at the next opening.
    WITHDRAWAL_UNFINISHED(
            "withdrawal-unfinished",
            "The withdrawal is recorded and the source is hidden, but the disk is full and not all"
                    + " of it is destroyed yet. Make room and open the register again: that"
                    + " finishes it."),
    /// The disk failed while writing, and nobody knows whether it kept the last write.
    STOPPED(
            "stopped",
            "The disk failed while writing. What was acknowledged before is safe. Close the program"
                    + " and check the disk; then the last write may be repeated."),
    /// The thread that waited was told to give up.
    INTERRUPTED("interrupted", "The work was interrupted. What was acknowledged is safe."),
    /// The ledger was closed.
    CLOSED("closed", "The register is locked."),
    /// The source is unknown or was withdrawn.
    UNKNOWN_SOURCE("unknown-source", "This source is not in the register or was withdrawn."),
    /// A client id was used before for something else.
    CLIENT_ID_REUSED("client-id-reused", "The same client id was used before for something else."),
    /// An attachment is missing or was withdrawn.
    NO_ATTACHMENT("no-attachment", "This attachment is missing or was withdrawn."),
    /// An attachment is not what was attached.
    ATTACHMENT_ALTERED("attachment-altered", "This attachment was altered or damaged."),
    /// Drafts are not what was kept.
    DRAFTS_ALTERED("drafts-altered", "The drafts of this source were altered or damaged."),
    /// A head would contradict one that was signed before.
    WOULD_CONTRADICT(
            "would-contradict",
            "The ledger no longer continues what was signed before. Nothing was signed. Run"
                    + " `verify`; the database may have been put back from an older copy.");

    private final String code;
    private final String sentence;

    LedgerReason(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /// The stable code, lower case with hyphens.
    public String code() {
        return code;
    }

    /// What to tell the person: what happened, what is safe, what to do.
    public String sentence() {
        return sentence;
    }
}
