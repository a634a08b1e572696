/// What one entry of the ledger says, and its bytes: canonical JSON, described for people in
/// `docs/format.md`. Read {@link org.whereabouts.register.entry.Entry} first, then {@link
/// org.whereabouts.register.entry.EntryJson}. An entry of a kind or version that this program does
/// not know is a case of its own and stops nothing. The package knows the shape of entries; it must
/// not know what follows from them.
@NullMarked
package org.whereabouts.register.entry;

import org.jspecify.annotations.NullMarked;
