package org.whereabouts.names.sound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.names.tables.TableFile;

/// The sounds of {@link Sound.Kind#ALPHABET}, numbered from 0, and how alike they are.
public final class Alphabet {
    private final String symbols;
    private final int vowelCount;
    private final int[][] alike;
    private final int[] lost;
    private final Map<Character, Character> syllableFold = new HashMap<>();
    private final Map<Character, Character> looseFold = new HashMap<>();
    private final Map<Character, Integer> numbers = new HashMap<>();

    public Alphabet(TableFile table) {
        String vowels = table.rows("vowels").getFirst().getFirst();
        symbols = vowels + table.rows("other").getFirst().getFirst();
        vowelCount = vowels.length();
        for (int i = 0; i < symbols.length(); i++) {
            numbers.put(symbols.charAt(i), i);
        }
        alike = new int[symbols.length()][symbols.length()];
        for (List<String> r : table.rows("alike")) {
            int x = number(r.get(0).charAt(0));
            int y = number(r.get(0).charAt(1));
            alike[x][y] = Integer.parseInt(r.get(1));
            alike[y][x] = alike[x][y];
        }
        for (int i = 0; i < alike.length; i++) {
            alike[i][i] = 100;
        }
        lost = new int[symbols.length()];
        Arrays.fill(lost, 20);
        for (List<String> r : table.rows("lost")) {
            lost[number(r.get(0).charAt(0))] = Integer.parseInt(r.get(1));
        }
        table.rows("syllable-fold")
                .forEach(r -> syllableFold.put(r.get(0).charAt(0), r.get(1).charAt(0)));
        table.rows("loose-fold")
                .forEach(r -> looseFold.put(r.get(0).charAt(0), r.get(1).charAt(0)));
    }

    public static Alphabet load() {
        return new Alphabet(TableFile.load("sounds.tab"));
    }

    public int size() {
        return symbols.length();
    }

    /// The symbol of a number.
    public char symbol(int number) {
        return symbols.charAt(number);
    }

    /// The number of a symbol.
    public int number(char symbol) {
        Integer n = numbers.get(symbol);
        if (n == null) {
            throw new IllegalArgumentException("no sound U+" + Integer.toHexString(symbol));
        }
        return n;
    }

    public boolean isVowel(char symbol) {
        return number(symbol) < vowelCount;
    }

    /// How alike two sounds are, 0 to 100, by the table.
    public int alike(int x, int y) {
        return alike[x][y];
    }

    /// How easily a sound is lost, 0 to 100, by the table.
    public int lost(int x) {
        return lost[x];
    }

    /// The numbers of a word's sounds.
    public byte[] numbers(String sounds) {
        byte[] out = new byte[sounds.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) number(sounds.charAt(i));
        }
        return out;
    }

    /// A word's sounds as far as Chinese characters tell them apart.
    public String foldForSyllables(String sounds) {
        var out = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            char folded = syllableFold.getOrDefault(c, c);
            if (out.isEmpty() || out.charAt(out.length() - 1) != folded) {
                out.append(folded);
            }
        }
        return out.toString();
    }

    /// A word's sounds after the loose fold, one for one: for endings.
    public String folded(String sounds) {
        var out = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            out.append((char) looseFold.getOrDefault(c, c));
        }
        return out.toString();
    }

    /// What is left of a word's sounds when everything is merged that Russian, English and careless
    /// typing merge. Words with the same loose sounds have the same reading.
    public String loose(String sounds) {
        String folded = folded(sounds).replace('y', 'i');
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean again = !out.isEmpty() && out.charAt(out.length() - 1) == c;
            boolean iotation = c == 'i' && i + 1 < folded.length() && folded.charAt(i + 1) == 'e';
            if (!again && !iotation) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
