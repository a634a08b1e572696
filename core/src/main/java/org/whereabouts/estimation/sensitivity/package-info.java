/// How the estimate moves: with the one thing no data can show ({@link
/// org.whereabouts.estimation.sensitivity.XiFan}), with each list left out, and with the threshold
/// at which mentions were linked ({@link
/// org.whereabouts.estimation.sensitivity.LinkageThresholds}).
@NullMarked
package org.whereabouts.estimation.sensitivity;

import org.jspecify.annotations.NullMarked;
