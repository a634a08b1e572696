package org.whereabouts.ledger.storage;

import java.util.List;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.Tile;

/// What a transaction adds, or one stretch of it: everything or nothing.
///
/// @param first the index of the first row; it must be the size of the ledger before
/// @param rows the entries, at `first`, `first + 1` and so on
/// @param tiles the tiles that became full
/// @param head the frontier afterwards
/// @param withdrawals which of the new entries are records of a withdrawal, by index
public record Additions(
        long first, List<NewRow> rows, List<Tile> tiles, Frontier head, List<Long> withdrawals) {
    public Additions {
        rows = List.copyOf(rows);
        tiles = List.copyOf(tiles);
        withdrawals = List.copyOf(withdrawals);
        if (head.size() != first + rows.size()) {
            throw new IllegalArgumentException("the head does not end behind the new rows");
        }
    }
}
