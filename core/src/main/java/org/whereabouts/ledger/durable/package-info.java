/// Small files that are either the old or the new one, never something between, and that are on
/// disk when a method returns. Read {@link org.whereabouts.ledger.durable.SmallFile} first. This
/// package knows bytes and folders; it must not know keys.
@NullMarked
package org.whereabouts.ledger.durable;

import org.jspecify.annotations.NullMarked;
