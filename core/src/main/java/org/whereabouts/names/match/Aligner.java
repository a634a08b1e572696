package org.whereabouts.names.match;

import java.util.Arrays;
import org.whereabouts.names.sound.SyllableSounds;

/// Global alignment of two words with the best sum of scores (S. B. Needleman, C. D. Wunsch, J.
/// Mol. Biol. 48, 1970), over sounds, Arabic letters and Chinese characters; of sounds and letters
/// as their heaviest common subsequence ({@link ScoreTables.Gains}). Holds scratch space; for one
/// thread.
final class Aligner {
    private static final int MAX = 64;
    private final ScoreTables tables;
    private final short[] sounds;
    private int[] row = new int[MAX];
    private int[] next = new int[MAX];

    Aligner(ScoreTables tables) {
        this.tables = tables;
        sounds = tables.alphabetGains.pairs;
    }

    /// Sounds with sounds.
    int sounds(Voice a, Voice b) {
        int gained = gained(a.sounds, 0, a.sounds.length, b.sounds, 0, b.sounds.length, sounds);
        return gained + a.left + b.left;
    }

    /// Sounds with Arabic letters.
    int consonants(byte[] sounds, byte[] letters) {
        return align(sounds, letters, tables.consonantGains);
    }

    /// Arabic letters with Arabic letters.
    int letters(byte[] a, byte[] b) {
        return align(a, b, tables.letterGains);
    }

    private int align(byte[] a, byte[] b, ScoreTables.Gains gains) {
        return gained(a, 0, a.length, b, 0, b.length, gains.pairs)
                + gains.firstLeft(a)
                + gains.secondLeft(b);
    }

    /// Whether sounds with sounds score as much as asked for: the alignment, given up as soon as
    /// what is left of the first word cannot make up for what its beginning lacks.
    boolean soundsReach(Voice a, Voice b, int least) {
        int gain = least - a.left - b.left;
        byte[] x = a.sounds;
        byte[] y = b.sounds;
        int rest = Reach.bound(x, b.reach);
        if (rest < gain) {
            return false;
        }
        int m = y.length;
        Arrays.fill(row, 0, m, 0);
        int i = 0;
        int most = 0;
        for (; i + 1 < x.length; i += 2) {
            most = two(x[i], x[i + 1], y, 0, m, sounds);
            rest -= b.reach[x[i]] + b.reach[x[i + 1]];
            if (most + rest < gain) {
                return false;
            }
        }
        return (i < x.length ? one(x[i], y, 0, m, sounds) : most) >= gain;
    }

    /// What sounds gain with sounds, where they stand in longer arrays: the place in the lower 12
    /// bits, the length in the 8 above.
    int gained(byte[] a, int from, byte[] b, int at) {
        return gained(a, from & 0xFFF, from >>> 12 & 0xFF, b, at & 0xFFF, at >>> 12 & 0xFF, sounds);
    }

    /// The same for two words and, in the upper half, for their beginnings.
    ///
    /// @param beginning of the first word, how many sounds
    /// @param itsBeginning of the second
    long gainedTwice(byte[] a, int from, int beginning, byte[] b, int at, int itsBeginning) {
        int i = from & 0xFFF;
        int j = at & 0xFFF;
        int m = at >>> 12 & 0xFF;
        Arrays.fill(row, 0, m, 0);
        rows(a, i, i + beginning, b, j, m, sounds);
        long first = itsBeginning == 0 ? 0 : row[itsBeginning - 1];
        rows(a, i + beginning, i + (from >>> 12 & 0xFF), b, j, m, sounds);
        return first << Integer.SIZE | (m == 0 ? 0 : row[m - 1]);
    }

    /// The heaviest common subsequence.
    private int gained(byte[] a, int from, int n, byte[] b, int at, int m, short[] gains) {
        Arrays.fill(row, 0, m, 0);
        rows(a, from, from + n, b, at, m, gains);
        return m == 0 ? 0 : row[m - 1];
    }

    private void rows(byte[] a, int from, int end, byte[] b, int at, int m, short[] gains) {
        int i = from;
        for (; i + 1 < end; i += 2) {
            two(a[i], a[i + 1], b, at, m, gains);
        }
        if (i < end) {
            one(a[i], b, at, m, gains);
        }
    }

    /// One more symbol of the first word; the best so far.
    private int one(byte x, byte[] b, int at, int m, short[] gains) {
        int[] d = row;
        int base = x << ScoreTables.SHIFT;
        int diagonal = 0;
        int left = 0;
        for (int j = 0; j < m; j++) {
            int above = d[j];
            left = Math.max(left, Math.max(above, diagonal + gains[base | b[at + j]]));
            diagonal = above;
            d[j] = left;
        }
        return left;
    }

    /// Two more symbols at once, which halves the way to and from memory.
    private int two(byte x, byte z, byte[] b, int at, int m, short[] gains) {
        int[] d = row;
        int base = x << ScoreTables.SHIFT;
        int below = z << ScoreTables.SHIFT;
        int diagonal = 0;
        int left = 0;
        int leftBelow = 0;
        for (int j = 0; j < m; j++) {
            int y = b[at + j];
            int above = d[j];
            int best = Math.max(above, diagonal + gains[base | y]);
            int lower = Math.max(leftBelow, left + gains[below | y]);
            diagonal = above;
            left = Math.max(left, best);
            leftBelow = Math.max(lower, left);
            d[j] = leftBelow;
        }
        return leftBelow;
    }

    /// Chinese characters with a voice.
    ///
    /// @param ways what the characters may stand for
    int syllables(short[] characters, Reach.Pieces[] ways, Voice voice) {
        boolean all = voice.isSmooth();
        for (Reach.Pieces way : ways) {
            all &= way.whole;
        }
        if (!all) {
            return everySyllable(characters, voice);
        }
        int m = voice.sounds.length;
        int[] where = voice.places(tables);
        int[] d = row;
        int[] e = next;
        Arrays.fill(d, 0, m + 1, 0);
        for (Reach.Pieces way : ways) {
            way.align(voice.soundSet, voice.soundPairs, where, d, e, m);
            int[] swap = d;
            d = e;
            e = swap;
        }
        return d[m] + ScoreTables.CHARACTER_LEFT * ways.length + ScoreTables.SOUND_LEFT * m;
    }

    /// The same, every character, by row of {@link SyllableSounds}, with every piece of the voice:
    /// slower, and for voices in which a sound repeats the one before.
    int everySyllable(short[] characters, Voice voice) {
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
