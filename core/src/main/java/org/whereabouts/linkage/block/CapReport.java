package org.whereabouts.linkage.block;

import java.util.Optional;
import org.whereabouts.linkage.plan.PlanFault;

/// What a blocking rule made of the records.
///
/// @param rule in the words of the plan
/// @param pairsUncapped how many pairs it would make without its cap
/// @param pairs how many it makes, those of earlier rules included
/// @param greatestBlock records of its greatest block
/// @param blocksCapped blocks over the cap
/// @param blocksLeftOut narrowed blocks that were still over the cap; where the rule does not
///   narrow, every capped block is left out
public record CapReport(
        String rule,
        long pairsUncapped,
        long pairs,
        long greatestBlock,
        int blocksCapped,
        int blocksLeftOut) {

    /// Whether the cap took pairs away.
    public boolean capped() {
        return blocksCapped > 0;
    }

    /// The fault of a rule that makes more pairs than the limit.
    ///
    /// @param what kind of rule
    public Optional<PlanFault> explodes(String what, long limit) {
        return pairs <= limit
                ? Optional.empty()
                : Optional.of(
                        new PlanFault(
                                PlanFault.Code.EXPLODING_RULE,
                                what + " " + rule,
                                "it makes "
                                        + pairs
                                        + " pairs, more than the limit of "
                                        + limit
                                        + "; its greatest block has "
                                        + greatestBlock
                                        + " records. Add a column, or a cap"));
    }
}
