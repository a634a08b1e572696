package org.whereabouts.lab.names;

import java.util.Arrays;
import java.util.List;

/// Expected counts of symbol pairs, lost and added symbols in aligned words: expectation
/// maximisation for the memoryless stochastic edit distance of Ristad and Yianilos (IEEE PAMI
/// 20(5), 1998, section 2.3).
///
/// Symbol `n` of the first side and `m` of the second stand for "nothing".
final class PairCounts {
    /// One pair of words as symbol numbers, with its weight.
    static final class Example {
        private final byte[] first;
        private final byte[] second;
        private final double weight;

        Example(byte[] first, byte[] second, double weight) {
            this.first = first;
            this.second = second;
            this.weight = weight;
        }
    }

    private final int n;
    private final int m;
    private double[][] p;

    PairCounts(int n, int m, double[][] start) {
        this.n = n;
        this.m = m;
        this.p = start;
    }

    /// Runs the given number of rounds and returns the counts of the last one.
    double[][] learn(List<Example> examples, int rounds) {
        double[][] counts = new double[n + 1][m + 1];
        for (int round = 0; round < rounds; round++) {
            counts = new double[n + 1][m + 1];
            double logLikelihood = 0;
            for (Example e : examples) {
                logLikelihood += expect(e, counts);
            }
            System.err.printf("round %d: log likelihood %.0f%n", round, logLikelihood);
            p = normal(counts);
        }
        return counts;
    }

    private double expect(Example e, double[][] counts) {
        byte[] a = e.first;
        byte[] b = e.second;
        double[][] f = new double[a.length + 1][b.length + 1];
        double[][] g = new double[a.length + 1][b.length + 1];
        f[0][0] = 1;
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i > 0) {
                    f[i][j] += f[i - 1][j] * p[a[i - 1]][m];
                }
                if (j > 0) {
                    f[i][j] += f[i][j - 1] * p[n][b[j - 1]];
                }
                if (i > 0 && j > 0) {
                    f[i][j] += f[i - 1][j - 1] * p[a[i - 1]][b[j - 1]];
                }
            }
        }
        double total = f[a.length][b.length];
        if (!(total > 0)) {
            return 0;
        }
        g[a.length][b.length] = 1;
        double w = e.weight / total;
        for (int i = a.length; i >= 0; i--) {
            for (int j = b.length; j >= 0; j--) {
                if (i < a.length) {
                    double x = p[a[i]][m] * g[i + 1][j];
                    g[i][j] += x;
                    counts[a[i]][m] += w * f[i][j] * x;
                }
                if (j < b.length) {
                    double x = p[n][b[j]] * g[i][j + 1];
                    g[i][j] += x;
                    counts[n][b[j]] += w * f[i][j] * x;
                }
                if (i < a.length && j < b.length) {
                    double x = p[a[i]][b[j]] * g[i + 1][j + 1];
                    g[i][j] += x;
                    counts[a[i]][b[j]] += w * f[i][j] * x;
                }
            }
        }
        return e.weight * Math.log(total);
    }

    private static double[][] normal(double[][] counts) {
        double sum = 0;
        for (double[] row : counts) {
            sum += Arrays.stream(row).sum();
        }
        double[][] p = new double[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            double total = sum;
            p[i] = Arrays.stream(counts[i]).map(c -> Math.max(c, 0.01) / total).toArray();
        }
        return p;
    }
}
