package org.whereabouts.names.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters to sounds by rows of the kind `letters / before_after: sounds`. At each place the
/// longest row that fits wins, and of equal length the one with the narrower surroundings.
public final class Spelling {

    /// One row.
    ///
    /// @param letters what is replaced, lower case
    /// @param before what must stand before: empty (anything), `#` (the edge of the word), `V` (a
    ///   vowel letter), `C` (another letter) or the letters themselves
    /// @param after what must stand after, likewise
    /// @param sounds what it becomes; may be empty
    public record Row(String letters, String before, String after, String sounds) {
        private int narrowness() {
            return (before.isEmpty() ? 0 : 1) + (after.isEmpty() ? 0 : 1);
        }

        boolean sameCase(Row other) {
            return letters.equals(other.letters)
                    && before.equals(other.before)
                    && after.equals(other.after);
        }
    }

    private final String vowels;
    private final List<Row> rows;
    private final Map<Character, List<Row>> byFirst = new HashMap<>();

    public Spelling(String vowels, List<Row> rows) {
        this.vowels = vowels;
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            byFirst.computeIfAbsent(row.letters().charAt(0), _ -> new ArrayList<>()).add(row);
        }
        var order =
                Comparator.comparingInt((Row r) -> r.letters().length())
                        .thenComparingInt(Row::narrowness)
                        .reversed();
        byFirst.values().forEach(list -> list.sort(order));
    }

    /// This spelling with some rows replaced and others added: the narrower spelling of a language.
    /// A row without surroundings replaces every row of the same letters.
    public Spelling with(List<Row> narrower) {
        var merged = new ArrayList<Row>();
        for (Row row : rows) {
            boolean replaced =
                    narrower.stream()
                            .anyMatch(n ->
                                    n.sameCase(row)
                                            || (n.narrowness() == 0
                                                    && n.letters().equals(row.letters())));
            if (!replaced) {
                merged.add(row);
            }
        }
        merged.addAll(narrower);
        return new Spelling(vowels, merged);
    }

    /// Whether a letter has a row of its own.
    public boolean knows(char letter) {
        return byFirst.containsKey(letter);
    }

    /// The sounds of a word in lower case. Letters without a row are dropped; a sound that follows
    /// itself is kept once, because spellings disagree about double letters.
    public String sounds(String word) {
        var out = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            Row row = best(word, at);
            if (row == null) {
                at++;
                continue;
            }
            append(out, row.sounds());
            at += row.letters().length();
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
    }

    private @org.jspecify.annotations.Nullable Row best(String word, int at) {
        for (Row row : byFirst.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(row.letters(), at)
                    && fitsBefore(row.before(), word, at)
                    && fitsAfter(row.after(), word, at + row.letters().length())) {
                return row;
            }
        }
        return null;
    }

    private boolean fitsBefore(String before, String word, int at) {
        return switch (before) {
            case "" -> true;
            case "#" -> at == 0;
            case "V" -> at > 0 && isVowel(word.charAt(at - 1));
            case "C" -> at > 0 && !isVowel(word.charAt(at - 1));
            default -> word.startsWith(before, at - before.length());
        };
    }

    private boolean fitsAfter(String after, String word, int end) {
        return switch (after) {
            case "" -> true;
            case "#" -> end == word.length();
            case "V" -> end < word.length() && isVowel(word.charAt(end));
            case "C" -> end < word.length() && !isVowel(word.charAt(end));
            default -> word.startsWith(after, end);
        };
    }

    private boolean isVowel(char letter) {
        return vowels.indexOf(letter) >= 0;
    }
}
