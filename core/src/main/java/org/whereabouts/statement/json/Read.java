package org.whereabouts.statement.json;

import org.whereabouts.canonical.WhereaboutsException;

/// What reading gives: a value, or the first fault.
public sealed interface Read<T> {
    /// It could be read.
    record Value<T>(T value) implements Read<T> {}

    /// It could not.
    record Refused<T>(Fault fault) implements Read<T> {}

    /// The value, for callers that wrote the JSON themselves.
    ///
    /// @throws WhereaboutsException if it was refused: stored data is damaged
    default T orThrow() {
        return switch (this) {
            case Value<T>(var value) -> value;
            case Refused<T>(var fault) ->
                    throw new WhereaboutsException(
                            "A stored entry cannot be read ("
                                    + fault.message()
                                    + "). Nothing was changed; run `verify`.");
        };
    }
}
