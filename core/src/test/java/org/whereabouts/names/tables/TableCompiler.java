package org.whereabouts.names.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.whereabouts.names.sound.Alphabet;
import org.whereabouts.names.sound.Spellings;

/// Makes every generated table of the names room from its YAML and TSV files.
final class TableCompiler {
    private TableCompiler() {}

    /// File name to content.
    static Map<String, String> compile(Path sources) throws IOException {
        var tables = new TreeMap<String, String>();
        tables.put("sounds.tab", SoundTables.sounds(sources));
        tables.put("spelling.tab", SoundTables.spellings(sources));
        var sounds = TableFile.read(tables.get("sounds.tab").lines().toList());
        var spellings = new Spellings(TableFile.read(tables.get("spelling.tab").lines().toList()));
        tables.put("scores.tab", ScoreTables.compile(sources, sounds, spellings.arabicLetters()));
        tables.put("han.tab", HanTables.compile(sources, sounds, spellings.named("pinyin")));
        tables.put("words.tab", WordTables.words(sources));
        tables.put("affixes.tab", WordTables.affixes(sources));
        tables.put("elements.tab", WordTables.elements(sources, new Alphabet(sounds), spellings));
        tables.put("chinese.tab", WordTables.chinese(sources));
        return tables;
    }

    static void write(Path sources, Path generated) throws IOException {
        Files.createDirectories(generated);
        for (var table : compile(sources).entrySet()) {
            Files.writeString(
                    generated.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
        }
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }
}
