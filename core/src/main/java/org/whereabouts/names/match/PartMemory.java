package org.whereabouts.names.match;

/// Remembers comparisons of parts in a table of fixed size: a new pair takes the place of an old
/// one. Parts of names repeat, so most comparisons are found here.
final class PartMemory {
    private final int bits;
    private final long[] keys;
    private final long[] values;

    /// @param bits the size of the table as a power of two
    PartMemory(int bits) {
        this.bits = bits;
        keys = new long[1 << bits];
        values = new long[1 << bits];
    }

    long compare(PartKernel kernel, PartData a, PartData b) {
        // Ids begin at 1, so the key of a pair is never 0, the key of an empty place.
        long low = Math.min(a.id, b.id);
        long key = (low << 32) | Math.max(a.id, b.id);
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - bits));
        if (keys[place] == key) {
            return values[place];
        }
        long agreement = kernel.compare(a, b);
        keys[place] = key;
        values[place] = agreement;
        return agreement;
    }
}
