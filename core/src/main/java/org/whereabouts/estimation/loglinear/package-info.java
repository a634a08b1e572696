/// Poisson log-linear models of the table: log mean of a history = intercept + one term for each
/// list and each admitted interaction; the unseen persons number exp(intercept). Read {@link
/// org.whereabouts.estimation.loglinear.Model} first, then {@link
/// org.whereabouts.estimation.loglinear.Fitter}, which refuses a model whose estimate does not
/// exist or is not determined, then {@link org.whereabouts.estimation.loglinear.Ranking}. The room
/// knows no thresholds of what may be shown.
@NullMarked
package org.whereabouts.estimation.loglinear;

import org.jspecify.annotations.NullMarked;
