package org.whereabouts.ledger;

import java.nio.file.Path;

/// The folder of a register. The file names are neutral: they tell what a file is for and nothing
/// of the organisation.
///
/// @param folder readable by its owner only
public record Place(Path folder) {

    /// The database: leaves, encrypted contents, tiles, checkpoints.
    public Path database() {
        return folder.resolve("ledger.db");
    }

    /// The KEY FILE: the key of every source. It is the only thing to destroy, and the only thing
    /// that must never be copied into a backup of data.
    public Path keyFile() {
        return folder.resolve("keys");
    }

    /// The ledger's signing key, encrypted.
    public Path signer() {
        return folder.resolve("signer");
    }

    /// The vault key as an age file.
    public Path vault() {
        return folder.resolve("vault.age");
    }

    /// The identity that opens the vault, itself an age file for the key made from the passphrase.
    public Path identity() {
        return folder.resolve("identity.age");
    }

    /// How the key is made from the passphrase; a text without secrets.
    public Path passphrase() {
        return folder.resolve("passphrase");
    }

    /// The encrypted attachments.
    public Path attachments() {
        return folder.resolve("attachments");
    }

    /// What waits for a person's decision, encrypted, one file per source.
    public Path drafts() {
        return folder.resolve("drafts");
    }

    /// Held while a process has the register open.
    public Path lock() {
        return folder.resolve("lock");
    }
}
