package org.whereabouts.names.match;

import org.whereabouts.names.sound.SyllableSounds;

/// Global alignment of two words with the best sum of scores (S. B. Needleman, C. D. Wunsch, J.
/// Mol. Biol. 48, 1970), over sounds, Arabic letters and Chinese characters. Holds scratch space;
/// for one thread.
final class Aligner {
    private static final int MAX = 64;
    private final ScoreTables tables;
    private int[] row = new int[MAX];
    private int[] next = new int[MAX];

    Aligner(ScoreTables tables) {
        this.tables = tables;
    }

    /// Sounds with sounds.
    int sounds(byte[] a, byte[] b) {
        return align(a, b, tables.alphabet);
    }

    /// Sounds with Arabic letters.
    int consonants(byte[] sounds, byte[] letters) {
        return align(sounds, letters, tables.consonants);
    }

    /// Arabic letters with Arabic letters.
    int letters(byte[] a, byte[] b) {
        return align(a, b, tables.letters);
    }

    /// Whether sounds with sounds score as much as asked for.
    boolean soundsReach(Voice a, Voice b, int least) {
        return reaches(a.sounds, b.sounds, tables.alphabet, b.reach, least);
    }

    /// Whether sounds with Arabic letters do.
    ///
    /// @param reach of the letters
    boolean consonantsReach(byte[] sounds, byte[] letters, short[] reach, int least) {
        return reaches(sounds, letters, tables.consonants, reach, least);
    }

    /// Whether Arabic letters with Arabic letters do.
    boolean lettersReach(byte[] a, byte[] b, short[] reach, int least) {
        return reaches(a, b, tables.letters, reach, least);
    }

    /// The alignment, given up as soon as what is left of the first word cannot make up for what
    /// the best beginning lacks.
    ///
    /// @param reach of the second word
    private boolean reaches(byte[] a, byte[] b, int[] scores, short[] reach, int least) {
        int rest = Reach.bound(a, reach);
        if (rest < least) {
            return false;
        }
        int m = b.length;
        int[] d = row;
        d[0] = 0;
        int nothing = ScoreTables.NOTHING << ScoreTables.SHIFT;
        for (int j = 0; j < m; j++) {
            d[j + 1] = d[j] + scores[nothing | b[j]];
        }
        for (byte x : a) {
            rest -= reach[x];
            int base = x << ScoreTables.SHIFT;
            int lost = scores[base | ScoreTables.NOTHING];
            int diagonal = d[0];
            d[0] += lost;
            int left = d[0];
            int most = left;
            for (int j = 0; j < m; j++) {
                byte y = b[j];
                int best = Math.max(diagonal + scores[base | y], left + scores[nothing | y]);
                diagonal = d[j + 1];
                best = Math.max(best, diagonal + lost);
                d[j + 1] = best;
                left = best;
                most = Math.max(most, best);
            }
            if (most + rest < least) {
                return false;
            }
        }
        return d[m] >= least;
    }

    /// Sounds with sounds that stand in longer arrays: the place in the lower 12 bits, the length
    /// in the 8 above.
    int sounds(byte[] a, int from, byte[] b, int at) {
        return align(
                a,
                from & 0xFFF,
                from >>> 12 & 0xFF,
                b,
                at & 0xFFF,
                at >>> 12 & 0xFF,
                tables.alphabet);
    }

    private int align(byte[] a, byte[] b, int[] scores) {
        return align(a, 0, a.length, b, 0, b.length, scores);
    }

    private int align(byte[] a, int from, int n, byte[] b, int at, int m, int[] scores) {
        int[] d = row;
        d[0] = 0;
        int nothing = ScoreTables.NOTHING << ScoreTables.SHIFT;
        for (int j = 0; j < m; j++) {
            d[j + 1] = d[j] + scores[nothing | b[at + j]];
        }
        for (int i = from; i < from + n; i++) {
            int base = a[i] << ScoreTables.SHIFT;
            int lost = scores[base | ScoreTables.NOTHING];
            int diagonal = d[0];
            d[0] += lost;
            int left = d[0];
            for (int j = 0; j < m; j++) {
                byte y = b[at + j];
                int best = Math.max(diagonal + scores[base | y], left + scores[nothing | y]);
                diagonal = d[j + 1];
                best = Math.max(best, diagonal + lost);
                d[j + 1] = best;
                left = best;
            }
        }
        return d[m];
    }

    /// Chinese characters, by row of {@link SyllableSounds}, with a voice.
    int syllables(short[] characters, Voice voice) {
        int m = voice.sounds.length;
        int[] pieces = voice.pieces(tables);
        int[] d = row;
        int[] e = next;
        for (int j = 0; j <= m; j++) {
            d[j] = j * ScoreTables.SOUND_LEFT;
        }
        int each = SyllableSounds.PIECE_MAX + 1;
        for (short character : characters) {
            for (int j = 0; j <= m; j++) {
                int best = d[j] + ScoreTables.CHARACTER_LEFT;
                if (j > 0) {
                    best = Math.max(best, e[j - 1] + ScoreTables.SOUND_LEFT);
                }
                if (character >= 0) {
                    int longest = Math.min(SyllableSounds.PIECE_MAX, j);
                    for (int length = 0; length <= longest; length++) {
                        int piece = pieces[j * each + length];
                        if (piece >= 0) {
                            best =
                                    Math.max(
                                            best,
                                            d[j - length]
                                                    + tables.syllables.score(character, piece));
                        }
                    }
                }
                e[j] = best;
            }
            int[] swap = d;
            d = e;
            e = swap;
        }
        return d[m];
    }
}
