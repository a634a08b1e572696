/// Methods with a formula: two lists at a time, lower bounds, sample coverage, and the saturated
/// model. They are diagnostics and bounds beside the models of the neighbouring rooms. Read {@link
/// org.whereabouts.estimation.closed.Chapman} first.
@NullMarked
package org.whereabouts.estimation.closed;

import org.jspecify.annotations.NullMarked;
