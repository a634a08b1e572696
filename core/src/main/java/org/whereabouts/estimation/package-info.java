/// How many were on no list: overlaps of lists in, intervals out. Read {@link
/// org.whereabouts.estimation.Estimation} first: it takes a {@link
/// org.whereabouts.estimation.Study} and a {@link org.whereabouts.estimation.Plan} and gives {@link
/// org.whereabouts.estimation.Findings}, whose verdict is an interval or "not estimable" with the
/// reason. The room knows counts, no persons, no files and no clock; seeds come in as arguments.
@NullMarked
package org.whereabouts.estimation;

import org.jspecify.annotations.NullMarked;
