package org.whereabouts.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The growing right edge of the tree: the frontier and the partial tile of each level, at most 64
/// KiB whatever the size. Appending a leaf costs one node hash on average and hands out each tile
/// in the moment it is full.
///
/// It changes with every append: one writer, one edge. Take a [#copy()] before a transaction that
/// may fail, or [#load] again after it.
public final class Edge {
    /// A level that nothing has reached yet; a copy then costs nothing.
    private static final Hash[] UNUSED = {};

    private final TreeHasher hasher;
    private final Hash[][] partial;
    private final int[] width;
    private final List<Hash> peaks;
    private long size;

    private Edge(TreeHasher hasher, long size, Hash[][] partial, int[] width, List<Hash> peaks) {
        this.hasher = hasher;
        this.size = size;
        this.partial = partial;
        this.width = width;
        this.peaks = peaks;
    }

    /// The edge of the empty tree.
    public static Edge empty() {
        var partial = new Hash[TileId.LEVEL_MAX + 1][];
        Arrays.fill(partial, UNUSED);
        return new Edge(
                new TreeHasher(), 0, partial, new int[TileId.LEVEL_MAX + 1], new ArrayList<>());
    }

    /// The edge of a stored tree: reads the last 0 to 255 leaf hashes, and for each higher level
    /// the full tiles below its partial tile, whose roots make that tile.
    ///
    /// @param size the number of leaves in the tree
    /// @throws AlteredLedgerException if leaves or tiles of this size are missing
    public static Edge load(long size, TileSource tiles, LeafHashes leaves) {
        Edge edge = empty();
        edge.size = size;
        for (int level = TileId.LEVEL_MAX; level >= 0; level--) {
            long complete = size >>> (TileId.HEIGHT * level);
            int width = (int) (complete % TileId.WIDTH);
            long first = complete - width;
            if (width > 0) {
                edge.fill(level, first, width, tiles, leaves);
                edge.addPeaks(level);
            }
        }
        return edge;
    }

    /// Appends a leaf. Returns the tiles that became full by it, lowest level first: nearly always
    /// none.
    public List<Tile> append(Hash leafHash) {
        List<Tile> full = List.of();
        Hash node = leafHash;
        long rest = size;
        for (int level = 0; ; level++) {
            if (level % TileId.HEIGHT == 0) {
                full = put(level / TileId.HEIGHT, node, full);
            }
            if ((rest & 1) == 0) {
                break;
            }
            node = hasher.node(peaks.removeLast(), node);
            rest >>>= 1;
        }
        peaks.add(node);
        size++;
        return full;
    }

    /// The number of leaves.
    public long size() {
        return size;
    }

    /// The root of the tree as it is now.
    public Hash root() {
        return frontier().root(hasher);
    }

    /// The frontier as it is now.
    public Frontier frontier() {
        return new Frontier(size, peaks);
    }

    /// The partial tile of a level; empty when the level ends with a full tile.
    public List<Hash> partial(int level) {
        return List.of(Arrays.copyOf(partial[level], width[level]));
    }

    /// An edge that grows apart from this one, for the same thread.
    public Edge copy() {
        Hash[][] partials = partial.clone();
        for (int level = 0; level < partials.length; level++) {
            partials[level] = partial[level].length == 0 ? UNUSED : partial[level].clone();
        }
        return new Edge(hasher, size, partials, width.clone(), new ArrayList<>(peaks));
    }

    private List<Tile> put(int level, Hash node, List<Tile> full) {
        if (partial[level].length == 0) {
            partial[level] = new Hash[TileId.WIDTH];
        }
        partial[level][width[level]] = node;
        width[level]++;
        if (width[level] < TileId.WIDTH) {
            return full;
        }
        width[level] = 0;
        long number = size >>> (TileId.HEIGHT * (level + 1));
        var more = new ArrayList<>(full);
        more.add(new Tile(new TileId(level, number), List.of(partial[level])));
        return more;
    }

    private void fill(int level, long first, int count, TileSource tiles, LeafHashes leaves) {
        partial[level] = new Hash[TileId.WIDTH];
        if (level == 0) {
            var hashes = leaves.leafHashes(first, count);
            if (hashes.size() != count) {
                throw new AlteredLedgerException(TreeFault.LEAVES_MISSING);
            }
            hashes.toArray(partial[0]);
        } else {
            for (int i = 0; i < count; i++) {
                Tile below = tiles.full(new TileId(level - 1, first + i));
                partial[level][i] = below.root(hasher);
            }
        }
        width[level] = count;
    }

    /// The peaks inside one partial tile: one for each one-bit of its width.
    private void addPeaks(int level) {
        int from = 0;
        for (int bit = TileId.HEIGHT - 1; bit >= 0; bit--) {
            int count = 1 << bit;
            if ((width[level] & count) != 0) {
                peaks.add(hasher.rootOf(Arrays.copyOfRange(partial[level], from, from + count)));
                from += count;
            }
        }
    }
}
