/// Lists of people: rows of a table become mentions and statements by a mapping that a person can
/// read and change. Read {@link org.whereabouts.intake.list.ListIntake} first, then {@link
/// org.whereabouts.intake.list.Mapping}. A row is one mention; a cell that is not understood
/// becomes a labelled remark with a coded fault, so that nothing is lost; an earlier edition is
/// never overwritten. `docs/intake.md` describes the mapping file, the column kinds and the ids.
@NullMarked
package org.whereabouts.intake.list;

import org.jspecify.annotations.NullMarked;
