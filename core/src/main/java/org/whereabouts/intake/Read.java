package org.whereabouts.intake;

import java.util.List;

/// What taking something in gives: a value, or why not.
public sealed interface Read<T> {

    /// It could be taken.
    record Value<T>(T value) implements Read<T> {}

    /// It could not; every fault that was found, never none.
    record Refused<T>(List<Fault> faults) implements Read<T> {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a fault");
            }
        }
    }

    /// A value.
    static <T> Read<T> of(T value) {
        return new Value<>(value);
    }

    /// A refusal for one reason.
    static <T> Read<T> refused(Fault fault) {
        return new Refused<>(List.of(fault));
    }

    /// The value, where the caller made the input itself.
    ///
    /// @throws IllegalStateException if it was refused; the message holds the codes only
    default T orThrow() {
        return switch (this) {
            case Value<T>(var value) -> value;
            case Refused<T>(var faults) ->
                    throw new IllegalStateException(
                            String.join(", ", faults.stream().map(Fault::message).toList()));
        };
    }
}
