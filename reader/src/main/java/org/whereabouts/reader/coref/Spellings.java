package org.whereabouts.reader.coref;

import java.util.List;

/// Whether two names may be spellings of one.
final class Spellings {
    private Spellings() {}

    /// The last parts differ by one or two letters and begin alike; other parts, where both have
    /// them, are the same.
    static boolean near(List<String> a, List<String> b) {
        String x = a.getLast();
        String y = b.getLast();
        boolean begins = x.length() > 4 && y.length() > 4 && x.regionMatches(0, y, 0, 3);
        int allowed = Math.max(x.length(), y.length()) > 7 ? 2 : 1;
        boolean last = begins && !x.equals(y) && distance(x, y) <= allowed;
        if (a.size() > 1 && b.size() > 1) {
            boolean sameFirst = a.getFirst().equals(b.getFirst());
            boolean nearFirst =
                    x.equals(y)
                            && a.getFirst().length() > 3
                            && distance(a.getFirst(), b.getFirst()) == 1;
            return (last && sameFirst) || nearFirst;
        }
        return last;
    }

    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
