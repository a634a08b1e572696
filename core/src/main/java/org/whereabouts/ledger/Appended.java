package org.whereabouts.ledger;

import java.util.List;

/// A durable append.
///
/// @param indices where each entry of the batch stands, in the order of the batch
/// @param repeated how many of them had been appended before under the same client id
public record Appended(List<Long> indices, int repeated) {
    public Appended {
        indices = List.copyOf(indices);
    }
}
