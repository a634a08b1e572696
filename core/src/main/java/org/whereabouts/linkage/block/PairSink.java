package org.whereabouts.linkage.block;

/// Takes pairs of rows.
public interface PairSink {

    /// One pair.
    ///
    /// @param rows an array in which both rows stand; it is reused
    /// @param a where the first row stands
    /// @param b where the second row stands
    /// @param rowA number of the first row
    /// @param rowB number of the second row
    void pair(int[] rows, int a, int b, int rowA, int rowB);
}
