/// What estimation gives out: intervals, their rounding to what may be said, and the words of a
/// long computation to its caller. Read {@link org.whereabouts.estimation.figure.Interval} first.
@NullMarked
package org.whereabouts.estimation.figure;

import org.jspecify.annotations.NullMarked;
