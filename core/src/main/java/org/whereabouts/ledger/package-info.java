/// The ledger: an append-only, numbered, encrypted row of entries that can be checked by anyone and
/// read only with the keys, and from which a whole source can be withdrawn by destroying one small
/// key. Read {@link org.whereabouts.ledger.Ledger} first, then {@link
/// org.whereabouts.ledger.Opened} (what reading gives) and {@link
/// org.whereabouts.ledger.storage.Storage} (what a database must promise). The room knows bytes,
/// keys and hashes; it must not know people, statements or what the payload of an entry says.
@NullMarked
package org.whereabouts.ledger;

import org.jspecify.annotations.NullMarked;
