package org.whereabouts.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.statement.SourceId;

/// Which key seals what, learned from the entries themselves.
///
/// What a source tells is sealed under the source's key. A judgement about two sources has a key of
/// that pair: its reason may repeat what either source says, so it must become unreadable when
/// either is withdrawn. The record of a withdrawal is sealed under a key that belongs to no source.
final class Keyring {
    private final Map<SourceId, SourceKeyId> ofSource = new HashMap<>();
    private final Map<Pair, SourceKeyId> ofPair = new HashMap<>();
    private Optional<SourceKeyId> own = Optional.empty();

    private record Pair(SourceId first, SourceId second) {
        static Pair of(SourceId one, SourceId other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /// Learns from an entry of the ledger.
    ///
    /// @return whether the key is the right one for the entry. An entry under another key would
    ///   outlive the withdrawal of its source, so it is not folded.
    boolean learn(Entry entry, SourceKeyId key) {
        return switch (entry) {
            case Entry.Handed(var source, var _) -> learn(source.id(), key);
            case Entry.Recorded(var told, var _) -> learn(told.source(), key);
            case Entry.Judged(var judgement) -> {
                SourceId first = judgement.first().source();
                SourceId second = judgement.second().source();
                yield first.equals(second)
                        ? learn(first, key)
                        : is(ofPair.putIfAbsent(Pair.of(first, second), key), key);
            }
            case Entry.Consented(var about, var _, var _) -> learn(source(about), key);
            case Entry.Withdrawn _ -> {
                own = own.or(() -> Optional.of(key));
                yield own.get().equals(key);
            }
            case Entry.Later _, Entry.Unreadable _ -> true;
        };
    }

    static SourceId source(Entry.About about) {
        return switch (about) {
            case Entry.About.OfSource(var source) -> source;
            case Entry.About.OfSubject(var mention) -> mention.source();
        };
    }

    private boolean learn(SourceId source, SourceKeyId key) {
        return is(ofSource.putIfAbsent(source, key), key);
    }

    private static boolean is(
            @org.jspecify.annotations.Nullable SourceKeyId before, SourceKeyId key) {
        return before == null || before.equals(key);
    }

    /// The key of a source; a new one if it has none.
    SourceKeyId of(SourceId source, Supplier<SourceKeyId> fresh) {
        return ofSource.computeIfAbsent(source, _ -> fresh.get());
    }

    /// The key for a judgement about these two sources; a new one if they have none.
    SourceKeyId of(SourceId first, SourceId second, Supplier<SourceKeyId> fresh) {
        return first.equals(second)
                ? of(first, fresh)
                : ofPair.computeIfAbsent(Pair.of(first, second), _ -> fresh.get());
    }

    /// The key that belongs to no source.
    SourceKeyId own(Supplier<SourceKeyId> fresh) {
        SourceKeyId key = own.orElseGet(fresh);
        own = Optional.of(key);
        return key;
    }

    /// Whether the source has a key.
    boolean has(SourceId source) {
        return ofSource.containsKey(source);
    }

    /// Every key that has to be destroyed with a source, its own first.
    List<SourceKeyId> doomed(SourceId source) {
        var keys = new ArrayList<SourceKeyId>();
        Optional.ofNullable(ofSource.get(source)).ifPresent(keys::add);
        ofPair.forEach((pair, key) -> {
            if (pair.first().equals(source) || pair.second().equals(source)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /// The keys of a source were destroyed.
    void forget(SourceId source) {
        ofSource.remove(source);
        ofPair.keySet().removeIf(p -> p.first().equals(source) || p.second().equals(source));
    }
}
