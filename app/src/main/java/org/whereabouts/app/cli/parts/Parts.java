package org.whereabouts.app.cli.parts;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.whereabouts.ledger.LedgerSettings;

/// What the commands need from outside; [org.whereabouts.app.Main] joins it.
///
/// @param ledger what a ledger is made with: its database, the work behind its passphrase
/// @param clock what time it is, in UTC
/// @param random randomness for keys and ids
/// @param terminal where to read and write
/// @param readers the readers of documents
/// @param data folder for what the program is told to install
public record Parts(
        LedgerSettings ledger,
        Clock clock,
        SecureRandom random,
        Terminal terminal,
        Readers readers,
        Path data) {

    /// Parts without a reader of documents.
    ///
    /// @param data folder for what the program is told to install
    public Parts(
            LedgerSettings ledger, Clock clock, SecureRandom random, Terminal terminal, Path data) {
        this(ledger, clock, random, terminal, Readers.NONE, data);
    }
}
