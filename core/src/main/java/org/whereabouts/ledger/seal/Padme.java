package org.whereabouts.ledger.seal;

/// Padding after Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", PoPETs 2019, algorithm 1): a length of L bytes leaks O(log log L)
/// bits and grows by at most 12 %.
public final class Padme {
    private Padme() {}

    /// The padded length: `L` rounded up so that the last `E - S` bits are zero, with `E =
    /// floor(log2 L)` and `S = floor(log2 E) + 1`.
    ///
    /// @param length in bytes, from 0
    public static long padded(long length) {
        if (length < 2) {
            return length;
        }
        int e = Long.SIZE - 1 - Long.numberOfLeadingZeros(length);
        int s = Integer.SIZE - Integer.numberOfLeadingZeros(e);
        long mask = (1L << (e - s)) - 1;
        return (length + mask) & ~mask;
    }
}
