/// Candidate pairs from blocking rules: sorted key hashes, caps with a report, and a walk over the
/// pairs of a rule that no earlier rule has made. Read [RuleBlocks], then [PairWalk]. Pairs are
/// never all in memory.
@NullMarked
package org.whereabouts.linkage.block;

import org.jspecify.annotations.NullMarked;
