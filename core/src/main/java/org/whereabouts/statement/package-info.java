/// Who says what of whom, in which stance, and how they know. Read {@link
/// org.whereabouts.statement.Statement} first, then the sealed vocabulary {@link
/// org.whereabouts.statement.Claim}, then {@link org.whereabouts.statement.Source} and {@link
/// org.whereabouts.statement.Mention}. Dates and durations that nobody gave in full are in `time`,
/// the JSON both ways is in `json`. The room knows nothing of keys, files, databases or people: a
/// person is a view that others make from mentions.
@NullMarked
package org.whereabouts.statement;

import org.jspecify.annotations.NullMarked;
