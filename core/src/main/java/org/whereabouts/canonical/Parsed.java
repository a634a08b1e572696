package org.whereabouts.canonical;

/// What parsing JSON gives: a value, or the first fault.
public sealed interface Parsed {
    /// The text was JSON of the profile.
    record Value(Json json) implements Parsed {}

    /// The text was not.
    record Refused(JsonFault fault) implements Parsed {}

    /// The value, for callers that wrote the text themselves.
    ///
    /// @throws UnreadableJsonException if the text was refused
    default Json orThrow() {
        return switch (this) {
            case Value(var json) -> json;
            case Refused(var fault) -> throw new UnreadableJsonException(fault);
        };
    }
}
