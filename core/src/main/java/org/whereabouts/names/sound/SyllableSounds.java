package org.whereabouts.names.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
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

    /// For each row a small table with open addresses: piece and score in one number. A square of
    /// rows and pieces would be forty times as large and slower to look into.
    private final int[][] scores;

    /// Which pieces a row has, as bits: most questions are answered here.
    private final long[][] has;

    private int syllableLengthMax;

    /// The pieces again, as text by number, and their numbers by the packed sounds in a table with
    /// open addresses.
    private final String[] texts;

    private final long[] packed;
    private final int[] numbers;

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
        scores = new int[rows.size()][];
        has = new long[rows.size()][(pieces.size() + Long.SIZE - 1) / Long.SIZE];
        int at = 0;
        for (String section : List.of("characters", "syllables")) {
            for (List<String> row : table.rows(section)) {
                scores[at] = scores(row.subList(1, row.size()));
                for (String cell : row.subList(1, row.size())) {
                    int piece = pieces.getOrDefault(cell.substring(0, cell.indexOf(':')), 0);
                    has[at][piece / Long.SIZE] |= 1L << piece;
                }
                at++;
            }
        }
        texts = new String[pieces.size()];
        packed = new long[Integer.highestOneBit(pieces.size()) * 4];
        numbers = new int[packed.length];
        pieces.forEach(this::index);
    }

    private void index(String piece, int number) {
        texts[number] = piece;
        long key = 1;
        for (int i = 0; i < piece.length(); i++) {
            key = packed(key, piece.charAt(i));
        }
        int place = place(key);
        while (packed[place] != 0) {
            place = (place + 1) & (packed.length - 1);
        }
        packed[place] = key;
        numbers[place] = number;
    }

    private int place(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (packed.length - 1);
    }

    private int[] scores(List<String> cells) {
        int[] out = new int[Integer.highestOneBit(cells.size()) * 4];
        for (String cell : cells) {
            int colon = cell.indexOf(':');
            int piece = pieces.getOrDefault(cell.substring(0, colon), 0);
            int score = Integer.parseInt(cell.substring(colon + 1));
            int place = piece & (out.length - 1);
            while (out[place] != 0) {
                place = (place + 1) & (out.length - 1);
            }
            out[place] = ((piece + 1) << 16) | (score & 0xFFFF);
        }
        return out;
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

    /// A piece with one more sound, for {@link #piece(long)}; the piece without sounds is 1.
    public static long packed(long piece, char sound) {
        return (piece << 15) ^ sound;
    }

    /// The number of a piece of folded sounds, packed; -1 if no character stands for it.
    public int piece(long piece) {
        int place = place(piece);
        while (packed[place] != 0) {
            if (packed[place] == piece) {
                return numbers[place];
            }
            place = (place + 1) & (packed.length - 1);
        }
        return -1;
    }

    /// How many symbols have a row.
    public int rows() {
        return scores.length;
    }

    /// Shows every piece that a symbol, by row, stands for, with its score.
    public void forEachPiece(int row, ObjIntConsumer<String> piece) {
        for (int entry : scores[row]) {
            if (entry != 0) {
                piece.accept(texts[(entry >>> 16) - 1], (short) entry);
            }
        }
    }

    /// The score of a piece for a symbol, both by number.
    public int score(int row, int piece) {
        if ((has[row][piece >> 6] >>> piece & 1) == 0) {
            return IMPOSSIBLE;
        }
        int[] own = scores[row];
        int place = piece & (own.length - 1);
        while (own[place] != 0) {
            if (own[place] >>> 16 == piece + 1) {
                return (short) own[place];
            }
            place = (place + 1) & (own.length - 1);
        }
        return IMPOSSIBLE;
    }

    /// The most usual pieces of a symbol, the most usual first; empty if nothing is known of it.
    public List<String> usualPieces(char symbol) {
        int row = row(symbol);
        return row < 0 ? List.of() : usual.get(row);
    }

    /// The most usual pieces of a row.
    public List<String> usualPieces(int row) {
        return usual.get(row);
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
                String before = at[start];
                String known = at[end];
                if (before == null || (known != null && before.length() + 1 >= known.length())) {
                    continue;
                }
                Character symbol = syllables.get(word.substring(start, end));
                if (symbol != null) {
                    at[end] = before + symbol;
                }
            }
        }
        String whole = at[n];
        return whole == null ? "" : whole;
    }
}
