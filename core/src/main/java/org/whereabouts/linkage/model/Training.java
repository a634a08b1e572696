package org.whereabouts.linkage.model;

import java.util.List;

/// Everything that is counted before a model is made; the engines count, each in its way.
///
/// @param pairsPossible how many pairs of records there are
/// @param foundByPrior how many pairs the prior's rules found; 0 if the plan's prior has none
/// @param random patterns of pairs taken at random
/// @param sessions patterns of pairs of each training rule of the plan, in its order
/// @param pairs how many pairs each training rule makes; where they are many, only some of them are
///   among the patterns
public record Training(
        long pairsPossible,
        long foundByPrior,
        PatternCounts random,
        List<PatternCounts> sessions,
        List<Long> pairs) {

    public Training {
        sessions = List.copyOf(sessions);
        pairs = List.copyOf(pairs);
    }

    /// How many pairs of a rule stand behind each one that was counted.
    double sampled(int session) {
        return Math.max(
                1, pairs.get(session) / (double) Math.max(1, sessions.get(session).pairs()));
    }
}
