package org.whereabouts.spark;

import org.whereabouts.linkage.table.Frequencies;

/// Where only keys are wanted, nothing is counted.
enum NoFrequencies implements Frequencies {
    NONE;

    @Override
    public long records() {
        return 0;
    }

    @Override
    public long filled(int slot) {
        return 0;
    }

    @Override
    public long samePairs(int slot) {
        return 0;
    }

    @Override
    public int count(int slot, int id, String value) {
        return 1;
    }

    @Override
    public int words(int column, int number, String word) {
        return 1;
    }
}
