/// How one entry is sealed: a random secret of its own, from it a salt and a key, a commitment for
/// the tree and an encrypted body for the database. Read {@link
/// org.whereabouts.ledger.seal.SealedBody} first (the bytes), then {@link
/// org.whereabouts.ledger.seal.EntrySealer} and {@link org.whereabouts.ledger.seal.EntryOpener}.
/// This package is pure: keys come in as arguments; it must not know files or databases.
@NullMarked
package org.whereabouts.ledger.seal;

import org.jspecify.annotations.NullMarked;
