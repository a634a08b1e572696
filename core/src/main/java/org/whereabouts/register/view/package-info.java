/// What the register shows: immutable records that views give and publication lays out. Read {@link
/// org.whereabouts.register.view.Said} first (one statement as it is shown), then {@link
/// org.whereabouts.register.view.Person}. Nothing here is stored; all of it is folded anew from the
/// ledger.
@NullMarked
package org.whereabouts.register.view;

import org.jspecify.annotations.NullMarked;
