/// The ledger under faults: files that are changed, cut short or gone, processes that are killed,
/// two processes at once, and what a withdrawal leaves behind. Read {@link
/// org.whereabouts.ledger.faults.Sample} first. Everything here goes through the public side of the
/// ledger and real files.
@NullMarked
package org.whereabouts.ledger.faults;

import org.jspecify.annotations.NullMarked;
