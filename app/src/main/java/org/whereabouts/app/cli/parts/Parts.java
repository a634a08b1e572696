package org.whereabouts.app.cli.parts;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.whereabouts.ledger.storage.StorageKind;

/// What the commands need from outside; [org.whereabouts.app.Main] joins it.
///
/// @param storage the kind of database
/// @param clock what time it is, in UTC
/// @param random randomness for keys and ids
/// @param terminal where to read and write
/// @param readers the readers of documents
/// @param data folder for what the program is told to install
public record Parts(
        StorageKind storage,
        Clock clock,
        SecureRandom random,
        Terminal terminal,
        Readers readers,
        Path data) {

    /// Parts without a reader of documents.
    ///
    /// @param data folder for what the program is told to install
    public Parts(
            StorageKind storage, Clock clock, SecureRandom random, Terminal terminal, Path data) {
        this(storage, clock, random, terminal, Readers.NONE, data);
    }
}
