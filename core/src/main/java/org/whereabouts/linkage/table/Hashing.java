package org.whereabouts.linkage.table;

/// Hashes of 64 bits, the same on every machine and in every run: blocking keys, and the order in
/// which records are sampled.
public final class Hashing {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hashing() {}

    /// The hash of a text; never 0.
    public static long of(String text) {
        long h = GOLDEN ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001B3L;
            h ^= h >>> 29;
        }
        long mixed = mix(h);
        return mixed == 0 ? GOLDEN : mixed;
    }

    /// Adds a hash to an ordered sequence of hashes; never 0.
    public static long and(long sequence, long hash) {
        long mixed = mix(sequence * GOLDEN + hash);
        return mixed == 0 ? GOLDEN : mixed;
    }

    /// Spreads the bits of a number over all 64: the finaliser of SplitMix64 (Steele, Lea and Flood
    /// 2014, OOPSLA, figure 16).
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
