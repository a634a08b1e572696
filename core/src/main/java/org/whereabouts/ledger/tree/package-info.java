/// The tree of the ledger: salted commitments in three-line leaves, hashed as RFC 6962 says, with
/// tiles and proofs that any other implementation can check. Read {@link
/// org.whereabouts.ledger.tree.Leaf} first, then {@link org.whereabouts.ledger.tree.Edge} (how the
/// tree grows) and {@link org.whereabouts.ledger.tree.HashReader} (how proofs are read). This
/// package is pure: it knows bytes and hashes, and no key, no clock, no store and no person.
@NullMarked
package org.whereabouts.ledger.tree;

import org.jspecify.annotations.NullMarked;
