package org.whereabouts.intake.coding;

/// Finds a quote in a text where each run of white space stands for any run of white space.
final class QuoteSearch {
    private QuoteSearch() {}

    /// Where the quote first stands at or after `from`; -1 if nowhere.
    static int find(String text, String quote, int from) {
        String stripped = quote.strip();
        int firstEnd = 0;
        while (firstEnd < stripped.length() && !Character.isWhitespace(stripped.charAt(firstEnd))) {
            firstEnd++;
        }
        String first = stripped.substring(0, firstEnd);
        for (int at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
            if (end(text, stripped, at) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /// Where the quote ends that begins here; -1 if it does not stand here.
    static int end(String text, String quote, int start) {
        String stripped = quote.strip();
        int t = start;
        int q = 0;
        while (q < stripped.length()) {
            if (Character.isWhitespace(stripped.charAt(q))) {
                int skipped = t;
                while (t < text.length() && Character.isWhitespace(text.charAt(t))) {
                    t++;
                }
                if (t == skipped) {
                    return -1;
                }
                while (Character.isWhitespace(stripped.charAt(q))) {
                    q++;
                }
            } else if (t < text.length() && text.charAt(t) == stripped.charAt(q)) {
                t++;
                q++;
            } else {
                return -1;
            }
        }
        return t;
    }
}
