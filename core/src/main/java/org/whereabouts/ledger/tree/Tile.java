package org.whereabouts.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/// 1 to 256 neighbouring hashes of one level. A full tile never changes again and is what stores
/// keep; a partial one is only ever written into an export.
///
/// @param id which tile
/// @param hashes from left to right
public record Tile(TileId id, List<Hash> hashes) {

    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > TileId.WIDTH) {
            throw new IllegalArgumentException(
                    "a tile holds 1 to 256 hashes, not " + hashes.size());
        }
    }

    /// Whether it holds 256 hashes.
    public boolean isFull() {
        return hashes.size() == TileId.WIDTH;
    }

    /// The hashes one after the other; 8192 bytes for a full tile.
    public byte[] toBytes() {
        byte[] bytes = new byte[hashes.size() * Hash.BYTES];
        for (int i = 0; i < hashes.size(); i++) {
            hashes.get(i).put(bytes, i * Hash.BYTES);
        }
        return bytes;
    }

    /// Reads 1 to 256 hashes.
    public static Read<Tile> parse(TileId id, byte[] bytes) {
        int count = bytes.length / Hash.BYTES;
        if (bytes.length % Hash.BYTES != 0 || count == 0 || count > TileId.WIDTH) {
            return Read.refused(TreeFault.NOT_A_TILE);
        }
        var hashes = new ArrayList<Hash>(count);
        for (int i = 0; i < count; i++) {
            hashes.add(Hash.at(bytes, i * Hash.BYTES));
        }
        return Read.value(new Tile(id, hashes));
    }

    /// The root over the tile's hashes: for a full tile, one hash of the level above.
    Hash root(TreeHasher hasher) {
        return hasher.root(hashes);
    }
}
