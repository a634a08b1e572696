package org.whereabouts.lab.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Expected counts of the sounds that each Chinese character stands for: expectation maximisation
/// over all ways to cut a word into as many pieces (of 0 to {@link #PIECE_MAX} sounds) as there are
/// characters. The same method as {@link PairCounts}, with pieces in place of single symbols.
final class SyllableCounts {
    static final int PIECE_MAX = 4;

    /// How probable a piece is for a character before anything is counted; not normalised.
    interface Start {
        double weight(char character, String piece);
    }

    /// Characters, sounds, weight.
    record Example(String characters, String sounds, double weight) {}

    private final Start start;
    private Map<Character, Map<String, Double>> p = Map.of();

    SyllableCounts(Start start) {
        this.start = start;
    }

    Map<Character, Map<String, Double>> learn(List<Example> examples, int rounds) {
        Map<Character, Map<String, Double>> counts = Map.of();
        for (int round = 0; round < rounds; round++) {
            counts = new TreeMap<>();
            double logLikelihood = 0;
            for (Example e : examples) {
                logLikelihood += expect(e, counts);
            }
            System.err.printf("round %d: log likelihood %.0f%n", round, logLikelihood);
            var next = new HashMap<Character, Map<String, Double>>();
            counts.forEach((c, pieces) -> {
                double sum = pieces.values().stream().mapToDouble(Double::doubleValue).sum();
                var q = new HashMap<String, Double>();
                pieces.forEach((piece, x) -> q.put(piece, x / sum));
                next.put(c, q);
            });
            p = next;
        }
        return counts;
    }

    private double piece(char c, String piece) {
        if (p.isEmpty()) {
            return start.weight(c, piece);
        }
        return Math.max(1e-9, p.getOrDefault(c, Map.of()).getOrDefault(piece, 0.0));
    }

    private double expect(Example e, Map<Character, Map<String, Double>> counts) {
        int h = e.characters().length();
        int s = e.sounds().length();
        double[][] f = new double[h + 1][s + 1];
        double[][] g = new double[h + 1][s + 1];
        f[0][0] = 1;
        for (int i = 1; i <= h; i++) {
            for (int j = 0; j <= s; j++) {
                for (int len = 0; len <= Math.min(PIECE_MAX, j); len++) {
                    if (f[i - 1][j - len] > 0) {
                        f[i][j] +=
                                f[i - 1][j - len]
                                        * piece(
                                                e.characters().charAt(i - 1),
                                                e.sounds().substring(j - len, j));
                    }
                }
            }
        }
        double total = f[h][s];
        if (!(total > 1e-200)) {
            return 0;
        }
        g[h][s] = 1;
        for (int i = h - 1; i >= 0; i--) {
            var own = counts.computeIfAbsent(e.characters().charAt(i), _ -> new TreeMap<>());
            for (int j = s; j >= 0; j--) {
                for (int len = 0; len <= Math.min(PIECE_MAX, s - j); len++) {
                    String piece = e.sounds().substring(j, j + len);
                    double x = piece(e.characters().charAt(i), piece) * g[i + 1][j + len];
                    g[i][j] += x;
                    double expected = e.weight() * f[i][j] * x / total;
                    if (expected > 1e-4) {
                        own.merge(piece, expected, Double::sum);
                    }
                }
            }
        }
        return e.weight() * Math.log(total);
    }
}
