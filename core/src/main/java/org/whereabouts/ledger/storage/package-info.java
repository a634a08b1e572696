/// What the ledger asks of a database: rows, tiles, a head, checkpoints, client ids and the marks
/// of a withdrawal. Read {@link org.whereabouts.ledger.storage.Storage} first; its contract is kept
/// by the test `StorageContract`. Whoever implements it knows nothing of keys: everything that
/// comes through here is either public or encrypted already.
@NullMarked
package org.whereabouts.ledger.storage;

import org.jspecify.annotations.NullMarked;
