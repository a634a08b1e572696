package org.whereabouts.app.cli.parts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.ledger.storage.StorageKind;

/// What the commands need from outside; [org.whereabouts.app.Main] joins it.
///
/// @param storage the kind of database
/// @param clock what time it is, in UTC
/// @param random randomness for keys and ids
/// @param terminal where to read and write
/// @param reader gives the reader of documents when one is needed, since it loads its models; empty
///   where none is installed
public record Parts(
        StorageKind storage,
        Clock clock,
        SecureRandom random,
        Terminal terminal,
        Supplier<Optional<ProposalReader>> reader) {

    /// Parts without a reader of documents.
    public Parts(StorageKind storage, Clock clock, SecureRandom random, Terminal terminal) {
        this(storage, clock, random, terminal, Optional::empty);
    }
}
