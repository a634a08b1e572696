/// Bytes kept beside the ledger under a source's key, one file per source: {@link
/// org.whereabouts.ledger.drafts.DraftFolder}. They are no part of the tree and no entry: they are
/// what waits for a person's decision. Destroying the source's key destroys them with it.
@NullMarked
package org.whereabouts.ledger.drafts;

import org.jspecify.annotations.NullMarked;
