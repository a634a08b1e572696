package org.whereabouts.names.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.names.tables.TableFile;

/// What Chinese characters and pinyin syllables stand for: for each the pieces of sound with their
/// scores in sixteenths of a bit.
public final class SyllableSounds {
    /// The longest piece of sound that one character stands for.
    public static final int PIECE_MAX = 4;

    /// The score of a piece that a character does not stand for.
    public static final int IMPOSSIBLE = -30_000;

    /// Symbols of pinyin syllables begin here, in the private area, so that they never meet a
    /// character.
    private static final char FIRST_SYLLABLE = '\uE000';

    private static final int USUAL_MAX = 8;

    private final Map<Character, Integer> rows = new HashMap<>();
    private final Map<String, Character> syllables = new HashMap<>();
    private final Map<String, Integer> pieces = new HashMap<>();
    private final List<List<String>> usual = new ArrayList<>();
    private final short[][] scores;
    private int syllableLengthMax;

    public SyllableSounds(TableFile table) {
        for (List<String> row : table.rows("characters")) {
            rows.put(row.getFirst().charAt(0), rows.size());
            note(row);
        }
        for (List<String> row : table.rows("syllables")) {
            char symbol = (char) (FIRST_SYLLABLE + syllables.size());
            syllables.put(row.getFirst(), symbol);
            syllableLengthMax = Math.max(syllableLengthMax, row.getFirst().length());
            rows.put(symbol, rows.size());
            note(row);
        }
        scores = new short[rows.size()][pieces.size()];
        int at = 0;
        for (String section : List.of("characters", "syllables")) {
            for (List<String> row : table.rows(section)) {
                Arrays.fill(scores[at], (short) IMPOSSIBLE);
                for (String cell : row.subList(1, row.size())) {
                    int colon = cell.indexOf(':');
                    int piece = pieces.getOrDefault(cell.substring(0, colon), 0);
                    scores[at][piece] = Short.parseShort(cell.substring(colon + 1));
                }
                at++;
            }
        }
    }

    private void note(List<String> row) {
        for (String cell : row.subList(1, row.size())) {
            pieces.putIfAbsent(cell.substring(0, cell.indexOf(':')), pieces.size());
        }
        usual.add(
                row.subList(1, Math.min(row.size(), 1 + USUAL_MAX)).stream()
                        .map(cell -> cell.substring(0, cell.indexOf(':')))
                        .toList());
    }

    /// The number of a symbol; -1 if nothing is known of it.
    public int row(char symbol) {
        return rows.getOrDefault(symbol, -1);
    }

    /// The number of a piece of folded sounds; -1 if no character stands for it.
    public int piece(String sounds) {
        return pieces.getOrDefault(sounds, -1);
    }

    /// The score of a piece for a symbol, both by number.
    public int score(int row, int piece) {
        return scores[row][piece];
    }

    /// The most usual pieces of a symbol, the most usual first; empty if nothing is known of it.
    public List<String> usualPieces(char symbol) {
        int row = row(symbol);
        return row < 0 ? List.of() : usual.get(row);
    }

    /// The symbol of a pinyin syllable without tone.
    public Optional<Character> syllable(String pinyin) {
        return Optional.ofNullable(syllables.get(pinyin));
    }

    /// A Latin word cut into pinyin syllables, as symbols; empty if it cannot be cut. Of several
    /// ways the one with the fewest syllables is taken, which is how people read pinyin.
    public String cut(String word) {
        int n = word.length();
        String[] at = new String[n + 1];
        at[0] = "";
        for (int end = 1; end <= n; end++) {
            for (int start = Math.max(0, end - syllableLengthMax); start < end; start++) {
                Character symbol = syllables.get(word.substring(start, end));
                String before = at[start];
                String known = at[end];
                if (symbol != null
                        && before != null
                        && (known == null || before.length() + 1 < known.length())) {
                    at[end] = before + symbol;
                }
            }
        }
        String whole = at[n];
        return whole == null ? "" : whole;
    }
}
