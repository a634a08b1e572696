package org.whereabouts.ledger.tree;

import java.util.Optional;
import java.util.function.Function;

/// What comes of reading bytes that somebody else may have written: the value, or a coded fault.
///
/// @param <T> what was to be read
public sealed interface Read<T> {

    /// It was well formed.
    ///
    /// @param value what was read
    record Value<T>(T value) implements Read<T> {}

    /// It was not, and nothing of it is used.
    ///
    /// @param fault what is wrong with it, with a stable code
    record Refused<T>(LedgerFault fault) implements Read<T> {}

    /// A value that was read.
    static <T> Read<T> value(T value) {
        return new Value<>(value);
    }

    /// A refusal.
    static <T> Read<T> refused(LedgerFault fault) {
        return new Refused<>(fault);
    }

    /// Reads on from the value, or keeps the refusal.
    default <U> Read<U> then(Function<T, Read<U>> next) {
        return switch (this) {
            case Value<T>(T value) -> next.apply(value);
            case Refused<T>(LedgerFault fault) -> new Refused<>(fault);
        };
    }

    /// The value, for callers who only ask whether there is one.
    default Optional<T> toOptional() {
        return switch (this) {
            case Value<T>(T value) -> Optional.ofNullable(value);
            case Refused<T> _ -> Optional.empty();
        };
    }

    /// The value of something that this program wrote itself.
    ///
    /// @throws AlteredLedgerException if it is not what this program writes
    default T orElseThrow() {
        return switch (this) {
            case Value<T>(T value) -> value;
            case Refused<T>(LedgerFault fault) -> throw new AlteredLedgerException(fault);
        };
    }
}
