/// Writing: one thread that commits, and what runs on it: groups of appends, withdrawals and
/// signatures. Read {@link org.whereabouts.ledger.writing.Committer} first. This package knows
/// storage, keys and the tree; it must not decide who may write.
@NullMarked
package org.whereabouts.ledger.writing;

import org.jspecify.annotations.NullMarked;
