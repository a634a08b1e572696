/// Reading entries: in order, on all cores, each checked against its commitment; and verifying the
/// whole ledger from its leaves. Read {@link org.whereabouts.ledger.reading.ReadAhead} first. This
/// package knows storage and keys; it must not write anything.
@NullMarked
package org.whereabouts.ledger.reading;

import org.jspecify.annotations.NullMarked;
