/// Linkage joined with a register, for every surface: mentions become records, kept pairs become
/// questions, answers become judgements in the ledger. Start at
/// [org.whereabouts.app.linking.Linking]. It prints nothing, decides nothing, and writes only what
/// a person has judged.
@NullMarked
package org.whereabouts.app.linking;

import org.jspecify.annotations.NullMarked;
