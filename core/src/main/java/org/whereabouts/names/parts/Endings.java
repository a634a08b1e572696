package org.whereabouts.names.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whereabouts.names.sound.Alphabet;
import org.whereabouts.names.tables.TableFile;

/// Finds the ending of a word by its sounds, and the word of respect written together with it.
final class Endings {
    /// A word's sounds without its ending.
    record Stem(String sounds, Ending ending) {}

    private record Row(String ending, Ending kind, int stemMin) {}

    private final Alphabet alphabet;
    private final List<Row> endings = new ArrayList<>();
    private final List<Row> respect = new ArrayList<>();
    private final List<Row> endingsHan = new ArrayList<>();
    private final List<String> respectHan = new ArrayList<>();

    Endings(TableFile table, Alphabet alphabet) {
        this.alphabet = alphabet;
        for (List<String> r : table.rows("endings")) {
            Ending kind = Ending.of(r.get(1), r.get(2));
            endings.add(new Row(r.get(0), kind, Integer.parseInt(r.get(3))));
        }
        for (List<String> r : table.rows("respect")) {
            respect.add(new Row(r.get(0), Ending.NONE, Integer.parseInt(r.get(1))));
        }
        for (List<String> r : table.rows("endings-han")) {
            endingsHan.add(new Row(r.get(0), Ending.of(r.get(1), r.get(2)), 1));
        }
        table.rows("respect-han").forEach(r -> respectHan.add(r.getFirst()));
        var longestFirst = Comparator.comparingInt((Row r) -> r.ending().length()).reversed();
        endings.sort(longestFirst);
        respect.sort(longestFirst);
        respectHan.sort(Comparator.comparingInt(String::length).reversed());
    }

    /// The word without its ending; the word itself if it has none.
    ///
    /// @param wIsV whether the spelling writes -ov as -ow, as Polish, German and Uyghur do; in
    ///   Cyrillic a final w is Kazakh у (Тілеу) and no ending
    Stem stem(String sounds, boolean wIsV) {
        String folded = alphabet.folded(wIsV ? sounds : sounds.replace('w', 'u'));
        for (Row row : endings) {
            int left = folded.length() - row.ending().length();
            if (left >= row.stemMin() && folded.endsWith(row.ending())) {
                return new Stem(sounds.substring(0, left), row.kind());
            }
        }
        return new Stem(sounds, Ending.NONE);
    }

    /// The word without a word of respect at its end; empty if there is none.
    String bare(String sounds) {
        String folded = alphabet.folded(sounds);
        for (Row row : respect) {
            int left = folded.length() - row.ending().length();
            if (left >= row.stemMin() && folded.endsWith(row.ending())) {
                return sounds.substring(0, left);
            }
        }
        return "";
    }

    /// What the last characters of a transcription say the part is. Nothing is taken off: a
    /// character often holds the last sound of the stem and the first of the ending.
    Ending ofHan(String characters) {
        for (Row row : endingsHan) {
            if (characters.endsWith(row.ending()) && characters.length() > row.ending().length()) {
                return row.kind();
            }
        }
        return Ending.NONE;
    }

    /// A transcription without a word of respect at its end; at least two characters must stay.
    String bareHan(String characters) {
        for (String word : respectHan) {
            int left = characters.length() - word.length();
            if (left >= 2 && characters.endsWith(word)) {
                return characters.substring(0, left);
            }
        }
        return "";
    }
}
