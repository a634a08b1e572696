package org.whereabouts.names;

import java.util.List;

/// What two written names say about each other.
///
/// @param level the grade, strongest last; what linkage counts
/// @param score orders pairs within and across levels, 0 (nothing in common) to 1000 (same
///   characters). Pairs of a higher level never score below pairs of a lower one
/// @param parts the parts side by side, in the order of the first name
/// @param reason one sentence a documenter reads, without judgement about the persons
public record NameComparison(
        NameLevel level, int score, List<PartComparison> parts, String reason) {

    public NameComparison {
        parts = List.copyOf(parts);
    }
}
