package org.whereabouts.ledger.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds for every history of a ledger.
class GrowthTest {

    @Test
    void everyEarlierHeadIsConsistentWithEveryLaterOne() {
        Seeded.forAll(
                1,
                60,
                random -> {
                    var tree = new GrownTree();
                    var heads = new ArrayList<Frontier>();
                    heads.add(tree.edge.frontier());
                    for (int batch = 0; batch < 8; batch++) {
                        int leaves = random.nextInt(1, 120);
                        for (int i = 0; i < leaves; i++) {
                            tree.append(Seeded.hash(random));
                        }
                        heads.add(tree.edge.frontier());
                    }
                    for (int older = 0; older < heads.size(); older++) {
                        for (int newer = older; newer < heads.size(); newer++) {
                            var from = heads.get(older);
                            var to = heads.get(newer);
                            var proof = ConsistencyProof.of(from.size(), to.size(), tree.reader());
                            assertTrue(proof.proves(from.root(), to.root()));
                        }
                    }
                });
    }

    @Test
    void aHistoryWithOneChangedLeafFollowsFromNoOldHeadThatHoldsIt() {
        Seeded.forAll(
                2,
                200,
                random -> {
                    int older = random.nextInt(1, 600);
                    int size = older + random.nextInt(1, 200);
                    int changed = random.nextInt(older);
                    var honest = new GrownTree();
                    var forged = new GrownTree();
                    Hash oldRoot = TreeHasher.EMPTY_ROOT;
                    for (int i = 0; i < size; i++) {
                        var leaf = Seeded.hash(random);
                        honest.append(leaf);
                        forged.append(i == changed ? Seeded.hash(random) : leaf);
                        if (i == older - 1) {
                            oldRoot = honest.edge.root();
                        }
                    }
                    var proof = ConsistencyProof.of(older, size, forged.reader());
                    assertFalse(proof.proves(oldRoot, forged.edge.root()));
                    var true_ = ConsistencyProof.of(older, size, honest.reader());
                    assertTrue(true_.proves(oldRoot, honest.edge.root()));
                    assertFalse(true_.proves(oldRoot, forged.edge.root()));
                    var inclusion = InclusionProof.of(changed, size, forged.reader());
                    assertFalse(
                            inclusion.proves(honest.leafHashes.get(changed), forged.edge.root()));
                });
    }

    @Test
    void stoppingAnywhereAndLoadingAgainChangesNothing() {
        Seeded.forAll(
                3,
                40,
                random -> {
                    var tree = new GrownTree();
                    var edge = Edge.empty();
                    int size = random.nextInt(1, 1500);
                    for (int i = 0; i < size; i++) {
                        var leaf = Seeded.hash(random);
                        tree.append(leaf);
                        if (random.nextInt(100) == 0) {
                            edge = Edge.load(i, tree, tree);
                        }
                        edge.append(leaf);
                        assertEquals(tree.edge.frontier(), edge.frontier());
                    }
                });
    }

    @Test
    void aStoreThatLostLeavesOrTilesIsNotLoaded() {
        var tree = GrownTree.of(700);
        LeafHashes shorter = (first, count) -> tree.leafHashes(first, count - 1);
        var leaves =
                assertThrows(AlteredLedgerException.class, () -> Edge.load(700, tree, shorter));
        assertEquals(TreeFault.LEAVES_MISSING, leaves.fault());
        TileSource partial = id -> new Tile(id, tree.fullTile(id).hashes().subList(0, 255));
        var tiles = assertThrows(AlteredLedgerException.class, () -> Edge.load(700, partial, tree));
        assertEquals(TreeFault.NOT_A_TILE, tiles.fault());
        TileSource other = _ -> tree.fullTile(new TileId(0, 0));
        assertThrows(AlteredLedgerException.class, () -> Edge.load(700, other, tree));
        assertThrows(
                AlteredLedgerException.class,
                () -> new TileHashReader(other, tree.edge).subtree(0, 256));
    }

    @Test
    void wrongArgumentsAreCallersErrors() {
        var reader = GrownTree.of(5).reader();
        assertThrows(IllegalArgumentException.class, () -> InclusionProof.of(5, 5, reader));
        assertThrows(IllegalArgumentException.class, () -> InclusionProof.of(-1, 5, reader));
        assertThrows(IllegalArgumentException.class, () -> ConsistencyProof.of(6, 5, reader));
        assertThrows(IllegalArgumentException.class, () -> ConsistencyProof.of(-1, 5, reader));
        assertThrows(IllegalArgumentException.class, () -> new Frontier(3, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Frontier(-1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new TileId(8, 0));
        assertThrows(IllegalArgumentException.class, () -> new TileId(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new TileId(0, -1));
        assertThrows(IllegalArgumentException.class, () -> Hash.of(new byte[31]));
    }

    @Test
    void whatIsTooMuchOrMissingProvesNothing() {
        var tree = GrownTree.of(5);
        var root = tree.edge.root();
        var one = List.of(root);
        assertFalse(new ConsistencyProof(0, 5, one).proves(TreeHasher.EMPTY_ROOT, root));
        assertFalse(new ConsistencyProof(5, 5, one).proves(root, root));
        assertFalse(new ConsistencyProof(5, 5, List.of()).proves(root, tree.leafHashes.get(0)));
        assertFalse(new ConsistencyProof(3, 5, List.of()).proves(root, root));
        var many = new Tile(new TileId(0, 0), tree.leafHashes);
        var tooMany = Collections.nCopies(257, root);
        assertFalse(many.isFull());
        assertThrows(IllegalArgumentException.class, () -> new Tile(many.id(), tooMany));
    }

    @Test
    void aRefusalCarriesItsCodeIntoTheException() {
        Read<Leaf> refused = Leaf.parse(new byte[0]);
        assertTrue(refused.toOptional().isEmpty());
        var thrown = assertThrows(AlteredLedgerException.class, refused::orElseThrow);
        assertEquals(TreeFault.NOT_A_LEAF, thrown.fault());
        assertEquals(
                "The ledger is damaged or was altered: a leaf does not have the three lines of a"
                        + " leaf [leaf-malformed].",
                thrown.getMessage());
    }
}
