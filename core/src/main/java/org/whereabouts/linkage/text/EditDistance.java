package org.whereabouts.linkage.text;

/// Edit distances with an upper limit. Levenshtein (1966), Soviet Physics Doklady 10(8), 707-710;
/// with swapped neighbours after Damerau (1964), Communications of the ACM 7(3), 171-176, in the
/// restricted form in which no part is edited twice ("optimal string alignment").
///
/// Holds scratch space: one per thread.
public final class EditDistance {
    private int[] before = new int[0];
    private int[] last = new int[0];
    private int[] row = new int[0];

    /// Levenshtein distance, or `max + 1` where it is greater than `max`.
    public int levenshtein(String a, String b, int max) {
        return distance(a, b, max, false);
    }

    /// Restricted Damerau-Levenshtein distance, or `max + 1` where it is greater than `max`.
    public int damerau(String a, String b, int max) {
        return distance(a, b, max, true);
    }

    private int distance(String a, String b, int max, boolean swaps) {
        int from = 0;
        int la = a.length();
        int lb = b.length();
        if (Math.abs(la - lb) > max) {
            return max + 1;
        }
        while (la > 0 && lb > 0 && a.charAt(la - 1) == b.charAt(lb - 1)) {
            la--;
            lb--;
        }
        while (from < la && from < lb && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        la -= from;
        lb -= from;
        if (la == 0 || lb == 0) {
            return Math.min(Math.max(la, lb), max + 1);
        }
        return rows(a, b, from, la, lb, max, swaps);
    }

    private int rows(String a, String b, int from, int la, int lb, int max, boolean swaps) {
        reserve(lb + 1);
        for (int j = 0; j <= lb; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= la; i++) {
            char c = a.charAt(from + i - 1);
            row[0] = i;
            int least = i;
            for (int j = 1; j <= lb; j++) {
                char d = b.charAt(from + j - 1);
                int best =
                        Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (c == d ? 0 : 1));
                if (swaps
                        && i > 1
                        && j > 1
                        && c == b.charAt(from + j - 2)
                        && d == a.charAt(from + i - 2)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > max) {
                return max + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[lb], max + 1);
    }

    private void reserve(int length) {
        if (row.length < length) {
            int size = Math.max(32, 2 * length);
            before = new int[size];
            last = new int[size];
            row = new int[size];
        }
    }
}
