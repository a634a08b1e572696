package org.whereabouts.names.parts;

import java.util.List;
import org.whereabouts.names.sound.Alphabet;
import org.whereabouts.names.sound.Spellings;
import org.whereabouts.names.sound.SyllableSounds;
import org.whereabouts.names.tables.Elements;
import org.whereabouts.names.tables.TableFile;
import org.whereabouts.names.written.Repair;
import org.whereabouts.names.written.Words;

/// Everything the analysis looks up, loaded once.
public record Tables(
        Alphabet alphabet,
        Spellings spellings,
        SyllableSounds syllables,
        Elements elements,
        Words words,
        Repair repair,
        TableFile affixes,
        Chinese chinese) {

    /// The row of a character, or of its pinyin syllable if the character itself was never counted;
    /// -1 if nothing is known.
    public int syllableRow(char symbol) {
        int row = syllables.row(symbol);
        if (row >= 0) {
            return row;
        }
        return syllables.syllable(chinese.syllable(symbol)).map(syllables::row).orElse(-1);
    }

    /// The pieces of sound a character most often stands for, the most usual first.
    public List<String> usualPieces(char symbol) {
        List<String> own = syllables.usualPieces(symbol);
        return own.isEmpty()
                ? syllables
                        .syllable(chinese.syllable(symbol))
                        .map(syllables::usualPieces)
                        .orElse(List.of())
                : own;
    }

    /// Reads the generated tables.
    public static Tables load() {
        TableFile words = TableFile.load("words.tab");
        var syllables = new SyllableSounds(TableFile.load("han.tab"));
        var chinese = new Chinese(TableFile.load("chinese.tab"));
        return new Tables(
                Alphabet.load(),
                Spellings.load(),
                syllables,
                new Elements(
                        TableFile.load("elements.tab"),
                        characters -> inSyllables(characters, syllables, chinese)),
                new Words(words),
                new Repair(words),
                TableFile.load("affixes.tab"),
                chinese);
    }

    private static String inSyllables(
            String characters, SyllableSounds syllables, Chinese chinese) {
        var out = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            out.append((char) syllables.syllable(chinese.syllable(c)).orElse(c));
        }
        return out.toString();
    }
}
