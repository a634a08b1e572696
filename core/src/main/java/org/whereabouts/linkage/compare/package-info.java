/// Two rows in, one pattern out: the grade of every comparison packed in a long. Read
/// [PairComparer]. The package knows values and levels, and nothing of probabilities.
@NullMarked
package org.whereabouts.linkage.compare;

import org.jspecify.annotations.NullMarked;
