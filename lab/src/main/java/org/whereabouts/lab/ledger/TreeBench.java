package org.whereabouts.lab.ledger;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import org.whereabouts.ledger.tree.ConsistencyProof;
import org.whereabouts.ledger.tree.Edge;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.InclusionProof;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TileHashReader;
import org.whereabouts.ledger.tree.TileId;
import org.whereabouts.ledger.tree.TreeHasher;

/// How much the tree costs beside SHA-256 of the same bytes alone: 2^20 leaves of 71 bytes, and as
/// many inner nodes of 64. Each measure is the best of five in one process.
public final class TreeBench {
    private static final int LEAVES = 1 << 20;
    private static final int ROUNDS = 5;

    private TreeBench() {}

    /// Prints the table.
    public static void main(String[] args) throws GeneralSecurityException {
        byte[] leaf = new byte[Leaf.BYTES];
        new Random(1).nextBytes(leaf);
        var sha256 = MessageDigest.getInstance("SHA-256");
        double alone = best(() -> alone(sha256, leaf));
        double grown = best(() -> grown(leaf, new ArrayList<>()).size());
        double batch = best(() -> batch(leaf));
        System.out.printf(
                Locale.ROOT, "%d leaves, best of %d, seconds on one thread%n", LEAVES, ROUNDS);
        line("SHA-256 of the same bytes alone", alone, alone);
        line("leaf hashes, and the root of all at once", batch, alone);
        line("leaf hashes, and the edge grown leaf by leaf, with tiles", grown, alone);
        proofs(leaf);
    }

    private static long alone(MessageDigest sha256, byte[] leaf) {
        byte[] node = new byte[1 + 2 * Hash.BYTES];
        byte[] prefixed = new byte[1 + leaf.length];
        long sum = 0;
        for (int i = 0; i < LEAVES; i++) {
            mark(prefixed, i);
            sum += sha256.digest(prefixed)[0];
            mark(node, i);
            sum += sha256.digest(node)[0];
        }
        return sum;
    }

    private static Edge grown(byte[] leaf, List<Tile> tiles) {
        var hasher = new TreeHasher();
        var edge = Edge.empty();
        byte[] own = leaf.clone();
        for (int i = 0; i < LEAVES; i++) {
            mark(own, i);
            tiles.addAll(edge.append(hasher.leaf(own)));
        }
        return edge;
    }

    private static long batch(byte[] leaf) {
        var hasher = new TreeHasher();
        var hashes = new ArrayList<Hash>(LEAVES);
        byte[] own = leaf.clone();
        for (int i = 0; i < LEAVES; i++) {
            mark(own, i);
            hashes.add(hasher.leaf(own));
        }
        return hasher.root(hashes).a();
    }

    private static void proofs(byte[] leaf) {
        var tiles = new ArrayList<Tile>();
        var edge = grown(leaf, tiles);
        int proofs = 20_000;
        double inclusion =
                best(() -> {
                    var random = new Random(2);
                    long sum = 0;
                    for (int i = 0; i < proofs; i++) {
                        var reader = new TileHashReader(id -> find(tiles, id), edge);
                        sum += InclusionProof.of(random.nextInt(LEAVES), LEAVES, reader).size();
                    }
                    return sum;
                });
        double consistency =
                best(() -> {
                    var random = new Random(3);
                    long sum = 0;
                    for (int i = 0; i < proofs; i++) {
                        var reader = new TileHashReader(id -> find(tiles, id), edge);
                        int old = 1 + random.nextInt(LEAVES);
                        sum += ConsistencyProof.of(old, LEAVES, reader).size();
                    }
                    return sum;
                });
        System.out.printf(
                Locale.ROOT,
                "inclusion proof %.0f us, consistency proof %.0f us, tiles in memory%n",
                inclusion / proofs * 1e6,
                consistency / proofs * 1e6);
    }

    /// Level 0 holds 4096 full tiles, each 256 of them followed by the one above them.
    private static Tile find(List<Tile> tiles, TileId id) {
        long position =
                switch (id.level()) {
                    case 0 -> id.number() + id.number() / 256;
                    default -> id.number() * 257 + 256;
                };
        return tiles.get((int) position);
    }

    /// Makes each input another one, or the work could be done once for all.
    private static void mark(byte[] bytes, int i) {
        bytes[3] = (byte) i;
        bytes[4] = (byte) (i >>> 8);
        bytes[5] = (byte) (i >>> 16);
    }

    private static double best(LongSupplier work) {
        double best = Double.MAX_VALUE;
        long sum = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            sum += work.getAsLong();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        if (sum == 42) {
            System.out.println();
        }
        return best;
    }

    private static void line(String what, double seconds, double alone) {
        System.out.printf(Locale.ROOT, "%-58s %6.3f  x%.2f%n", what, seconds, seconds / alone);
    }
}
