/// The estimation methods against recorded runs of other programs, against simulated worlds of
/// known size, and against the clock. Start with {@link
/// org.whereabouts.lab.estimation.CompareWithRecorded}. The tables and the recorded values lie
/// beside the project, not in it; each program says so when they are absent.
@NullMarked
package org.whereabouts.lab.estimation;

import org.jspecify.annotations.NullMarked;
