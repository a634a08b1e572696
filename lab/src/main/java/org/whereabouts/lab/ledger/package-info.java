/// The ledger before judges that we did not write, and under faults. Read {@link
/// org.whereabouts.lab.ledger.GoCheck} first: it lets Go's `sumdb` packages check trees, proofs,
/// tiles and checkpoints. Only invented entries occur here.
@NullMarked
package org.whereabouts.lab.ledger;

import org.jspecify.annotations.NullMarked;
