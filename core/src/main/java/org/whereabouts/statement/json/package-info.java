/// Statements, sources, mentions and judgements as canonical JSON, both ways. Read {@link
/// org.whereabouts.statement.json.StatementJson} first. Reading is strict: an unknown member, a
/// missing one or a wrong value is a coded fault with its path, never a guess.
@NullMarked
package org.whereabouts.statement.json;

import org.jspecify.annotations.NullMarked;
