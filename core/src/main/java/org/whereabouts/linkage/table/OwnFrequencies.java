package org.whereabouts.linkage.table;

/// Frequencies of a table that holds all records of a run.
final class OwnFrequencies implements Frequencies {
    private final long records;
    private final int[][] counts;
    private final long[] samePairs;
    private final NameParts[] names;

    /// @param counts how often each value occurs, by slot and number
    /// @param samePairs by slot
    /// @param names by column, where words are counted
    OwnFrequencies(long records, int[][] counts, long[] samePairs, NameParts[] names) {
        this.records = records;
        this.counts = counts;
        this.samePairs = samePairs;
        this.names = names;
    }

    @Override
    public long records() {
        return records;
    }

    @Override
    public long filled(int slot) {
        long sum = 0;
        for (int id = 1; id < counts[slot].length; id++) {
            sum += counts[slot][id];
        }
        return sum;
    }

    @Override
    public long samePairs(int slot) {
        return samePairs[slot];
    }

    @Override
    public int count(int slot, int id, String value) {
        return counts[slot][id];
    }

    @Override
    public int words(int column, int number, String word) {
        return names[column].count(number);
    }
}
