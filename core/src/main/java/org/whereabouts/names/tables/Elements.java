package org.whereabouts.names.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Name elements: cuts a part into known elements (Abdu + rahman, 买买提 + 依明), so that spellings that
/// no rule joins can still be seen to be the same name.
public final class Elements {
    private static final int PIECES_MAX = 4;

    private final Map<String, String> loose = new HashMap<>();
    private final Map<String, String> han = new HashMap<>();
    private final Map<String, String> consonants = new HashMap<>();
    private int consonantsLengthMax;
    private int looseLengthMax;
    private int hanLengthMax;

    /// @param syllables the characters of a transcription as symbols of their pinyin syllables: so
    ///   a Latin word that is pinyin of a transcription (Maimaiti) is found by the same forms
    public Elements(TableFile table, UnaryOperator<String> syllables) {
        for (List<String> row : table.rows("loose")) {
            loose.put(row.get(0), row.get(1));
            looseLengthMax = Math.max(looseLengthMax, row.get(0).length());
        }
        for (List<String> row : table.rows("han")) {
            han.put(row.get(0), row.get(1));
            han.putIfAbsent(syllables.apply(row.get(0)), row.get(1));
            hanLengthMax = Math.max(hanLengthMax, row.get(0).length());
        }
        for (List<String> row : table.rows("consonants")) {
            consonants.put(row.get(0), row.get(1));
            consonantsLengthMax = Math.max(consonantsLengthMax, row.get(0).length());
        }
    }

    /// The elements of a word in unvowelled Arabic letters, after folding.
    public String ofConsonants(String letters) {
        return cut(letters, consonants, consonantsLengthMax, 2);
    }

    /// The elements of a word given by its loose sounds, joined by `+`; empty if the word cannot be
    /// cut wholly into elements. An element of one or two sounds counts only beside a longer one.
    public String ofLoose(String sounds) {
        return cut(sounds, loose, looseLengthMax, 3);
    }

    /// The elements of a transcription in simplified characters or in symbols of syllables,
    /// likewise.
    public String ofHan(String characters) {
        return cut(characters, han, hanLengthMax, 2);
    }

    private static String cut(
            String word, Map<String, String> elements, int lengthMax, int longEnough) {
        int n = word.length();
        if (n < 2 || n > PIECES_MAX * lengthMax) {
            return "";
        }
        String[] best = new String[n + 1];
        int[] pieces = new int[n + 1];
        int[] longest = new int[n + 1];
        best[0] = "";
        for (int end = 1; end <= n; end++) {
            for (int start = Math.max(0, end - lengthMax); start < end; start++) {
                String before = best[start];
                if (before == null || pieces[start] >= PIECES_MAX) {
                    continue;
                }
                String element = elements.get(word.substring(start, end));
                if (element == null) {
                    continue;
                }
                String known = best[end];
                if (known == null || pieces[start] + 1 < pieces[end]) {
                    best[end] = before.isEmpty() ? element : before + '+' + element;
                    pieces[end] = pieces[start] + 1;
                    longest[end] = Math.max(longest[start], end - start);
                }
            }
        }
        String whole = best[n];
        return whole == null || longest[n] < longEnough ? "" : whole;
    }
}
