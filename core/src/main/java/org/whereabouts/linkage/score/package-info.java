/// Weights of pairs under a model, with term frequencies, and the pairs worth keeping. Start at
/// [Scorer]. The package decides nothing: what links is for clusters and people.
@NullMarked
package org.whereabouts.linkage.score;

import org.jspecify.annotations.NullMarked;
