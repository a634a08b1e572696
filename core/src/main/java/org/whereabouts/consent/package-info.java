/// Consent: what may leave, for which use. Read {@link org.whereabouts.consent.Gate} first: it
/// takes what is to leave together with everything it rests on, and gives a {@link
/// org.whereabouts.consent.Cleared} or the list of what is missing. Nobody else can make a
/// `Cleared`, and publication accepts nothing but that. The room knows terms, sources and mentions
/// by their identifiers; it must not know the ledger, the register or what is said of anybody.
@NullMarked
package org.whereabouts.consent;

import org.jspecify.annotations.NullMarked;
