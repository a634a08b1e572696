package org.whereabouts.names.match;

import java.util.Arrays;

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

    /// Pieces of sound that one character may stand for, the best score first: only pieces whose
    /// sounds a word has can stand for a part of it.
    static final class Pieces {
        private static final int GROUP = 6;
        private static final int GROUP_SIZE = 1 << GROUP;

        /// More pieces than this are not told apart: the next one bounds them all.
        private static final int MAX = Long.SIZE;

        /// The sounds of all pieces.
        final long all;

        private final long[] pairs;
        private final int[] scores;

        /// The pieces that score more than a character left over, as bits.
        private final long worthy;

        /// For six sounds at a time, and each choice of them that a word lacks: the pieces that it
        /// cannot have.
        private final long[] lacking;

        private final int groups;

        /// @param sets the sounds of each piece as bits
        /// @param pairs its neighbouring sounds
        /// @param scores their scores, falling
        /// @param sounds how many bits there are
        Pieces(long[] sets, long[] pairs, int[] scores, int sounds) {
            int many = Math.min(MAX, scores.length);
            this.pairs = Arrays.copyOf(pairs, many);
            this.scores = Arrays.copyOf(scores, many);
            long bits = 0;
            for (long set : sets) {
                bits |= set;
            }
            all = bits;
            groups = (sounds + GROUP - 1) / GROUP;
            lacking = new long[groups * GROUP_SIZE];
            long worth = 0;
            for (int piece = 0; piece < many; piece++) {
                worth |= scores[piece] > ScoreTables.CHARACTER_LEFT ? 1L << piece : 0;
                if (piece < MAX - 1 || scores.length == MAX) {
                    lacks(sets[piece], 1L << piece);
                } else {
                    this.pairs[piece] = 0;
                }
            }
            worthy = worth;
        }

        private void lacks(long set, long piece) {
            for (int group = 0; group < groups; group++) {
                int own = (int) (set >>> (GROUP * group)) & (GROUP_SIZE - 1);
                for (int lack = 0; lack < GROUP_SIZE; lack++) {
                    lacking[group * GROUP_SIZE + lack] |= (own & lack) != 0 ? piece : 0;
                }
            }
        }

        /// The most that the character can score in a word with these sounds, or left over.
        ///
        /// @param neighbours the neighbouring sounds of the word
        int most(long sounds, long neighbours) {
            long impossible = 0;
            long lack = ~sounds;
            for (int group = 0; group < groups; group++) {
                impossible |= lacking[(group << GROUP) | ((int) lack & (GROUP_SIZE - 1))];
                lack >>>= GROUP;
            }
            for (long left = worthy & ~impossible; left != 0; left &= left - 1) {
                int piece = Long.numberOfTrailingZeros(left);
                if ((pairs[piece] & ~neighbours) == 0) {
                    return scores[piece];
                }
            }
            return ScoreTables.CHARACTER_LEFT;
        }
    }
}
