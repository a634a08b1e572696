/// Golden files: readable pairs of input and output under `src/test/resources/golden/<room>/`.
@NullMarked
package org.whereabouts.golden;

import org.jspecify.annotations.NullMarked;
