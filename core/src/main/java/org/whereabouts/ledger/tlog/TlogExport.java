package org.whereabouts.ledger.tlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.HashReader;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TileId;

/// Writes the tree under a signed checkpoint in the layout of C2SP tlog-tiles: all tiles and entry
/// bundles, then the checkpoint, so that whoever finds a checkpoint finds everything below it.
///
/// @param signed the checkpoint to export at; the tree may have grown since
/// @param hashes the tree's subtrees
/// @param leaves the tree's leaves
public record TlogExport(SignedCheckpoint signed, HashReader hashes, Leaves leaves) {

    /// The name of the checkpoint's file.
    public static final String CHECKPOINT = "checkpoint";

    /// Where the leaves are kept.
    @FunctionalInterface
    public interface Leaves {
        /// The leaves `first` to `first + count - 1`; `count` is 1 to 256.
        List<Leaf> leaves(long first, int count);
    }

    /// Where the files go.
    @FunctionalInterface
    public interface Files {
        /// Keeps a file, replacing what was there.
        ///
        /// @param path relative, with slashes
        void put(String path, byte[] content) throws IOException;
    }

    /// Writes every file, the checkpoint last.
    public void writeTo(Files files) throws IOException {
        long size = signed.checkpoint().size();
        for (long first = 0; first < size; first += TileId.WIDTH) {
            int width = (int) Math.min(TileId.WIDTH, size - first);
            var path = TilePath.ofEntries(first / TileId.WIDTH, width);
            files.put(path.path(), new EntryBundle(leaves.leaves(first, width)).toBytes());
        }
        for (int level = 0; size >>> (TileId.HEIGHT * level) > 0; level++) {
            for (long number = 0; ; number++) {
                var id = new TileId(level, number);
                int width = id.widthAt(size);
                if (width == 0) {
                    break;
                }
                files.put(TilePath.of(id, width).path(), tile(id, width).toBytes());
            }
        }
        files.put(CHECKPOINT, signed.note().toBytes());
    }

    private Tile tile(TileId id, int width) {
        var row = new ArrayList<Hash>(width);
        for (int i = 0; i < width; i++) {
            row.add(hashes.subtree(TileId.HEIGHT * id.level(), id.number() * TileId.WIDTH + i));
        }
        return new Tile(id, row);
    }
}
