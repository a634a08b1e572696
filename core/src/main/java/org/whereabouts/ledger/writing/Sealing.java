package org.whereabouts.ledger.writing;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.keys.KeyRing;
import org.whereabouts.ledger.seal.EntrySealer;
import org.whereabouts.ledger.seal.Sealed;
import org.whereabouts.ledger.seal.SourceKey;
import org.whereabouts.ledger.tree.Commitment;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.TileId;

/// Seals batches: small ones on the calling thread, large ones on all cores, while what is sealed
/// already is being written.
public final class Sealing {
    private static final int PIECE = 256;

    private final KeyRing keys;
    private final SecureRandom random;
    private final ForkJoinPool workers;

    /// Sealers that nobody uses: to make one costs more than to seal an entry.
    private final Queue<EntrySealer> idle = new ConcurrentLinkedQueue<>();

    /// Seals with these keys on these threads.
    public Sealing(KeyRing keys, SecureRandom random, ForkJoinPool workers) {
        this.keys = keys;
        this.random = random;
        this.workers = workers;
    }

    /// Seals a batch, in its order. A large one is not yet sealed when this returns.
    public SealedBatch seal(List<NewEntry> batch) {
        if (batch.size() <= PIECE) {
            var sealed = sealPiece(batch);
            return new SealedBatch(batch, PIECE, List.of(() -> sealed));
        }
        var pieces = new ArrayList<Supplier<List<Sealed>>>();
        for (int from = 0; from < batch.size(); from += PIECE) {
            var piece = batch.subList(from, Math.min(batch.size(), from + PIECE));
            pieces.add(workers.submit(() -> sealPiece(piece))::join);
        }
        return new SealedBatch(batch, PIECE, pieces);
    }

    private List<Sealed> sealPiece(List<NewEntry> entries) {
        var waiting = idle.poll();
        var sealer = waiting == null ? new EntrySealer(keys.labelKey(), random) : waiting;
        var sealed = new ArrayList<Sealed>(entries.size());
        for (NewEntry entry : entries) {
            SourceKey key =
                    keys.find(entry.source())
                            .orElseThrow(() -> new LedgerException(LedgerReason.UNKNOWN_SOURCE));
            sealed.add(sealer.seal(key, entry.payload()));
        }
        idle.add(sealer);
        return sealed;
    }

    /// Cover leaves up to the next multiple of the width of a tile; none if the size is one.
    public List<Leaf> covers(long size) {
        long count = -size & (TileId.WIDTH - 1);
        var covers = new ArrayList<Leaf>((int) count);
        for (long i = 0; i < count; i++) {
            byte[] nothing = new byte[Hash.BYTES];
            random.nextBytes(nothing);
            covers.add(Leaf.cover(new Commitment(Hash.of(nothing))));
        }
        return covers;
    }
}
