/// Keys: how a passphrase opens the vault, which keys follow from the vault key, and the KEY FILE
/// that holds the key of every source. Read {@link org.whereabouts.ledger.keys.Passphrase} first.
/// This package knows files and keys; it must not know entries, the tree or the database.
@NullMarked
package org.whereabouts.ledger.keys;

import org.jspecify.annotations.NullMarked;
