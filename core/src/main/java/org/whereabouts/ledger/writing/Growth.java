package org.whereabouts.ledger.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.whereabouts.ledger.seal.Sealed;
import org.whereabouts.ledger.storage.Additions;
import org.whereabouts.ledger.storage.NewRow;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Tile;

/// The tree and the rows as they will be if the transaction succeeds.
final class Growth {
    private final Edge edge;
    private long first;
    private List<NewRow> rows = new ArrayList<>();
    private List<Tile> tiles = new ArrayList<>();

    /// Grows from an edge, which changes.
    Growth(Edge edge) {
        this.edge = edge;
        this.first = edge.size();
    }

    /// Adds an entry.
    void add(Optional<UUID> client, Sealed sealed) {
        add(new NewRow(client, sealed.leaf(), sealed.body()), sealed.leafHash());
    }

    /// Adds padding.
    void add(Leaf cover) {
        add(new NewRow(Optional.empty(), cover.toBytes(), new byte[0]), cover.hash());
    }

    private void add(NewRow row, Hash leafHash) {
        rows.add(row);
        tiles.addAll(edge.append(leafHash));
    }

    /// What was added since this was last called.
    Additions taken() {
        return taken(List.of());
    }

    /// The same, all of it records of a withdrawal.
    Additions takenAsWithdrawals() {
        return taken(LongStream.range(first, edge.size()).boxed().toList());
    }

    private Additions taken(List<Long> withdrawals) {
        var taken = new Additions(first, rows, tiles, edge.frontier(), withdrawals);
        first = edge.size();
        rows = new ArrayList<>();
        tiles = new ArrayList<>();
        return taken;
    }

    /// The edge as it is now.
    Edge edge() {
        return edge;
    }
}
