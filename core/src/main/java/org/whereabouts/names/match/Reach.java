package org.whereabouts.names.match;

import java.util.List;

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

    /// How many sounds a word has if one that repeats the one before is not counted.
    static int runs(byte[] word, byte[] folds) {
        int count = Math.min(1, word.length);
        for (int i = 1; i < word.length; i++) {
            count += folds[word[i - 1]] == folds[word[i]] ? 0 : 1;
        }
        return count;
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

    /// Pieces of sound that one character may stand for: only pieces whose sounds a word has can
    /// stand for a part of it.
    static final class Pieces {
        private static final int GROUP = 6;
        private static final int GROUP_SIZE = 1 << GROUP;

        /// More pieces than this are not told apart: the last one bounds them all.
        private static final int MAX = Long.SIZE;

        static final Pieces NONE = new Pieces(List.of(), 0);

        /// A piece.
        ///
        /// @param sounds its sounds as bits
        /// @param pairs its neighbouring sounds as bits
        /// @param spelling the numbers of its sounds, four bytes, the last sound lowest; less than
        ///   0 where there is none
        /// @param length how many sounds it has
        record Piece(long sounds, long pairs, int score, int spelling, int length) {
            /// What is gained if the character stands for this piece, and neither is left over.
            int gain() {
                return score - ScoreTables.CHARACTER_LEFT - ScoreTables.SOUND_LEFT * length;
            }
        }

        /// Whether all pieces are told apart.
        final boolean whole;

        /// The sounds of all pieces.
        final long all;

        private final long[] pairs;
        private final int[] scores;
        private final int[] gains;
        private final int[] spellings;
        private final int[] lengths;

        /// The pieces that score more than a character left over, as bits.
        private final long worthy;

        /// The pieces that gain anything.
        private final long gainful;

        /// For six sounds at a time, and each choice of them that a word lacks: the pieces that it
        /// cannot have.
        private final long[] lacking;

        private final int groups;

        /// @param pieces those that gain most first
        /// @param sounds how many bits there are
        Pieces(List<Piece> pieces, int sounds) {
            int many = Math.min(MAX, pieces.size());
            pairs = new long[many];
            scores = new int[many];
            gains = new int[many];
            spellings = new int[many];
            lengths = new int[many];
            whole = pieces.size() <= MAX;
            groups = (sounds + GROUP - 1) / GROUP;
            lacking = new long[groups * GROUP_SIZE];
            long bits = 0;
            for (Piece piece : pieces) {
                bits |= piece.sounds;
            }
            all = bits;
            long worth = 0;
            long gain = 0;
            for (int i = 0; i < many; i++) {
                boolean more = i == MAX - 1 && pieces.size() > MAX;
                List<Piece> these =
                        more ? pieces.subList(i, pieces.size()) : List.of(pieces.get(i));
                scores[i] = these.stream().mapToInt(Piece::score).max().orElseThrow();
                spellings[i] = pieces.get(i).spelling;
                lengths[i] = pieces.get(i).length;
                gains[i] = these.getFirst().gain();
                worth |= scores[i] > ScoreTables.CHARACTER_LEFT ? 1L << i : 0;
                gain |= gains[i] > 0 ? 1L << i : 0;
                if (!more) {
                    pairs[i] = pieces.get(i).pairs;
                    lacks(pieces.get(i).sounds, 1L << i);
                }
            }
            worthy = worth;
            gainful = gain;
        }

        private void lacks(long set, long piece) {
            for (int group = 0; group < groups; group++) {
                int own = (int) (set >>> (GROUP * group)) & (GROUP_SIZE - 1);
                for (int lack = 0; lack < GROUP_SIZE; lack++) {
                    lacking[group * GROUP_SIZE + lack] |= (own & lack) != 0 ? piece : 0;
                }
            }
        }

        /// The pieces that a word with only these sounds cannot have.
        private long impossible(long sounds) {
            long out = 0;
            long lack = ~sounds;
            for (int group = 0; group < groups; group++) {
                out |= lacking[(group << GROUP) | ((int) lack & (GROUP_SIZE - 1))];
                lack >>>= GROUP;
            }
            return out;
        }

        /// The most that the character can score in a word with these sounds, or left over.
        ///
        /// @param neighbours the neighbouring sounds of the word
        int most(long sounds, long neighbours) {
            int best = ScoreTables.CHARACTER_LEFT;
            for (long left = worthy & ~impossible(sounds); left != 0; left &= left - 1) {
                int piece = Long.numberOfTrailingZeros(left);
                if ((pairs[piece] & ~neighbours) == 0) {
                    best = Math.max(best, scores[piece]);
                }
            }
            return best;
        }

        /// The most that the character can gain in a word with these sounds, see {@link
        /// Piece#gain}.
        ///
        /// @param neighbours the neighbouring sounds of the word
        int gain(long sounds, long neighbours) {
            for (long left = gainful & ~impossible(sounds); left != 0; left &= left - 1) {
                int piece = Long.numberOfTrailingZeros(left);
                if ((pairs[piece] & ~neighbours) == 0) {
                    return gains[piece];
                }
            }
            return 0;
        }

        /// One more character of an alignment in which nothing costs anything ({@link
        /// ScoreTables.Gains}): what is gained up to each place of the word.
        ///
        /// @param where at which places of the word each sound stands, as bits; no sound twice in a
        ///   row
        /// @param before what was gained without the character, at each place from 0 on
        /// @param gained is filled
        /// @param m how many sounds the word has
        void align(long sounds, long neighbours, int[] where, int[] before, int[] gained, int m) {
            System.arraycopy(before, 0, gained, 0, m + 1);
            long left = gainful & ~impossible(sounds);
            if (left == 0) {
                return;
            }
            for (; left != 0; left &= left - 1) {
                int piece = Long.numberOfTrailingZeros(left);
                if ((pairs[piece] & ~neighbours) == 0) {
                    int length = lengths[piece];
                    int gain = gains[piece];
                    for (int end = ends(piece, where, m); end != 0; end &= end - 1) {
                        int at = Integer.numberOfTrailingZeros(end);
                        gained[at] = Math.max(gained[at], before[at - length] + gain);
                    }
                }
            }
            for (int j = 1; j <= m; j++) {
                gained[j] = Math.max(gained[j], gained[j - 1]);
            }
        }

        /// After how many sounds of the word the piece may end, as bits.
        private int ends(int piece, int[] where, int m) {
            int out = (2 << m) - 1;
            int spelling = spellings[piece];
            for (int k = 0; k < lengths[piece]; k++) {
                out &= where[spelling & 0xFF] << (k + 1);
                spelling >>>= Byte.SIZE;
            }
            return out;
        }
    }
}
