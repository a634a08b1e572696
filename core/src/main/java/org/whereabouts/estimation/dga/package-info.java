/// Bayesian averaging over decomposable graphs (Madigan and York, Biometrika 84, 1997): every way
/// in which lists may depend on each other through a chordal graph is weighed by its posterior, and
/// the population size averaged over all. Read {@link org.whereabouts.estimation.dga.GraphAverage}
/// first. The method always gives a number; whether it may be shown is judged elsewhere.
@NullMarked
package org.whereabouts.estimation.dga;

import org.jspecify.annotations.NullMarked;
