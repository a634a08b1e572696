package org.whereabouts.linkage.table;

import java.util.Arrays;
import java.util.function.IntFunction;

/// The order of ids as texts. Four letters at a time are compared as one number, from the first
/// place where any two ids differ; only ids that agree there are compared as texts.
public final class IdOrder {
    private static final int LETTERS = 4;
    private static final int NARROW_LETTERS = 8;

    private IdOrder() {}

    /// Rows in the order of their ids.
    public static int[] of(int rows, IntFunction<String> id) {
        var order = new int[rows];
        Arrays.setAll(order, i -> i);
        if (rows < 2) {
            return order;
        }
        int common = common(rows, id);
        boolean narrow = true;
        for (int row = 0; row < rows && narrow; row++) {
            String text = id.apply(row);
            for (int i = 0; i < text.length(); i++) {
                narrow &= text.charAt(i) < 256;
            }
        }
        var keys = new long[rows];
        for (int row = 0; row < rows; row++) {
            keys[row] = key(id.apply(row), common, narrow);
        }
        Radix.sort(keys, order, rows);
        for (int from = 0; from < rows; ) {
            int end = from + 1;
            while (end < rows && keys[end] == keys[from]) {
                end++;
            }
            if (end - from > 1) {
                sort(order, from, end, id);
            }
            from = end;
        }
        return order;
    }

    private static void sort(int[] order, int from, int end, IntFunction<String> id) {
        int[] sorted =
                Arrays.stream(order, from, end)
                        .boxed()
                        .sorted((x, y) -> id.apply(x).compareTo(id.apply(y)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }

    /// How many letters all ids begin with in common.
    private static int common(int rows, IntFunction<String> id) {
        String first = id.apply(0);
        int common = first.length();
        for (int row = 1; row < rows && common > 0; row++) {
            String text = id.apply(row);
            int n = Math.min(common, text.length());
            int same = 0;
            while (same < n && text.charAt(same) == first.charAt(same)) {
                same++;
            }
            common = same;
        }
        return common;
    }

    /// The letters from a place on as a number; an id that ends earlier comes first or agrees.
    private static long key(String text, int from, boolean narrow) {
        int letters = narrow ? NARROW_LETTERS : LETTERS;
        long key = 0;
        for (int i = 0; i < letters; i++) {
            int at = from + i;
            key = (key << (64 / letters)) | (at < text.length() ? text.charAt(at) : 0);
        }
        return key;
    }
}
