package org.whereabouts.linkage.review;

import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.model.Model;

/// A pair that waits for a judgement.
///
/// @param why what a judgement settles
/// @param between bits for all records of both sides together, where two clusters are asked about:
///   one pair may be strong while others say that they are two people (for every comparison the
///   mean of the pairs in which it was made). Otherwise the weight of the pair
/// @param information bits that a judgement is expected to give, times the pairs of records it
///   decides; the order of proposals
public record Proposal(LinkedPair pair, Why why, double between, double information) {

    /// How probable it is that both sides are one person, as far as the model knows.
    public double probability() {
        return Model.probability(between);
    }

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
