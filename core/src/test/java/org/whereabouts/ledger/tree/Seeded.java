package org.whereabouts.ledger.tree;

import java.util.Random;
import java.util.random.RandomGenerator;

/// Runs a claim on many random cases. Each case has its own seed, which is named when it fails.
public final class Seeded {
    private Seeded() {}

    /// A claim about one random case; it fails by throwing.
    @FunctionalInterface
    public interface Claim {
        void holdsFor(RandomGenerator random) throws Exception;
    }

    /// Checks `claim` on `cases` cases, from `seed` on.
    public static void forAll(long seed, int cases, Claim claim) {
        for (int i = 0; i < cases; i++) {
            try {
                claim.holdsFor(new Random(seed + i));
            } catch (Exception | AssertionError e) {
                throw new AssertionError("the claim fails for seed " + (seed + i), e);
            }
        }
    }

    /// A random hash.
    public static Hash hash(RandomGenerator random) {
        return new Hash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }
}
