package org.whereabouts.linkage.text;

/// Jaro and Jaro-Winkler similarity.
///
/// Jaro (1989), Journal of the American Statistical Association 84(406), 414-420: with `c` common
/// letters found within a window of `max(|a|, |b|) / 2 - 1` and `t` half transpositions, `(c/|a| +
/// c/|b| + (c - t)/c) / 3`. Winkler (1990), Proceedings of the Section on Survey Research Methods,
/// 354-359: `jaro + 0.1 * p * (1 - jaro)` for a common prefix of `p <= 4` letters. As in the
/// implementations in wide use, the prefix counts only where jaro exceeds 0.7.
///
/// Holds scratch space: one per thread.
public final class Jaro {
    private static final double PREFIX_WEIGHT = 0.1;
    private static final double PREFIX_FROM = 0.7;

    /// So many letters of a common prefix count at most.
    public static final int PREFIX_MAX = 4;

    private boolean[] takenA = new boolean[64];
    private boolean[] takenB = new boolean[64];

    /// Jaro similarity, 0 to 1; 0 if one text is empty.
    public double jaro(String a, String b) {
        int la = a.length();
        int lb = b.length();
        if (la == 0 || lb == 0) {
            return 0;
        }
        int common = la <= 64 && lb <= 64 ? commonInWords(a, b) : commonInArrays(a, b);
        if (common == 0) {
            return 0;
        }
        return similarity(common, la, lb, lastTranspositions);
    }

    /// Jaro-Winkler similarity, 0 to 1.
    public double jaroWinkler(String a, String b) {
        double jaro = jaro(a, b);
        return jaro > PREFIX_FROM ? winkler(jaro, prefix(a, b)) : jaro;
    }

    /// The greatest Jaro-Winkler similarity that two texts of these lengths can have if `missingA`
    /// letters of the first and `missingB` letters of the second surely have no partner: lets a
    /// caller skip the comparison.
    public static double jaroWinklerMax(int la, int lb, int missingA, int missingB, int prefix) {
        int common = Math.min(la - missingA, lb - missingB);
        if (common <= 0) {
            return 0;
        }
        double jaro = similarity(common, la, lb, 0);
        return jaro > PREFIX_FROM ? winkler(jaro, prefix) : jaro;
    }

    /// How many letters, at most 4, the two begin with in common.
    public static int prefix(String a, String b) {
        int max = Math.min(PREFIX_MAX, Math.min(a.length(), b.length()));
        int p = 0;
        while (p < max && a.charAt(p) == b.charAt(p)) {
            p++;
        }
        return p;
    }

    private static double similarity(int common, int la, int lb, int transpositions) {
        double c = common;
        int half = transpositions / 2;
        return (c / la + c / lb + (c - half) / c) / 3;
    }

    private static double winkler(double jaro, int prefix) {
        return jaro + PREFIX_WEIGHT * prefix * (1 - jaro);
    }

    private int lastTranspositions;

    /// The common letters with the taken letters kept as bits of two words.
    private int commonInWords(String a, String b) {
        int la = a.length();
        int lb = b.length();
        int window = Math.max(0, Math.max(la, lb) / 2 - 1);
        long usedA = 0;
        long usedB = 0;
        for (int i = 0; i < la; i++) {
            char c = a.charAt(i);
            int to = Math.min(lb, i + window + 1);
            for (int j = Math.max(0, i - window); j < to; j++) {
                if (b.charAt(j) == c && (usedB & (1L << j)) == 0) {
                    usedA |= 1L << i;
                    usedB |= 1L << j;
                    break;
                }
            }
        }
        int different = 0;
        long restB = usedB;
        for (long restA = usedA; restA != 0; restA &= restA - 1) {
            int i = Long.numberOfTrailingZeros(restA);
            int j = Long.numberOfTrailingZeros(restB);
            restB &= restB - 1;
            if (a.charAt(i) != b.charAt(j)) {
                different++;
            }
        }
        lastTranspositions = different;
        return Long.bitCount(usedA);
    }

    private int commonInArrays(String a, String b) {
        int la = a.length();
        int lb = b.length();
        takenA = cleared(takenA, la);
        takenB = cleared(takenB, lb);
        int window = Math.max(0, Math.max(la, lb) / 2 - 1);
        int common = 0;
        for (int i = 0; i < la; i++) {
            int to = Math.min(lb, i + window + 1);
            for (int j = Math.max(0, i - window); j < to; j++) {
                if (!takenB[j] && a.charAt(i) == b.charAt(j)) {
                    takenA[i] = true;
                    takenB[j] = true;
                    common++;
                    break;
                }
            }
        }
        int different = 0;
        int j = 0;
        for (int i = 0; i < la; i++) {
            if (takenA[i]) {
                while (!takenB[j]) {
                    j++;
                }
                if (a.charAt(i) != b.charAt(j)) {
                    different++;
                }
                j++;
            }
        }
        lastTranspositions = different;
        return common;
    }

    private static boolean[] cleared(boolean[] scratch, int length) {
        if (scratch.length < length) {
            return new boolean[Math.max(length, 2 * scratch.length)];
        }
        java.util.Arrays.fill(scratch, 0, length, false);
        return scratch;
    }
}
