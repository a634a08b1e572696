package org.whereabouts.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.whereabouts.statement.time.PartialDate;

/// The terms under which a source was given: which uses, by whom, when, and in what limits.
///
/// @param uses what is allowed; a use that is not named is refused
/// @param givenBy who gave the consent, in words; empty if not said
/// @param given when
/// @param limits conditions in words ("not before the trial"); empty if none. Terms with limits
///   need a person's reading before every use outside the register.
public record Terms(Set<Use> uses, String givenBy, PartialDate given, String limits) {
    /// Nothing but keeping and reading was allowed: what holds where nobody asked.
    public static final Terms INTERNAL_ONLY =
            new Terms(EnumSet.of(Use.INTERNAL), "", PartialDate.NONE, "");

    public Terms {
        uses =
                uses.isEmpty()
                        ? Collections.emptySet()
                        : Collections.unmodifiableSet(EnumSet.copyOf(uses));
    }
}
