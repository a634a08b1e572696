package org.whereabouts.names.parts;

import java.util.LinkedHashSet;
import java.util.List;
import org.whereabouts.names.sound.Sound;

/// Latin readings of a part that a person can read, in lower-case ASCII.
final class Readings {
    /// Sounds and what three spellings make of them: the international press (by way of Russian),
    /// the Kazakh alphabet of 2021 without its accents, and the Uyghur Latin alphabet.
    private static final String[][] LETTERS = {
        {"æ", "a", "a", "e"},
        {"ı", "y", "y", "i"},
        {"ö", "o", "o", "o"},
        {"ü", "u", "u", "u"},
        {"q", "k", "q", "q"},
        {"ğ", "g", "g", "gh"},
        {"x", "kh", "h", "x"},
        {"j", "dzh", "j", "j"},
        {"ž", "zh", "j", "zh"},
        {"č", "ch", "ch", "ch"},
        {"š", "sh", "sh", "sh"},
        {"c", "ts", "ts", "ts"},
        {"ŋ", "ng", "n", "ng"},
        {"J", "j", "j", "j"},
        {"C", "c", "c", "c"},
        {"K", "c", "c", "c"},
        {"X", "x", "x", "x"},
        {"H", "ch", "ch", "ch"},
        {"Q", "q", "q", "q"},
        {"w", "u", "u", "w"},
    };

    private static final int SPELLINGS = 3;

    List<String> of(PartSounds sounds) {
        var out = new LinkedHashSet<String>();
        for (Sound sound : sounds.full()) {
            if (sound.kind() == Sound.Kind.ALPHABET) {
                for (int s = 1; s <= SPELLINGS; s++) {
                    out.add(spelled(sound.symbols(), s));
                }
            }
        }
        return List.copyOf(out);
    }

    private static String spelled(String sounds, int spelling) {
        var out = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            String c = sounds.substring(i, i + 1);
            for (String[] row : LETTERS) {
                if (row[0].equals(c)) {
                    c = row[spelling];
                    break;
                }
            }
            out.append(c);
        }
        return out.toString();
    }
}
