package org.whereabouts.names.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.whereabouts.names.sound.Alphabet;

/// Makes `scores.tab` from counts of aligned sounds and from the table of alike sounds: for each
/// pair of symbols the logarithm of how much more often they answer each other in one name than by
/// chance, in sixteenths of a bit (the way substitution scores of sequences are made: S. Henikoff,
/// J. G. Henikoff, PNAS 89, 1992).
final class ScoreTables {
    private static final double BIT = 16;
    private static final double WORST = -4.5 * BIT;
    private static final double VOWEL_BEST = 2.5 * BIT;
    private static final double STATED = 2 * BIT;

    /// Short vowels stand in no Arabic text; the counts come from foreign names, where they do.
    private static final double SHORT_VOWEL = -0.8 * BIT;

    private static final double SOUND_BEST = 5.5 * BIT;

    private final Alphabet alphabet;

    private ScoreTables(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    static String compile(Path folder, TableFile sounds, String arabicLetters) throws IOException {
        var tables = new ScoreTables(new Alphabet(sounds));
        var out = new StringBuilder(SoundTables.header("sound-scores.tsv, sounds.yml"));
        List<String> lines =
                Files.readAllLines(folder.resolve("sound-scores.tsv"), StandardCharsets.UTF_8);
        tables.alphabet(lines, out);
        tables.consonants(folder, lines, arabicLetters, out);
        return out.toString();
    }

    private void alphabet(List<String> lines, StringBuilder out) {
        int n = alphabet.size();
        double[][] once = counts(lines, "alphabet", letters(), letters());
        double[][] both = new double[n + 1][n + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= n; j++) {
                both[i][j] = once[i][j] + once[j][i];
            }
        }
        double[][] s = scores(both);
        double[] self = new double[n];
        for (int i = 0; i < n; i++) {
            double best = alphabet.isVowel(alphabet.symbol(i)) ? VOWEL_BEST : SOUND_BEST;
            self[i] = Math.max(best * 0.6, Math.min(best, s[i][i]));
            s[i][i] = self[i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double most = Math.min(self[i], self[j]);
                int alike = alphabet.alike(i, j);
                if (i != j && alike > 0) {
                    s[i][j] = Math.max(s[i][j], most * (2 * alike - 100) / 100);
                }
                s[i][j] = Math.min(s[i][j], i == j ? most : most * 0.95);
            }
            double lost = WORST * (1 - alphabet.lost(i) / 100.0);
            s[i][n] = Math.max(s[i][n], lost);
            s[n][i] = s[i][n];
        }
        write("alphabet", s, out);
    }

    private void consonants(Path folder, List<String> lines, String arabic, StringBuilder out)
            throws IOException {
        double[][] counts = counts(lines, "consonants", letters(), arabic + "-");
        double[][] s = scores(counts);
        YamlSource.read(folder, "spelling-arabic.yml")
                .texts("values-arabic")
                .forEach((letter, values) -> {
                    for (int i = 0; i < values.length(); i++) {
                        int x = alphabet.number(values.charAt(i));
                        int y = arabic.indexOf(letter);
                        s[x][y] = Math.max(s[x][y], STATED);
                    }
                });
        int nothing = arabic.length();
        for (int x = 0; x < alphabet.size(); x++) {
            if (alphabet.isVowel(alphabet.symbol(x))) {
                s[x][nothing] = Math.max(s[x][nothing], SHORT_VOWEL);
            }
        }
        for (double[] row : s) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.min(row[j], SOUND_BEST);
            }
        }
        write("consonants", s, out);
        write("letters", pivot(counts), out);
    }

    /// Arabic letters with each other, by way of the sounds both may stand for: P(a, b) is the sum
    /// over sounds x of P(x) P(a given x) P(b given x).
    private static double[][] pivot(double[][] counts) {
        int n = counts.length;
        int m = counts[0].length;
        double[][] both = new double[m][m];
        for (double[] row : counts) {
            double sum = 0;
            for (double c : row) {
                sum += c;
            }
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    both[a][b] += sum == 0 ? 0 : row[a] * row[b] / sum;
                }
            }
        }
        // Nothing against nothing is no pair.
        both[m - 1][m - 1] = 0;
        // Two writers of one name mostly choose the same letter: half of the weight lies there.
        double all = 0;
        double[] single = new double[m];
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                all += both[a][b];
                single[a] += both[a][b];
            }
        }
        for (int a = 0; a < m - 1; a++) {
            both[a][a] += single[a];
        }
        double[][] s = scores(both);
        for (int a = 0; a < m - 1; a++) {
            for (int b = 0; b < m - 1; b++) {
                s[a][b] = Math.min(s[a][b], SOUND_BEST);
            }
        }
        return n == 0 || all == 0 ? both : s;
    }

    private String letters() {
        var out = new StringBuilder();
        for (int i = 0; i < alphabet.size(); i++) {
            out.append(alphabet.symbol(i));
        }
        return out.append('-').toString();
    }

    private static double[][] counts(List<String> lines, String kind, String first, String second) {
        double[][] out = new double[first.length()][second.length()];
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(kind)) {
                out[first.indexOf(cells[1])][second.indexOf(cells[2])] =
                        Double.parseDouble(cells[3]);
            }
        }
        return out;
    }

    /// Log-odds in sixteenths of a bit; the last row and column are "nothing".
    static double[][] scores(double[][] counts) {
        int n = counts.length - 1;
        int m = counts[0].length - 1;
        double all = 0;
        double[] first = new double[n + 1];
        double[] second = new double[m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                all += counts[i][j];
                first[i] += counts[i][j];
                second[j] += counts[i][j];
            }
        }
        double firstAll = all - first[n];
        double secondAll = all - second[m];
        double[][] s = new double[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                double chance = i == n ? 1 : Math.max(first[i], 20) / firstAll;
                chance *= j == m ? 1 : Math.max(second[j], 20) / secondAll;
                double seen = (counts[i][j] + 0.5) / all;
                s[i][j] = Math.max(WORST, BIT * Math.log(seen / chance) / Math.log(2));
            }
        }
        return s;
    }

    private static void write(String section, double[][] s, StringBuilder out) {
        out.append('[').append(section).append("]\n");
        for (double[] row : s) {
            var cells = new ArrayList<String>();
            for (double x : row) {
                cells.add(String.valueOf(Math.round(x)));
            }
            out.append(String.join("\t", cells)).append('\n');
        }
    }
}
