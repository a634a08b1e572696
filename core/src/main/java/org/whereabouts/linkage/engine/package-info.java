/// Runs a plan on one machine, from records to clusters. Start at [LocalEngine]. Holds the order of
/// the steps; what each step does is in the packages beside. Files, clocks and people are
/// elsewhere.
@NullMarked
package org.whereabouts.linkage.engine;

import org.jspecify.annotations.NullMarked;
