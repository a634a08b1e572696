/// Signed statements about the tree: checkpoints as C2SP signed notes, the keys that sign them, and
/// the proof files handed to outsiders. Read {@link org.whereabouts.ledger.note.Checkpoint} first,
/// then {@link org.whereabouts.ledger.note.SignedNote}. This package knows sizes, hashes and public
/// keys; it must not know entries, stores, clocks or anything that names an organisation or a
/// person.
@NullMarked
package org.whereabouts.ledger.note;

import org.jspecify.annotations.NullMarked;
