/// The register: the ledger's entries, folded into views. Read {@link
/// org.whereabouts.register.Register} first (what can be done), then {@link
/// org.whereabouts.register.Views} (what can be asked). `entry` says what an entry is, `fold` keeps
/// the state, `timeline` makes episodes and whereabouts, `search` finds, `view` holds what is
/// shown. The room turns statements into entries and entries into views; it must not know files,
/// lists, documents or how anything looks, and it never decides who is right.
@NullMarked
package org.whereabouts.register;

import org.jspecify.annotations.NullMarked;
