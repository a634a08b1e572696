package org.whereabouts.ledger.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.ledger.Appended;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.seal.Sealed;
import org.whereabouts.ledger.storage.Additions;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.tree.AlteredLedgerException;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.LeafHashes;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TileHashReader;
import org.whereabouts.ledger.tree.TileSource;

/// Adds to the tree and to the database in one step. Used by one thread at a time, except [#size()]
/// and [#beginsWithKeys()].
public final class Appending {
    private final Storage storage;
    private final KeyRing keys;
    private Optional<Edge> edge;
    private volatile long size;

    private Appending(Storage storage, KeyRing keys, Optional<Edge> edge, long size) {
        this.storage = storage;
        this.keys = keys;
        this.edge = edge;
        this.size = size;
    }

    /// What became of one batch of a group.
    public sealed interface Outcome {
        /// It is durable.
        record Done(Appended appended) implements Outcome {}

        /// Nothing of it was written, and the others of its group were.
        record Refused(LedgerReason reason) implements Outcome {}
    }

    /// Goes on where the database ends. If its leaves and tiles do not give the head that it keeps,
    /// the ledger can be read and verified, and every write is refused.
    public static Appending open(Storage storage, KeyRing keys) {
        var head = storage.head();
        return new Appending(storage, keys, edge(storage, head), head.size());
    }

    private static Optional<Edge> edge(Storage storage, Frontier head) {
        try {
            var edge = Edge.load(head.size(), tiles(storage), leaves(storage));
            return Optional.of(edge).filter(e -> e.frontier().equals(head));
        } catch (AlteredLedgerException altered) {
            return Optional.empty();
        } catch (LedgerException damaged) {
            if (damaged.reason() == LedgerReason.DATABASE_DAMAGED) {
                return Optional.empty();
            }
            throw damaged;
        }
    }

    private static TileSource tiles(Storage storage) {
        return id ->
                storage.tile(id)
                        .map(bytes -> Tile.parse(id, bytes).orElseThrow())
                        .orElseThrow(() -> damaged());
    }

    private static LeafHashes leaves(Storage storage) {
        return (first, count) -> {
            var hashes = new ArrayList<Hash>(count);
            for (var row : storage.leaves(first, count)) {
                if (row.index() != first + hashes.size()) {
                    throw damaged();
                }
                hashes.add(Leaf.parse(row.leaf()).orElseThrow().hash());
            }
            if (hashes.size() != count) {
                throw damaged();
            }
            return hashes;
        };
    }

    private static LedgerException damaged() {
        return new LedgerException(LedgerReason.DATABASE_DAMAGED);
    }

    /// How many entries are durable.
    public long size() {
        return size;
    }

    /// The edge of the tree; not to be changed by the caller.
    Edge edge() {
        return edge.orElseThrow(() -> damaged());
    }

    /// Reads tiles for proofs.
    TileHashReader hashes() {
        return new TileHashReader(tiles(storage), edge());
    }

    /// Whether the next write has to make new keys durable first.
    boolean beginsWithKeys() {
        return keys.isChanged();
    }

    /// Writes a group of batches in one transaction. A batch with an entry of a source that has no
    /// key is refused as a whole.
    List<Outcome> append(List<SealedBatch> batches) {
        var known = new HashMap<>(storage.known(clients(batches)));
        var added = new ArrayList<Stretches.Place>();
        var outcomes = new ArrayList<Outcome>(batches.size());
        for (SealedBatch batch : batches) {
            if (!batch.allHaveKeys(keys)) {
                outcomes.add(new Outcome.Refused(LedgerReason.UNKNOWN_SOURCE));
                continue;
            }
            var indices = new ArrayList<Long>(batch.size());
            int repeated = 0;
            for (int place = 0; place < batch.size(); place++) {
                long next = size + added.size();
                Long before = known.putIfAbsent(batch.client(place), next);
                if (before == null) {
                    added.add(new Stretches.Place(batch, place));
                    indices.add(next);
                } else {
                    repeated++;
                    indices.add(before);
                }
            }
            outcomes.add(new Outcome.Done(new Appended(indices, repeated)));
        }
        var growth = new Growth(edge().copy());
        keep(growth, new Stretches(added, growth));
        return outcomes;
    }

    private static List<UUID> clients(List<SealedBatch> batches) {
        var clients = new ArrayList<UUID>();
        for (SealedBatch batch : batches) {
            for (int place = 0; place < batch.size(); place++) {
                clients.add(batch.client(place));
            }
        }
        return clients;
    }

    /// Writes the records of one withdrawal, the first of them under the client id. Returns the
    /// index of the first.
    long appendRecords(UUID client, List<Sealed> records) {
        var growth = new Growth(edge().copy());
        long first = size;
        growth.add(Optional.of(client), records.getFirst());
        records.stream().skip(1).forEach(record -> growth.add(Optional.empty(), record));
        keep(growth, List.of(growth.takenAsWithdrawals()).iterator());
        return first;
    }

    /// Writes padding.
    public void appendCovers(List<Leaf> covers) {
        if (!covers.isEmpty()) {
            var growth = new Growth(edge().copy());
            covers.forEach(growth::add);
            keep(growth, List.of(growth.taken()).iterator());
        }
    }

    private void keep(Growth growth, Iterator<Additions> stretches) {
        if (!stretches.hasNext()) {
            return;
        }
        keys.saveIfChanged();
        storage.keep(stretches);
        edge = Optional.of(growth.edge());
        size = growth.edge().size();
    }
}
