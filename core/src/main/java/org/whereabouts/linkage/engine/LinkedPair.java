package org.whereabouts.linkage.engine;

import java.io.Serializable;
import org.whereabouts.linkage.model.Model;

/// A pair that was kept, by the ids of its records.
///
/// @param first the smaller id
/// @param weight bits for a match, the prior included
/// @param pattern the grade of every comparison ([org.whereabouts.linkage.compare.Patterns])
public record LinkedPair(String first, String second, double weight, long pattern)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /// The probability that the two are one person, as far as the model knows.
    public double probability() {
        return Model.probability(weight);
    }
}
