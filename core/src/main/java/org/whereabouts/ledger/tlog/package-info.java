/// The tree as a folder of files that other programs understand (C2SP tlog-tiles): checkpoint,
/// tiles, entry bundles. Read {@link org.whereabouts.ledger.tlog.TlogExport} first. Nothing in such
/// a folder is secret: leaves hold salted commitments only. The package must not know where the
/// tree is kept; it is handed hashes, leaves and a place to write to.
@NullMarked
package org.whereabouts.ledger.tlog;

import org.jspecify.annotations.NullMarked;
