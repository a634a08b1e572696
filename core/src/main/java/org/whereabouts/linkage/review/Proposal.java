package org.whereabouts.linkage.review;

import org.whereabouts.linkage.engine.LinkedPair;

/// A pair that waits for a judgement.
///
/// @param why what a judgement settles
/// @param information bits that a judgement is expected to give, times the pairs of records it
///   decides; the order of proposals
public record Proposal(LinkedPair pair, Why why, double information) {

    /// What a judgement settles.
    public enum Why {
        /// Whether two clusters are one person.
        JOIN,
        /// Whether a cluster that hangs by one pair is one person.
        BRIDGE,
        /// Whether two records that the model joins are one person.
        CONFIRM,
        /// Somebody looked and was not sure.
        UNSURE
    }
}
