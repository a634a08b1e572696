package org.whereabouts.linkage.score;

import java.util.List;

/// The weight of one pair with its parts.
///
/// @param prior the weight before anything is compared
/// @param parts one per comparison, in the order of the plan
/// @param weight the sum of all
public record Scored(double prior, List<Part> parts, double weight) {

    public Scored {
        parts = List.copyOf(parts);
    }

    /// What one comparison adds.
    ///
    /// @param grade 0 for no evidence, 1 for anything else, the strongest last
    /// @param weight bits of the level
    /// @param frequency bits that the frequency of the value adds or takes
    public record Part(int grade, double weight, double frequency) {

        /// Bits of the comparison in all.
        public double sum() {
            return weight + frequency;
        }
    }
}
