package org.whereabouts.app.cli.parts;

import java.security.SecureRandom;
import java.time.Clock;
import org.whereabouts.ledger.storage.StorageKind;

/// What the commands need from outside; [org.whereabouts.app.Main] joins it.
///
/// @param storage the kind of database
/// @param clock what time it is, in UTC
/// @param random randomness for keys and ids
/// @param terminal where to read and write
public record Parts(StorageKind storage, Clock clock, SecureRandom random, Terminal terminal) {}
