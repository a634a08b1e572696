/// The shallow grammar of an English sentence: noun phrases, verb groups and clauses with subject,
/// object and prepositional phrases. Start at [Parse]. It prefers no answer to a doubtful one, and
/// knows nothing of persons or statements.
@NullMarked
package org.whereabouts.reader.grammar;

import org.jspecify.annotations.NullMarked;
