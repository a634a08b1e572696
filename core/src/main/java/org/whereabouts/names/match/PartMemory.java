package org.whereabouts.names.match;

/// Remembers comparisons of parts in a table of fixed size: a new pair takes the place of an old
/// one. Parts of names repeat, so most comparisons are found here.
final class PartMemory {
    private final int bits;

    /// Key and value of each place side by side.
    private final long[] table;

    /// @param bits the size of the table as a power of two
    PartMemory(int bits) {
        this.bits = bits;
        table = new long[2 << bits];
    }

    long compare(PartKernel kernel, PartData a, PartData b) {
        // Ids begin at 1, so the key of a pair is never 0, the key of an empty place.
        long low = Math.min(a.id, b.id);
        long key = (low << 32) | Math.max(a.id, b.id);
        int place = 2 * (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - bits));
        if (table[place] == key) {
            return table[place + 1];
        }
        long agreement = kernel.compare(a, b);
        table[place] = key;
        table[place + 1] = agreement;
        return agreement;
    }
}
