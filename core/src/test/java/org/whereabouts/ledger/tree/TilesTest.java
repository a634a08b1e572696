package org.whereabouts.ledger.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Trees large enough for tiles of three levels: 2^16 leaves fill the first tile of level 1.
class TilesTest {
    private static final int SIZE = 65_536 + 3 * 256 + 77;
    private static final GrownTree TREE = tree();

    @Test
    void fullTilesAreHandedOutOnceEachAndHoldTheRightHashes() {
        assertEquals(SIZE / 256 + 1, TREE.tiles.size());
        TREE.tiles.values().forEach(tile -> assertTrue(tile.isFull()));
        var first = TREE.fullTile(new TileId(0, 0));
        assertEquals(TREE.leafHashes.subList(0, 256), first.hashes());
        var above = TREE.fullTile(new TileId(1, 0));
        var hasher = new TreeHasher();
        for (int i = 0; i < 256; i++) {
            var below = TREE.leafHashes.subList(i * 256, i * 256 + 256);
            assertEquals(hasher.root(below), above.hashes().get(i));
        }
    }

    @Test
    void anEdgeLoadedFromTheStoreIsTheEdgeThatGrew() {
        var grown = GrownTree.of(0);
        for (int size : new int[] {0, 2, 255, 256, 258, 511, 512, 65_535, 65_536, 65_538, SIZE}) {
            TREE.leafHashes.subList(grown.leafHashes.size(), size).forEach(grown::append);
            var loaded = Edge.load(size, grown, grown);
            assertEquals(grown.edge.frontier(), loaded.frontier());
            for (int level = 0; level <= TileId.LEVEL_MAX; level++) {
                assertEquals(grown.edge.partial(level), loaded.partial(level));
            }
            var next = new Hash(1, 2, 3, size);
            var copy = grown.edge.copy();
            assertEquals(copy.append(next), loaded.append(next));
            assertEquals(copy.root(), loaded.root());
        }
    }

    @Test
    void aCopyGrowsApart() {
        var copy = TREE.edge.copy();
        var before = TREE.edge.frontier();
        copy.append(new Hash(1, 2, 3, 4));
        assertEquals(before, TREE.edge.frontier());
        assertEquals(SIZE + 1, copy.size());
    }

    @Test
    void proofsAcrossTilesHoldForSampledLeavesAndSizes() {
        var random = new Random(20261123);
        for (int i = 0; i < 60; i++) {
            int size = 1 + random.nextInt(SIZE);
            int index = random.nextInt(size);
            int older = 1 + random.nextInt(size);
            var root = new TreeHasher().root(TREE.leafHashes.subList(0, size));
            var olderRoot = new TreeHasher().root(TREE.leafHashes.subList(0, older));
            var inclusion = InclusionProof.of(index, size, TREE.reader());
            var consistency = ConsistencyProof.of(older, size, TREE.reader());
            assertTrue(inclusion.proves(TREE.leafHashes.get(index), root), "leaf " + index);
            assertTrue(consistency.proves(olderRoot, root), older + " to " + size);
        }
    }

    @Test
    void aProofReadsOneFullTileForEightLevels() {
        for (int index : new int[] {0, 255, 256, 40_000, 65_535, 65_536, 66_000, SIZE - 1}) {
            TREE.tilesRead = 0;
            InclusionProof.of(index, SIZE, TREE.reader());
            assertTrue(TREE.tilesRead <= 2, index + " reads " + TREE.tilesRead);
        }
        for (int older : new int[] {1, 255, 256, 40_000, 65_535, 65_536, 66_000, SIZE - 1}) {
            TREE.tilesRead = 0;
            ConsistencyProof.of(older, SIZE, TREE.reader());
            assertTrue(TREE.tilesRead <= 2, older + " reads " + TREE.tilesRead);
        }
    }

    @Test
    void aSubtreeThatIsNotCompleteCannotBeRead() {
        var reader = TREE.reader();
        assertThrows(IllegalArgumentException.class, () -> reader.subtree(0, SIZE));
        assertThrows(IllegalArgumentException.class, () -> reader.subtree(17, 0));
        assertThrows(IllegalArgumentException.class, () -> reader.subtree(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> reader.subtree(0, -1));
    }

    @Test
    void aTileIsReadBackFromItsBytesOnly() {
        var tile = TREE.fullTile(new TileId(1, 0));
        assertEquals(8192, tile.toBytes().length);
        assertEquals(tile, Tile.parse(tile.id(), tile.toBytes()).orElseThrow());
        for (int length : new int[] {0, 31, 33, 8191, 8193, 8224}) {
            assertEquals(
                    Read.refused(TreeFault.NOT_A_TILE), Tile.parse(tile.id(), new byte[length]));
        }
        assertThrows(IllegalArgumentException.class, () -> new Tile(new TileId(0, 0), List.of()));
    }

    @Test
    void theWidthOfATileFollowsFromTheSize() {
        assertEquals(256, new TileId(0, 0).widthAt(70_000));
        assertEquals(112, new TileId(0, 273).widthAt(70_000));
        assertEquals(0, new TileId(0, 274).widthAt(70_000));
        assertEquals(256, new TileId(1, 0).widthAt(70_000));
        assertEquals(17, new TileId(1, 1).widthAt(70_000));
        assertEquals(1, new TileId(2, 0).widthAt(70_000));
        assertEquals(0, new TileId(2, 1).widthAt(70_000));
        assertEquals(1, new TileId(1, 0).widthAt(256));
    }

    private static GrownTree tree() {
        var tree = new GrownTree();
        var random = new Random(6962);
        for (int i = 0; i < SIZE; i++) {
            tree.append(
                    new Hash(
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong()));
        }
        return tree;
    }
}
