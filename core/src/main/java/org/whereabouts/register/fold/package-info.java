/// Folds entries into the state that every view reads. Read {@link
/// org.whereabouts.register.fold.Folded} first: it takes entries in the order of the ledger and
/// answers by identifier; {@link org.whereabouts.register.fold.Links} turns judgements into
/// persons. The state keeps numbers, not texts, so that millions of statements fit a small heap;
/// {@link org.whereabouts.register.fold.EntryTexts} gives the texts when a view asks. The package
/// knows entries; it must not know the ledger, files or threads.
@NullMarked
package org.whereabouts.register.fold;

import org.jspecify.annotations.NullMarked;
