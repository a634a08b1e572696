package org.whereabouts.names.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.parts.Analysis;
import org.whereabouts.names.parts.Tables;
import org.whereabouts.names.tables.TableFile;

/// Gains that are summed up score as the alignment itself, with its costs, does.
class AlignerTest {
    private static final TableFile FILE = TableFile.load("scores.tab");

    private final Analysis analysis = new Analysis(Tables.load());
    private final ScoreTables scores =
            new ScoreTables(analysis.tables().alphabet(), analysis.tables().syllables(), FILE);
    private final Aligner aligner = new Aligner(scores);

    /// The alignment as Needleman and Wunsch tell it, of the table as it is written: the last of a
    /// row is the score with nothing, and so is the last row.
    private static int plain(String table, byte[] a, byte[] b) {
        List<int[]> rows =
                FILE.rows(table).stream()
                        .map(r -> r.stream().mapToInt(Integer::parseInt).toArray())
                        .toList();
        int[] nothing = rows.getLast();
        int[][] best = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                int most = i == 0 && j == 0 ? 0 : Integer.MIN_VALUE;
                if (i > 0) {
                    int[] row = rows.get(a[i - 1]);
                    most = Math.max(most, best[i - 1][j] + row[row.length - 1]);
                    if (j > 0) {
                        most = Math.max(most, best[i - 1][j - 1] + row[b[j - 1]]);
                    }
                }
                if (j > 0) {
                    most = Math.max(most, best[i][j - 1] + nothing[b[j - 1]]);
                }
                best[i][j] = most;
            }
        }
        return best[a.length][b.length];
    }

    private static byte[] word(Random random, int symbols) {
        byte[] out = new byte[random.nextInt(12)];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) random.nextInt(symbols);
        }
        return out;
    }

    @Test
    void soundsAndLettersScoreAsAlignedWithTheirCosts() {
        var random = new Random(3);
        int sounds = FILE.rows("alphabet").size() - 1;
        int letters = FILE.rows("letters").size() - 1;
        for (int k = 0; k < 20_000; k++) {
            byte[] a = word(random, sounds);
            byte[] b = word(random, sounds);
            byte[] c = word(random, letters);
            byte[] d = word(random, letters);
            assertEquals(plain("alphabet", a, b), aligner.sounds(voice(a), voice(b)));
            assertEquals(plain("consonants", a, c), aligner.consonants(a, c));
            assertEquals(plain("letters", c, d), aligner.letters(c, d));
        }
    }

    @Test
    void beginningsScoreAsIfTheyWereWhole() {
        var random = new Random(4);
        int sounds = FILE.rows("alphabet").size() - 1;
        for (int k = 0; k < 20_000; k++) {
            byte[] a = word(random, sounds);
            byte[] b = word(random, sounds);
            int i = random.nextInt(a.length + 1);
            int j = random.nextInt(b.length + 1);
            long twice = aligner.gainedTwice(a, a.length << 12, i, b, b.length << 12, j);
            assertEquals(aligner.gained(a, a.length << 12, b, b.length << 12), (int) twice);
            assertEquals(aligner.gained(a, i << 12, b, j << 12), (int) (twice >>> 32));
        }
    }

    @Test
    void charactersScoreAsWithEveryPieceAndNoMoreThanTheirBound() {
        var random = new Random(5);
        int sounds = FILE.rows("alphabet").size() - 1;
        int rows = analysis.tables().syllables().rows();
        var above = new ArrayList<Integer>();
        for (int k = 0; k < 20_000; k++) {
            Voice voice = voice(word(random, sounds));
            short[] characters = new short[random.nextInt(5)];
            var ways = new Reach.Pieces[characters.length];
            int bound = -64 * voice.soundRuns;
            for (int i = 0; i < characters.length; i++) {
                characters[i] = (short) random.nextInt(-1, rows);
                ways[i] = scores.ways(characters[i]);
                bound += ways[i].gain(voice.soundSet, voice.soundPairs) - 80;
            }
            int score = aligner.syllables(characters, ways, voice);
            assertEquals(aligner.everySyllable(characters, voice), score);
            assertTrue(score <= bound);
            if (score > -80 * characters.length - 64 * voice.sounds.length) {
                above.add(score);
            }
        }
        assertTrue(above.size() > 1_000, "too few of them sound alike at all");
    }

    private Voice voice(byte[] sounds) {
        return new Voice(sounds, scores);
    }
}
