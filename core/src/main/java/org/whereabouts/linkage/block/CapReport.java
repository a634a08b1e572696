package org.whereabouts.linkage.block;

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
}
