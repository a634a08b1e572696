package org.whereabouts.lab.linkage.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.lab.linkage.csv.GuessedColumn.Holds;

/// Counts what columns hold.
final class ColumnCounts {
    private static final double MOST = 0.75;
    private static final int COMPARED = 5000;
    private static final int HELD_LEAST = 20;
    private static final int CHOICES_MOST = 20;
    private static final double WORDS_LEAST = 2.6;

    private final List<String> names;
    private final List<Map<String, Integer>> values = new ArrayList<>();

    /// In how many of the first records a column's value holds another's as words, and in how many
    /// both are there.
    private final int[][] holding;

    private final int[][] both;
    private long records;

    ColumnCounts(List<String> names) {
        this.names = names;
        names.forEach(_ -> values.add(new HashMap<>()));
        holding = new int[names.size()][names.size()];
        both = new int[names.size()][names.size()];
    }

    void add(List<String> cells) {
        records++;
        if (records <= COMPARED) {
            compare(cells);
        }
        for (int c = 0; c < cells.size(); c++) {
            String value = cells.get(c).strip().toLowerCase(Locale.ROOT);
            if (value.chars().anyMatch(Character::isLetterOrDigit)) {
                values.get(c).merge(value, 1, Integer::sum);
            }
        }
    }

    private void compare(List<String> cells) {
        for (int a = 0; a < cells.size(); a++) {
            String whole = " " + cells.get(a).strip().toLowerCase(Locale.ROOT) + " ";
            for (int b = 0; b < cells.size(); b++) {
                String part = cells.get(b).strip().toLowerCase(Locale.ROOT);
                if (a != b && part.length() > 1 && !whole.isBlank()) {
                    both[a][b]++;
                    holding[a][b] += whole.contains(" " + part + " ") ? 1 : 0;
                }
            }
        }
    }

    /// Whether a column only puts two others or more together: what it says is said already.
    private boolean putsTogether(int column) {
        int parts = 0;
        for (int other = 0; other < names.size(); other++) {
            boolean holds =
                    both[column][other] > HELD_LEAST
                            && holding[column][other] > MOST * both[column][other]
                            && holding[other][column] < MOST * both[other][column];
            parts += holds ? 1 : 0;
        }
        return parts > 1;
    }

    long records() {
        return records;
    }

    List<GuessedColumn> guessed() {
        var all = new ArrayList<GuessedColumn>();
        for (int c = 0; c < names.size(); c++) {
            if (putsTogether(c)) {
                continue;
            }
            double filled = 0;
            double same = 0;
            for (int n : values.get(c).values()) {
                filled += n;
                same += n * (n - 1.0);
            }
            double pairs = Math.max(1, filled * (filled - 1));
            all.add(
                    new GuessedColumn(
                            names.get(c),
                            holds(names.get(c), values.get(c), filled),
                            Math.max(same, 1) / pairs,
                            filled / (double) Math.max(1, records),
                            values.get(c).size()));
        }
        return all;
    }

    private static Holds holds(String name, Map<String, Integer> values, double filled) {
        double dates = share(values, filled, "\\d{4}(-\\d{1,2}(-\\d{1,2})?)?|(18|19|20)\\d{6}");
        double years = share(values, filled, "(1[5-9]|20)\\d\\d");
        double numbers = share(values, filled, "-?\\d{1,9}(\\.\\d+)?");
        double codes = share(values, filled, "[^a-z]*\\d[^a-z]*|\\S*\\d\\S*");
        boolean ofTime = name.matches(".*(dob|birth|born|date).*");
        if (years >= MOST && !ofTime) {
            return Holds.NUMBER;
        }
        if (dates >= MOST && (years < MOST || ofTime)) {
            return Holds.DATE;
        }
        boolean few = values.size() <= CHOICES_MOST;
        if (few) {
            return Holds.CHOICE;
        }
        if (name.matches(".*(age|year)$") && numbers >= MOST) {
            return Holds.NUMBER;
        }
        if (codes >= MOST) {
            return Holds.CODE;
        }
        double words = 0;
        for (var entry : values.entrySet()) {
            words +=
                    entry.getKey().split("[^\\p{L}\\p{N}]+", -1).length * (double) entry.getValue();
        }
        return words / Math.max(1, filled) >= WORDS_LEAST ? Holds.WORDS : Holds.TEXT;
    }

    private static double share(Map<String, Integer> values, double filled, String pattern) {
        var wanted = java.util.regex.Pattern.compile(pattern);
        double found = 0;
        for (var entry : values.entrySet()) {
            if (wanted.matcher(entry.getKey()).matches()) {
                found += entry.getValue();
            }
        }
        return found / Math.max(1, filled);
    }
}
