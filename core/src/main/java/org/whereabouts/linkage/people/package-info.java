/// Mentions of a register as records of linkage, and the default plan that links them. Start at
/// [PersonRecords]. It reads statements and writes none: a link is proposed elsewhere and becomes a
/// judgement only by a person.
@NullMarked
package org.whereabouts.linkage.people;

import org.jspecify.annotations.NullMarked;
