package org.whereabouts.ledger.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.Verification.Code;
import org.whereabouts.ledger.Verification.TreeDamage;
import org.whereabouts.ledger.keys.SignerFile;
import org.whereabouts.ledger.note.Checkpoint;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.ledger.storage.KeptCheckpoint;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Read;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TreeHasher;

/// Builds the tree anew and compares it with everything that was kept of it: tiles, head,
/// checkpoints, and the head beside the signing key.
final class TreeCheck {
    private final Storage storage;
    private final SignerFile signer;
    private final Edge edge = Edge.empty();
    private final List<KeptCheckpoint> checkpoints;
    private final Map<Long, Hash> roots = new HashMap<>();
    private final List<TreeDamage> faults = new ArrayList<>();
    private int signed;

    TreeCheck(Storage storage, SignerFile signer) {
        this.storage = storage;
        this.signer = signer;
        this.checkpoints = read(storage);
        checkpoints.forEach(kept -> roots.put(kept.size(), TreeHasher.EMPTY_ROOT));
        roots.put(signer.last().size(), TreeHasher.EMPTY_ROOT);
    }

    private List<KeptCheckpoint> read(Storage from) {
        try {
            return from.checkpoints();
        } catch (LedgerException unreadable) {
            faults.add(new TreeDamage(Code.DATABASE, 0));
            return List.of();
        }
    }

    /// Adds the next leaves. Returns which of them differ from what the tiles say.
    List<Long> add(List<Hash> leafHashes) {
        var differing = new ArrayList<Long>();
        for (Hash leafHash : leafHashes) {
            for (Tile full : edge.append(leafHash)) {
                compare(full, differing);
            }
            if (roots.containsKey(edge.size())) {
                roots.put(edge.size(), edge.root());
            }
        }
        return differing;
    }

    private void compare(Tile rebuilt, List<Long> differing) {
        var id = rebuilt.id();
        Optional<byte[]> stored;
        try {
            stored = storage.tile(id);
        } catch (LedgerException unreadable) {
            stored = Optional.empty();
        }
        if (stored.isPresent() && Arrays.equals(stored.get(), rebuilt.toBytes())) {
            return;
        }
        long first = id.number() << (8 * (id.level() + 1));
        faults.add(new TreeDamage(Code.TILE, first));
        if (id.level() > 0 || stored.isEmpty()) {
            return;
        }
        switch (Tile.parse(id, stored.get())) {
            case Read.Refused<Tile> _ -> {}
            case Read.Value<Tile>(Tile kept) -> {
                int width = Math.min(kept.hashes().size(), rebuilt.hashes().size());
                for (int i = 0; i < width; i++) {
                    if (!kept.hashes().get(i).equals(rebuilt.hashes().get(i))) {
                        differing.add(first + i);
                    }
                }
            }
        }
    }

    /// Whether the leaves give the head; to be asked after all leaves were added.
    boolean headHolds() {
        try {
            Frontier head = storage.head();
            boolean holds = head.equals(edge.frontier());
            if (!holds) {
                faults.add(new TreeDamage(Code.ROOT, edge.size()));
            }
            if (storage.lastLeaf() >= edge.size()) {
                faults.add(new TreeDamage(Code.BEHIND_END, edge.size()));
            }
            return holds;
        } catch (LedgerException unreadable) {
            faults.add(new TreeDamage(Code.DATABASE, edge.size()));
            return false;
        }
    }

    /// Compares what was signed, and what was promised to be signed.
    void checkSigned() {
        var promise = signer.last();
        checkRoot(promise.size(), promise.root());
        for (KeptCheckpoint kept : checkpoints) {
            boolean holds = checkRoot(kept.size(), kept.root());
            if (kept.note().isPresent()) {
                if (!isSigned(kept, kept.note().get())) {
                    faults.add(new TreeDamage(Code.CHECKPOINT_SIGNATURE, kept.size()));
                } else if (holds) {
                    signed++;
                }
            }
        }
    }

    private boolean checkRoot(long size, Hash root) {
        if (size > edge.size()) {
            faults.add(new TreeDamage(Code.CUT_OFF, size));
            return false;
        }
        if (!root.equals(roots.get(size))) {
            faults.add(new TreeDamage(Code.CHECKPOINT_ROOT, size));
            return false;
        }
        return true;
    }

    private boolean isSigned(KeptCheckpoint kept, byte[] note) {
        var keys = signer.signer();
        var expected = new Checkpoint(keys.origin(), kept.size(), kept.root());
        return SignedCheckpoint.open(note, keys.origin(), List.copyOf(keys.keys()))
                .toOptional()
                .filter(read -> read.checkpoint().equals(expected))
                .isPresent();
    }

    /// How many leaves were added.
    long size() {
        return edge.size();
    }

    /// How many checkpoints hold.
    int signed() {
        return signed;
    }

    /// Everything that was found.
    List<TreeDamage> faults() {
        return faults;
    }
}
