package org.whereabouts.ledger.tree;

/// Which tile: its level (hashes of level `l` stand for `256^l` leaves each) and its number within
/// the level.
///
/// @param level 0 to 7; level 7 already needs more than 2^56 leaves
/// @param number from 0, left to right
public record TileId(int level, long number) {

    /// How many hashes a full tile holds.
    public static final int WIDTH = 256;

    /// Levels of the tree that one tile spans.
    public static final int HEIGHT = 8;

    /// The highest level of a tile.
    public static final int LEVEL_MAX = 7;

    public TileId {
        if (level < 0 || level > LEVEL_MAX || number < 0) {
            throw new IllegalArgumentException("no tile has level " + level + ", number " + number);
        }
    }

    /// How many hashes the tile holds in a tree of `size` leaves: 0 to 256.
    public int widthAt(long size) {
        long complete = size >>> (HEIGHT * level);
        long before = number * WIDTH;
        return Math.clamp(complete - before, 0, WIDTH);
    }
}
