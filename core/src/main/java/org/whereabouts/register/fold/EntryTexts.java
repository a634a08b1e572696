package org.whereabouts.register.fold;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

/// Where the bytes of an entry are read again whenever a view asks for them: the ledger. No text of
/// a source is kept in memory between two questions.
@FunctionalInterface
public interface EntryTexts {

    /// The payload of an entry that was folded before.
    ///
    /// @param index the entry's number in the ledger
    /// @throws org.whereabouts.canonical.WhereaboutsException if it cannot be given, because what
    ///   is kept was altered since it was folded
    byte[] payload(long index);

    /// Works on the payloads of many entries and hands over what becomes of them, in their order.
    ///
    /// @param indices rising
    /// @param work may be called by several threads at once; must not ask for texts itself
    /// @throws org.whereabouts.canonical.WhereaboutsException as [#payload]
    default <T> void payloads(LongStream indices, Function<byte[], T> work, Consumer<T> take) {
        indices.mapToObj(index -> work.apply(payload(index))).forEachOrdered(take);
    }
}
