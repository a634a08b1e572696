package org.whereabouts.ledger.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every tree of up to 70 leaves, every leaf and every pair of sizes, against the words of the RFC.
class SmallTreesTest {
    private static final int SIZE_MAX = 70;

    private final GrownTree tree = GrownTree.of(SIZE_MAX);
    private final List<Hash> roots = new ArrayList<>();

    SmallTreesTest() {
        for (int n = 0; n <= SIZE_MAX; n++) {
            roots.add(PlainTree.root(tree.leafHashes.subList(0, n)));
        }
    }

    @Test
    void aTreeGrownLeafByLeafHasTheRootOfTheWholeTree() {
        var frontier = Frontier.EMPTY;
        var edge = Edge.empty();
        for (int n = 0; n <= SIZE_MAX; n++) {
            assertEquals(roots.get(n), frontier.root());
            assertEquals(roots.get(n), edge.root());
            assertEquals(frontier, edge.frontier());
            assertEquals(roots.get(n), new TreeHasher().root(tree.leafHashes.subList(0, n)));
            assertEquals(frontier, Frontier.parse(frontier.toBytes()).orElseThrow());
            if (n < SIZE_MAX) {
                frontier = frontier.append(tree.leafHashes.get(n));
                edge.append(tree.leafHashes.get(n));
            }
        }
    }

    @Test
    void everyInclusionProofIsThatOfTheRfcAndProvesNothingElse() {
        for (int n = 1; n <= SIZE_MAX; n++) {
            for (int i = 0; i < n; i++) {
                var proof = InclusionProof.of(i, n, tree.reader());
                assertEquals(PlainTree.path(i, tree.leafHashes.subList(0, n)), proof.hashes());
                assertTrue(proof.proves(tree.leafHashes.get(i), roots.get(n)));
                assertFalse(proof.proves(tree.leafHashes.get((i + 1) % SIZE_MAX), roots.get(n)));
                assertFalse(proof.proves(tree.leafHashes.get(i), roots.get(n - 1)));
                for (var wrong : altered(proof.hashes())) {
                    var forged = new InclusionProof(i, n, wrong);
                    assertFalse(forged.proves(tree.leafHashes.get(i), roots.get(n)));
                }
            }
        }
    }

    @Test
    void aProofForOneIndexProvesNoOther() {
        for (int n = 1; n <= SIZE_MAX; n++) {
            for (int i = 0; i < n; i++) {
                var hashes = InclusionProof.of(i, n, tree.reader()).hashes();
                for (int other = 0; other < n; other++) {
                    var moved = new InclusionProof(other, n, hashes);
                    assertEquals(other == i, moved.proves(tree.leafHashes.get(i), roots.get(n)));
                }
            }
        }
    }

    @Test
    void everyConsistencyProofIsThatOfTheRfcAndProvesNothingElse() {
        for (int n = 1; n <= SIZE_MAX; n++) {
            for (int m = 1; m <= n; m++) {
                var proof = ConsistencyProof.of(m, n, tree.reader());
                assertEquals(PlainTree.proof(m, tree.leafHashes.subList(0, n)), proof.hashes());
                assertTrue(proof.proves(roots.get(m), roots.get(n)));
                assertFalse(proof.proves(roots.get(m - 1), roots.get(n)));
                assertFalse(proof.proves(roots.get(m), roots.get(n - 1)));
                for (var wrong : altered(proof.hashes())) {
                    var forged = new ConsistencyProof(m, n, wrong);
                    assertFalse(forged.proves(roots.get(m), roots.get(n)));
                }
            }
        }
    }

    @Test
    void everyTreeFollowsTheEmptyTree() {
        for (int n = 0; n <= SIZE_MAX; n++) {
            var proof = ConsistencyProof.of(0, n, tree.reader());
            assertEquals(List.of(), proof.hashes());
            assertTrue(proof.proves(roots.getFirst(), roots.get(n)));
            assertFalse(proof.proves(roots.get(1), roots.get(n)));
        }
    }

    /// Each hash changed, each left out, each doubled, one more at each end.
    private static List<List<Hash>> altered(List<Hash> hashes) {
        var all = new ArrayList<List<Hash>>();
        for (int i = 0; i < hashes.size(); i++) {
            var changed = new ArrayList<>(hashes);
            var h = hashes.get(i);
            changed.set(i, new Hash(h.a(), h.b(), h.c(), h.d() ^ 1));
            all.add(changed);
            var shorter = new ArrayList<>(hashes);
            shorter.remove(i);
            all.add(shorter);
            var longer = new ArrayList<>(hashes);
            longer.add(i, hashes.get(i));
            all.add(longer);
        }
        var front = new ArrayList<>(hashes);
        front.addFirst(TreeHasher.EMPTY_ROOT);
        all.add(front);
        var back = new ArrayList<>(hashes);
        back.add(TreeHasher.EMPTY_ROOT);
        all.add(back);
        return all;
    }
}
