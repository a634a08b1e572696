package org.whereabouts.ledger.tree;

/// Where full tiles are kept: a table of the store, an exported directory, or memory in tests.
@FunctionalInterface
public interface TileSource {

    /// The full tile of this id.
    ///
    /// @throws AlteredLedgerException if it should be there and is not, or is malformed
    Tile fullTile(TileId id);

    /// The same, refusing a tile that is another one or is not full.
    ///
    /// @throws AlteredLedgerException if the source gives the wrong tile
    default Tile full(TileId id) {
        Tile tile = fullTile(id);
        if (!tile.isFull() || !tile.id().equals(id)) {
            throw new AlteredLedgerException(TreeFault.NOT_A_TILE);
        }
        return tile;
    }
}
