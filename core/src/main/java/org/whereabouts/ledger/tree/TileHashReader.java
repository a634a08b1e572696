package org.whereabouts.ledger.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads subtrees from full tiles and the edge. A proof needs at most one full tile for each eight
/// levels along each of its two paths (to its leaf, and along the right edge of an older tree). The
/// last 32 tiles are kept, more than one proof needs; one thread, and an edge that does not grow.
public final class TileHashReader implements HashReader {
    private final TileSource tiles;
    private final Edge edge;
    private final Map<TileId, List<Hash>> kept = new LastRead();
    private final TreeHasher hasher = new TreeHasher();

    /// @param tiles the full tiles
    /// @param edge the edge of the tree as it is now; it must not grow while the reader is used
    public TileHashReader(TileSource tiles, Edge edge) {
        this.tiles = tiles;
        this.edge = edge;
    }

    @Override
    public Hash subtree(int level, long number) {
        if (level < 0 || number < 0 || number >= edge.size() >>> level) {
            throw new IllegalArgumentException(
                    "no complete subtree " + number + " of level " + level + " in the tree");
        }
        int within = level % TileId.HEIGHT;
        long first = number << within;
        var id = new TileId(level / TileId.HEIGHT, first / TileId.WIDTH);
        int position = (int) (first % TileId.WIDTH);
        return hasher.rootOf(
                hashes(id).subList(position, position + (1 << within)).toArray(Hash[]::new));
    }

    private List<Hash> hashes(TileId id) {
        List<Hash> hashes = kept.get(id);
        if (hashes == null) {
            boolean full = id.widthAt(edge.size()) == TileId.WIDTH;
            hashes = full ? tiles.full(id).hashes() : edge.partial(id.level());
            kept.put(id, hashes);
        }
        return hashes;
    }

    private static final class LastRead extends LinkedHashMap<TileId, List<Hash>> {
        private static final long serialVersionUID = 1;
        private static final int TILES_MAX = 32;

        LastRead() {
            super(2 * TILES_MAX, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileId, List<Hash>> eldest) {
            return size() > TILES_MAX;
        }
    }
}
