package org.whereabouts.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tree grown leaf by leaf in memory: leaf hashes, the full tiles that were handed out, the edge.
/// Counts how many full tiles were read.
final class GrownTree implements TileSource, LeafHashes {
    final List<Hash> leafHashes = new ArrayList<>();
    final Map<TileId, Tile> tiles = new HashMap<>();
    final Edge edge = Edge.empty();
    int tilesRead;

    static GrownTree of(int size) {
        var tree = new GrownTree();
        for (int i = 0; i < size; i++) {
            tree.append(leaf(i).hash());
        }
        return tree;
    }

    static Leaf leaf(int i) {
        byte[] salt = new byte[Commitment.SALT_BYTES];
        salt[0] = (byte) i;
        return Leaf.entry(Commitment.of(salt, ("entry " + i).getBytes(StandardCharsets.US_ASCII)));
    }

    void append(Hash leafHash) {
        leafHashes.add(leafHash);
        edge.append(leafHash).forEach(tile -> tiles.put(tile.id(), tile));
    }

    @Override
    public Tile fullTile(TileId id) {
        tilesRead++;
        Tile tile = tiles.get(id);
        if (tile == null) {
            throw new AlteredLedgerException(TreeFault.NOT_A_TILE);
        }
        return tile;
    }

    @Override
    public List<Hash> leafHashes(long first, int count) {
        return leafHashes.subList((int) first, (int) first + count);
    }

    HashReader reader() {
        return new TileHashReader(this, edge);
    }
}
