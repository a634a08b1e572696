package org.whereabouts.names.match;

/// The most that each symbol can score against any symbol of one word, or against nothing: summed
/// over another word it bounds what an alignment of the two can score, whatever their order. Made
/// once for each part, so that most pairs of parts are seen to differ without an alignment.
final class Reach {
    private Reach() {}

    /// The reach of a word.
    ///
    /// @param table scores of the other word's symbols (rows) with this word's (columns)
    /// @param size how many symbols the other word may have
    static short[] of(byte[] word, int[] table, int size) {
        short[] out = new short[size];
        for (int x = 0; x < size; x++) {
            int base = x << ScoreTables.SHIFT;
            int best = table[base | ScoreTables.NOTHING];
            for (byte y : word) {
                best = Math.max(best, table[base | y]);
            }
            out[x] = (short) best;
        }
        return out;
    }

    /// The bound of a whole word.
    static int bound(byte[] word, short[] reach) {
        int sum = 0;
        for (byte x : word) {
            sum += reach[x];
        }
        return sum;
    }

    /// The symbols of a word as bits.
    static long symbols(byte[] word) {
        long bits = 0;
        for (byte x : word) {
            bits |= 1L << x;
        }
        return bits;
    }

    /// The symbols that can score above 0, as bits.
    static long welcome(short[] reach) {
        long bits = 0;
        for (int x = 0; x < reach.length; x++) {
            bits |= reach[x] > 0 ? 1L << x : 0;
        }
        return bits;
    }

    /// The sounds of a word as bits.
    static long set(byte[] word, byte[] folds) {
        long bits = 0;
        for (byte x : word) {
            bits |= 1L << folds[x];
        }
        return bits;
    }

    /// The neighbouring sounds of a word as bits, each pair of sounds one; several pairs may share
    /// a bit. A sound that repeats the one before is none, as in pieces.
    static long pairs(byte[] word, byte[] folds) {
        long bits = 0;
        for (int i = 1; i < word.length; i++) {
            int x = folds[word[i - 1]];
            int y = folds[word[i]];
            bits |= x == y ? 0 : 1L << ((x * 31 + y) & 63);
        }
        return bits;
    }
}
