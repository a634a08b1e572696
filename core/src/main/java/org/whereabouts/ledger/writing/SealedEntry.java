package org.whereabouts.ledger.writing;

import java.util.UUID;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.seal.Sealed;

/// An entry on its way to the database.
///
/// @param client the writer's id for this write
/// @param source the key it is sealed under; checked again before the commit
/// @param sealed what will be kept
public record SealedEntry(UUID client, SourceKeyId source, Sealed sealed) {}
