package org.whereabouts.names.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
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

    private static final int STEP = 25;

    final Gains alphabetGains;
    final Gains consonantGains;
    final Gains letterGains;
    private final int[] alphabet;
    private final int[] consonants;
    private final int[] letters;
    final SyllableSounds syllables;
    private final Alphabet sounds;
    private final byte[] folds;
    private final long[] drops;

    /// The pieces of each row, made when they are first asked for.
    private final AtomicReferenceArray<Reach.@Nullable Pieces> ways;

    /// The folded sounds, numbered one after the other.
    private final byte[] bits;

    private final int bitCount;

    ScoreTables(Alphabet sounds, SyllableSounds syllables, TableFile table) {
        this.sounds = sounds;
        this.syllables = syllables;
        alphabet = flat(table.rows("alphabet"));
        consonants = flat(table.rows("consonants"));
        letters = flat(table.rows("letters"));
        alphabetGains = new Gains(alphabet);
        consonantGains = new Gains(consonants);
        letterGains = new Gains(letters);
        folds = new byte[sounds.size()];
        for (int i = 0; i < folds.length; i++) {
            String folded = sounds.foldForSyllables(String.valueOf(sounds.symbol(i)));
            folds[i] = (byte) sounds.number(folded.charAt(0));
        }
        bits = new byte[folds.length];
        int count = 0;
        for (int i = 0; i < folds.length; i++) {
            count += folds[i] == i ? 1 : 0;
            bits[i] = (byte) (count - 1);
        }
        bitCount = count;
        for (int i = 0; i < folds.length; i++) {
            bits[i] = bits[folds[i]];
        }
        drops = new long[] {drops(1), drops(2), drops(3)};
        ways = new AtomicReferenceArray<>(syllables.rows());
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
    /// place; -1 where no character stands for the piece. A sound that repeats the one before after
    /// folding is part of the same piece or stands alone.
    int[] pieces(byte[] word) {
        int each = SyllableSounds.PIECE_MAX + 1;
        int[] out = new int[(word.length + 1) * each];
        Arrays.fill(out, -1);
        int none = syllables.piece(1);
        for (int start = 0; start <= word.length; start++) {
            out[start * each] = none;
            long piece = 1;
            int before = -1;
            for (int end = start + 1; end <= Math.min(word.length, start + each - 1); end++) {
                int fold = folds[word[end - 1]];
                if (fold != before) {
                    piece = SyllableSounds.packed(piece, sounds.symbol(fold));
                    before = fold;
                }
                out[end * each + end - start] = syllables.piece(piece);
            }
        }
        return out;
    }

    /// A bound of what the sounds of one voice can score with another, of their bits alone: a sound
    /// that can only score 0 or less there takes away what it scores against itself and the least
    /// that its loss costs, counted in steps.
    ///
    /// @param self what the first voice scores against itself
    int most(int self, long symbols, long welcome) {
        long unmet = symbols & ~welcome;
        return self
                - STEP * Long.bitCount(unmet & drops[0])
                - STEP * Long.bitCount(unmet & drops[1])
                - STEP * Long.bitCount(unmet & drops[2]);
    }

    /// The sounds whose loss takes away that many steps or more.
    private long drops(int steps) {
        long bits = 0;
        for (int x = 0; x < sounds.size(); x++) {
            int base = x << SHIFT;
            int least = Integer.MIN_VALUE;
            for (int y = 0; y <= NOTHING; y++) {
                boolean real = y < sounds.size() || y == NOTHING;
                if (real && alphabet[base | y] <= 0) {
                    least = Math.max(least, alphabet[base | y]);
                }
            }
            bits |= alphabet[base | x] - least >= steps * STEP ? 1L << x : 0;
        }
        return bits;
    }

    /// The most that each sound of another word can gain with this one's.
    short[] reach(byte[] word) {
        return alphabetGains.reach(word, sounds.size());
    }

    /// The sounds that can score above 0 with a word, as bits.
    long welcome(byte[] word) {
        return Reach.welcome(Reach.of(word, alphabet, sounds.size()));
    }

    /// The most that sounds of another word can score with these Arabic letters.
    short[] reachOfLetters(byte[] word) {
        return Reach.of(word, consonants, sounds.size());
    }

    /// The most that letters of another word can score with these Arabic letters.
    short[] lettersReach(byte[] word) {
        return Reach.of(word, letters, NOTHING);
    }

    /// Whether characters may score so much with a voice.
    boolean reaches(Reach.Pieces[] characters, Voice voice, int least) {
        int sum = 0;
        long all = 0;
        for (Reach.Pieces character : characters) {
            sum += character.most(voice.soundSet, voice.soundPairs);
            all |= character.all;
        }
        return sum >= least && sum + SOUND_LEFT * uncovered(voice.sounds, all) >= least;
    }

    /// How many sounds of a word stand in no piece of these characters.
    private int uncovered(byte[] word, long all) {
        int count = 0;
        for (byte x : word) {
            count += (int) (1 ^ ((all >>> bits[x]) & 1));
        }
        return count;
    }

    /// The folded sounds of a word, as bits.
    long soundSet(byte[] word) {
        return Reach.set(word, bits);
    }

    private int spelling(byte[] word) {
        int out = 0;
        for (byte x : word) {
            out = (out << Byte.SIZE) | bits[x];
        }
        return out;
    }

    /// At which places of a word each folded sound stands, as bits.
    int[] places(byte[] word) {
        int[] out = new int[bitCount];
        for (int i = 0; i < word.length; i++) {
            out[bits[word[i]]] |= 1 << i;
        }
        return out;
    }

    /// How many folded sounds a word has, one that repeats the one before not counted.
    int soundRuns(byte[] word) {
        return Reach.runs(word, bits);
    }

    /// The neighbouring folded sounds of a word, as bits.
    long soundPairs(byte[] word) {
        return Reach.pairs(word, bits);
    }

    /// The pieces of a Chinese character, by row; those of an unknown one are none.
    Reach.Pieces ways(short row) {
        if (row < 0) {
            return Reach.Pieces.NONE;
        }
        Reach.Pieces known = ways.get(row);
        if (known == null) {
            known = way(row);
            ways.set(row, known);
        }
        return known;
    }

    private Reach.Pieces way(int row) {
        var all = new ArrayList<Reach.Pieces.Piece>();
        syllables.forEachPiece(
                row,
                (piece, score) -> {
                    byte[] word = sounds.numbers(piece);
                    all.add(
                            new Reach.Pieces.Piece(
                                    soundSet(word),
                                    soundPairs(word),
                                    score,
                                    spelling(word),
                                    word.length));
                });
        all.sort(Comparator.comparingInt(Reach.Pieces.Piece::gain).reversed());
        return new Reach.Pieces(all, bitCount);
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

    /// Scores of aligned symbols, told anew: what two symbols gain when they stand side by side
    /// instead of both being left over. Of a gain that is negative no best alignment makes use, so
    /// it is 0.
    ///
    /// The score of two words is then what all their symbols score when left over, which is fixed,
    /// and the heaviest common subsequence of the two, in which nothing ever costs anything. That
    /// takes fewer steps than the alignment it replaces, and its sum never falls from one place to
    /// the next.
    static final class Gains {
        /// What symbol x of the first word gains with y of the second, at `x << SHIFT | y`.
        final short[] pairs;

        private final int[] first = new int[1 << SHIFT];
        private final int[] second = new int[1 << SHIFT];

        /// @param scores as in the tables
        Gains(int[] scores) {
            pairs = new short[scores.length];
            for (int x = 0; x < first.length; x++) {
                first[x] = scores[(x << SHIFT) | NOTHING];
                second[x] = scores[(NOTHING << SHIFT) | x];
            }
            for (int place = 0; place < pairs.length; place++) {
                int x = place >>> SHIFT;
                int y = place & NOTHING;
                pairs[place] = (short) Math.max(0, scores[place] - first[x] - second[y]);
            }
        }

        /// What the symbols of a first word score when all are left over.
        int firstLeft(byte[] word) {
            return left(word, first);
        }

        /// What those of a second word do.
        int secondLeft(byte[] word) {
            return left(word, second);
        }

        private static int left(byte[] word, int[] alone) {
            int sum = 0;
            for (byte x : word) {
                sum += alone[x];
            }
            return sum;
        }

        /// The most that each symbol of a first word can gain with any of a second.
        ///
        /// @param size how many symbols the first word may have
        short[] reach(byte[] word, int size) {
            var out = new short[size];
            for (int x = 0; x < size; x++) {
                for (byte y : word) {
                    out[x] = (short) Math.max(out[x], pairs[(x << SHIFT) | y]);
                }
            }
            return out;
        }
    }
}
