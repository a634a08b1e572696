package org.whereabouts.consent;

import java.util.List;

/// The gate's answer.
public sealed interface Passage<T> {

    /// It may leave.
    record Open<T>(Cleared<T> cleared) implements Passage<T> {}

    /// It stays.
    ///
    /// @param missing everything that is missing, not only the first; never empty
    record Shut<T>(List<Missing> missing) implements Passage<T> {
        public Shut {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("a shut gate says what is missing");
            }
        }
    }
}
