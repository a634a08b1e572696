package org.whereabouts.spark;

import java.io.Serializable;
import java.util.Arrays;
import org.whereabouts.linkage.table.Frequencies;
import org.whereabouts.linkage.table.Hashing;

/// Frequencies of values among all records, sent to every worker: of values that occur twice or
/// more, by the hash of the value; all others occur once.
final class HashedCounts implements Frequencies, Serializable {
    private static final long serialVersionUID = 1L;

    private final long records;
    private final long[] filled;
    private final long[] samePairs;
    private final long[][] hashes;
    private final int[][] counts;
    private final long[][] wordHashes;
    private final int[][] wordCounts;

    HashedCounts(
            long records,
            long[] filled,
            long[] samePairs,
            long[][] hashes,
            int[][] counts,
            long[][] wordHashes,
            int[][] wordCounts) {
        this.records = records;
        this.filled = filled;
        this.samePairs = samePairs;
        this.hashes = hashes;
        this.counts = counts;
        this.wordHashes = wordHashes;
        this.wordCounts = wordCounts;
    }

    @Override
    public long records() {
        return records;
    }

    @Override
    public long filled(int slot) {
        return filled[slot];
    }

    @Override
    public long samePairs(int slot) {
        return samePairs[slot];
    }

    @Override
    public int count(int slot, int id, String value) {
        int at = Arrays.binarySearch(hashes[slot], Hashing.of(value));
        return at < 0 ? 1 : counts[slot][at];
    }

    @Override
    public int words(int column, int number, String word) {
        int at = Arrays.binarySearch(wordHashes[column], Hashing.of(word));
        return at < 0 ? 1 : wordCounts[column][at];
    }
}
