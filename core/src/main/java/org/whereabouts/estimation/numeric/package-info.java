/// Small numerical tools that the estimation methods share: the logarithm of the gamma function,
/// distribution functions, dense symmetric solving, exact rank and an exact linear programme over
/// small integer matrices, root finding, quantiles, and random draws. Read {@link
/// org.whereabouts.estimation.numeric.LogGamma} first. Nothing here knows of lists or people; each
/// formula names the source from which it can be checked.
@NullMarked
package org.whereabouts.estimation.numeric;

import org.jspecify.annotations.NullMarked;
