package org.whereabouts.names.match;

import java.util.List;
import org.whereabouts.names.sound.Alphabet;
import org.whereabouts.names.sound.SyllableSounds;
import org.whereabouts.names.tables.TableFile;

/// The scores of aligned symbols, in sixteenths of a bit, in flat arrays: the score of symbols x
/// and y stands at `x << SHIFT | y`, of x and nothing at `x << SHIFT | NOTHING`.
final class ScoreTables {
    static final int SHIFT = 6;
    static final int NOTHING = (1 << SHIFT) - 1;

    /// A sound that no character stands for, and a character that stands for nothing in the word.
    static final int SOUND_LEFT = -64;

    static final int CHARACTER_LEFT = -80;

    final int[] alphabet;
    final int[] consonants;
    final int[] letters;
    final SyllableSounds syllables;
    private final Alphabet sounds;
    private final char[] folds;

    ScoreTables(Alphabet sounds, SyllableSounds syllables, TableFile table) {
        this.sounds = sounds;
        this.syllables = syllables;
        alphabet = flat(table.rows("alphabet"));
        consonants = flat(table.rows("consonants"));
        letters = flat(table.rows("letters"));
        folds = new char[sounds.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = sounds.foldForSyllables(String.valueOf(sounds.symbol(i))).charAt(0);
        }
    }

    private static int[] flat(List<List<String>> rows) {
        int[] out = new int[1 << (2 * SHIFT)];
        for (int i = 0; i < rows.size(); i++) {
            int x = i == rows.size() - 1 ? NOTHING : i;
            List<String> row = rows.get(i);
            for (int j = 0; j < row.size(); j++) {
                int y = j == row.size() - 1 ? NOTHING : j;
                out[(x << SHIFT) | y] = Integer.parseInt(row.get(j));
            }
        }
        return out;
    }

    int alphabetSelf(byte[] word) {
        int sum = 0;
        for (byte x : word) {
            sum += alphabet[(x << SHIFT) | x];
        }
        return sum;
    }

    /// The best that Arabic letters can score against any word.
    int consonantsSelf(byte[] word) {
        int sum = 0;
        for (byte y : word) {
            int best = 0;
            for (int x = 0; x < sounds.size(); x++) {
                best = Math.max(best, consonants[(x << SHIFT) | y]);
            }
            sum += best;
        }
        return sum;
    }

    /// Numbers of the pieces of 0 to 4 folded sounds that end at each place of a word, five to a
    /// place; -1 where no character stands for the piece. Folding keeps the number of sounds: a
    /// sound that repeats the one before after folding is part of the same piece or stands alone.
    int[] pieces(byte[] word) {
        var folded = new StringBuilder(word.length);
        for (byte x : word) {
            folded.append(folds[x]);
        }
        int each = SyllableSounds.PIECE_MAX + 1;
        int[] out = new int[(word.length + 1) * each];
        for (int end = 0; end <= word.length; end++) {
            for (int length = 0; length < each; length++) {
                out[end * each + length] =
                        length > end
                                ? -1
                                : syllables.piece(
                                        sounds.foldForSyllables(
                                                folded.substring(end - length, end)));
            }
        }
        return out;
    }

    /// Consonant classes for {@link Voice#signature}: sounds that often change places are one
    /// class, a letter of several values is in all of them.
    long signature(byte[] word) {
        int[] counts = new int[CLASSES.size()];
        for (byte x : word) {
            count(sounds.symbol(x), counts);
        }
        return runs(counts);
    }

    /// The classes that Arabic letters may stand for.
    long letterSignature(byte[] letters) {
        int[] counts = new int[CLASSES.size()];
        for (byte y : letters) {
            boolean[] seen = new boolean[counts.length];
            for (int x = 0; x < sounds.size(); x++) {
                if (consonants[(x << SHIFT) | y] > 0) {
                    mark(sounds.symbol(x), seen);
                }
            }
            add(seen, counts);
        }
        return runs(counts);
    }

    /// The classes that Chinese characters, by row, may stand for.
    long syllableSignature(short[] rows) {
        int[] counts = new int[CLASSES.size()];
        for (short row : rows) {
            boolean[] seen = new boolean[counts.length];
            if (row >= 0) {
                for (String piece : syllables.usualPieces((int) row)) {
                    for (int i = 0; i < piece.length(); i++) {
                        mark(piece.charAt(i), seen);
                    }
                }
            }
            add(seen, counts);
        }
        return runs(counts);
    }

    private static void mark(char sound, boolean[] seen) {
        for (int k = 0; k < seen.length; k++) {
            seen[k] |= CLASSES.get(k).indexOf(sound) >= 0;
        }
    }

    private static void add(boolean[] seen, int[] counts) {
        for (int k = 0; k < seen.length; k++) {
            counts[k] += seen[k] ? 1 : 0;
        }
    }

    private static void count(char sound, int[] counts) {
        for (int k = 0; k < counts.length; k++) {
            counts[k] += CLASSES.get(k).indexOf(sound) >= 0 ? 1 : 0;
        }
    }

    private static long runs(int[] counts) {
        long bits = 0;
        for (int k = 0; k < counts.length; k++) {
            bits |= ((1L << Math.min(counts[k], RUN)) - 1) << (RUN * k);
        }
        return bits;
    }

    private static final int RUN = 4;

    private static final List<String> CLASSES =
            List.of("bpf", "vw", "td", "kgqğxQKXH", "sšzžčcjXHCJQK", "nŋm", "l", "r");
}
