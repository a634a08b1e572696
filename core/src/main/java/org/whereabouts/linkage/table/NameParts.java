package org.whereabouts.linkage.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NamePart;
import org.whereabouts.names.Names;
import org.whereabouts.names.Role;
import org.whereabouts.names.SearchTerms;

/// The parts of the names in a column, each with the words under which it is found: its letters,
/// its readings, its elements, its consonants. The words are the same in every script, so that how
/// rare a part is can be counted over lists that write it differently.
public final class NameParts {
    private final int[][][][] words;
    private final int[] counts;

    private NameParts(int[][][][] words, int[] counts) {
        this.words = words;
        this.counts = counts;
    }

    /// The words of one value: by name, by part of the name; numbers, rising.
    public int[][][] of(int value) {
        return words[value];
    }

    /// How many records of the run have a name in this column with a part of this word.
    public int count(int word) {
        return counts[word];
    }

    /// The words of every name of a cleaned value, by name and part. A part that is no evidence has
    /// none and is left out.
    static List<List<List<String>>> words(String value) {
        var names = new ArrayList<List<List<String>>>();
        for (String name : Derivation.each(value)) {
            names.add(parts(Names.analyse(name)));
        }
        return names;
    }

    private static List<List<String>> parts(NameForm name) {
        var parts = new ArrayList<List<String>>();
        for (NamePart part : name.parts()) {
            if (part.role().isEvidence() && part.role() != Role.INITIAL) {
                var alone =
                        new NameForm(
                                part.written(),
                                part.written(),
                                name.script(),
                                name.language(),
                                List.of(part));
                parts.add(
                        Names.searchTerms(alone).terms().stream()
                                .map(SearchTerms.Term::text)
                                .filter(NameParts::ofOnePart)
                                .distinct()
                                .toList());
            }
        }
        return parts;
    }

    /// Two neighbouring characters are no part, and consonants without some are too few.
    private static boolean ofOnePart(String word) {
        return switch (word.charAt(0)) {
            case 'x', 'r', 'e', 's' -> true;
            default -> false;
        };
    }

    /// Every different word of a value, once: what a record counts for.
    public static List<String> distinct(String value) {
        return words(value).stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// Numbers words; one for all columns of a table, so that a part of a relative's name is known
    /// again in the own.
    static final class Maker {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        /// @param values of a column
        /// @param own how many records have each value
        NameParts of(Values values, int[] own, boolean part, Frequencies ofTheRun, int column) {
            var words = new int[values.size()][][][];
            words[0] = new int[0][][];
            var counts = new int[2 * numbers.size() + 64];
            for (int id = 1; id < words.length; id++) {
                List<List<List<String>>> names = words(values.text(id));
                words[id] = numbered(names);
                counts = java.util.Arrays.copyOf(counts, room(counts.length));
                int[] to = counts;
                int times = own[id];
                java.util.Arrays.stream(words[id])
                        .flatMap(java.util.Arrays::stream)
                        .flatMapToInt(java.util.Arrays::stream)
                        .distinct()
                        .forEach(word -> to[word] += times);
            }
            if (part) {
                for (int word = 0; word < texts.size(); word++) {
                    counts[word] = ofTheRun.words(column, word, texts.get(word));
                }
            }
            return new NameParts(words, counts);
        }

        private int room(int length) {
            return texts.size() <= length ? length : 2 * texts.size();
        }

        private int[][][] numbered(List<List<List<String>>> names) {
            return names.stream()
                    .map(name ->
                            name.stream()
                                    .map(part ->
                                            part.stream()
                                                    .mapToInt(this::number)
                                                    .sorted()
                                                    .distinct()
                                                    .toArray())
                                    .toArray(int[][]::new))
                    .toArray(int[][][]::new);
        }

        private int number(String word) {
            Integer known = numbers.get(word);
            if (known != null) {
                return known;
            }
            numbers.put(word, texts.size());
            texts.add(word);
            return texts.size() - 1;
        }
    }
}
