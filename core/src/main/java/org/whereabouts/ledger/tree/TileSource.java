package org.whereabouts.ledger.tree;

/// Where full tiles are kept: a table of the store, an exported directory, or memory in tests.
@FunctionalInterface
public interface TileSource {

    /// The full tile of this id.
    ///
    /// @throws AlteredLedgerException if it should be there and is not, or is malformed
    Tile fullTile(TileId id);
}
