package org.whereabouts.linkage.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/// The words of a text and how many two texts share.
public final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /// The different words of a text, in order of their letters.
    public static String[] of(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .filter(w -> !w.isEmpty())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /// How many numbers two rising sequences share.
    public static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /// The Jaccard index (Jaccard 1912, New Phytologist 11(2), 37-50) of two rising sequences:
    /// shared over all; 0 where both are empty.
    public static double jaccard(int[] a, int[] b) {
        int shared = shared(a, b);
        int all = a.length + b.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
