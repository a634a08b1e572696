package org.whereabouts.estimation.numeric;

/// The rank of a matrix of small whole numbers, without rounding: Gaussian elimination modulo the
/// prime 2^61 - 1.
///
/// The rank modulo a prime can only be too small, and only if the prime divides every largest
/// non-zero minor. A minor of k rows of zeros and ones is at most (k+1)^((k+1)/2) / 2^k (Hadamard),
/// which is below 2^61 up to k = 36; the designs here are larger only for nine lists and more with
/// all their pairs.
public final class ModularRank {
    private static final long PRIME = (1L << 61) - 1;

    private ModularRank() {}

    /// The rank.
    ///
    /// @param rows entries of magnitude below 2^61 - 1; not changed
    public static int of(long[][] rows) {
        int height = rows.length;
        if (height == 0) {
            return 0;
        }
        int width = rows[0].length;
        long[][] m = new long[height][];
        for (int i = 0; i < height; i++) {
            m[i] = new long[width];
            for (int j = 0; j < width; j++) {
                m[i][j] = Math.floorMod(rows[i][j], PRIME);
            }
        }
        int rank = 0;
        for (int column = 0; column < width && rank < height; column++) {
            int pivot = rank;
            while (pivot < height && m[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == height) {
                continue;
            }
            long[] row = m[pivot];
            m[pivot] = m[rank];
            m[rank] = row;
            eliminate(m, rank, column);
            rank++;
        }
        return rank;
    }

    private static void eliminate(long[][] m, int rank, int column) {
        long[] row = m[rank];
        long inverse = power(row[column], PRIME - 2);
        for (int i = rank + 1; i < m.length; i++) {
            long[] other = m[i];
            if (other[column] == 0) {
                continue;
            }
            long factor = multiply(other[column], inverse);
            for (int j = column; j < row.length; j++) {
                if (row[j] != 0) {
                    other[j] = subtract(other[j], multiply(factor, row[j]));
                }
            }
        }
    }

    private static long subtract(long a, long b) {
        long d = a - b;
        return d < 0 ? d + PRIME : d;
    }

    /// a·b mod 2^61 - 1: the product's upper and lower 61 bits are added.
    private static long multiply(long a, long b) {
        if (a == 1 || b == 1) {
            return a == 1 ? b : a;
        }
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long sum = (low & PRIME) + ((low >>> 61) | (high << 3));
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long e = exponent; e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                result = multiply(result, square);
            }
            square = multiply(square, square);
        }
        return result;
    }
}
