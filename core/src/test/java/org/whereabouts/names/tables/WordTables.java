package org.whereabouts.names.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whereabouts.names.sound.Alphabet;
import org.whereabouts.names.sound.Spellings;

/// Makes `words.tab`, `affixes.tab` and `elements.tab`.
final class WordTables {
    private static final List<String> LISTS =
            List.of(
                    "placeholders",
                    "describing",
                    "beside_describing",
                    "named_by_another_before",
                    "named_by_another_after",
                    "named_by_another_han",
                    "titles",
                    "particles",
                    "months");

    private WordTables() {}

    static String words(Path folder) throws IOException {
        var yaml = YamlSource.read(folder, "words.yml");
        var out = new StringBuilder(SoundTables.header("words.yml, lookalikes.yml"));
        for (String list : LISTS) {
            out.append('[').append(list).append("]\n");
            var words = new TreeSet<String>();
            for (String word : yaml.strings(list)) {
                // As the analysis leaves a field: no hyphens and dots, a slash divides words.
                words.add(lower(word).replace("-", "").replace(".", "").replace('/', ' '));
            }
            words.forEach(w -> out.append(w).append('\n'));
        }
        var alike = YamlSource.read(folder, "lookalikes.yml");
        for (String list : List.of("latin-cyrillic", "cyrillic-latin")) {
            out.append('[').append(list).append("]\n");
            for (String pair : alike.text(list).strip().split("\\s+", -1)) {
                out.append(pair.charAt(0)).append('\t').append(pair.charAt(1)).append('\n');
            }
        }
        return out.toString();
    }

    static String affixes(Path folder) throws IOException {
        var yaml = YamlSource.read(folder, "affixes.yml");
        var out = new StringBuilder(SoundTables.header("affixes.yml"));
        out.append("[endings]\n");
        for (Map<String, Object> row : yaml.records("endings")) {
            out.append(row.get("ending")).append('\t').append(row.get("kind")).append('\t');
            out.append(row.get("sex")).append('\t').append(row.get("stem")).append('\n');
        }
        out.append("[endings-han]\n");
        for (Map<String, Object> row : yaml.records("endings_han")) {
            out.append(row.get("ending")).append('\t').append(row.get("kind")).append('\t');
            out.append(row.get("sex")).append('\n');
        }
        out.append("[respect]\n");
        for (Map<String, Object> row : yaml.records("respect")) {
            out.append(row.get("ending")).append('\t').append(row.get("stem")).append('\n');
        }
        out.append("[respect-han]\n");
        yaml.strings("respect_han").forEach(w -> out.append(w).append('\n'));
        return out.toString();
    }

    static String elements(Path folder, Alphabet alphabet, Spellings spellings) throws IOException {
        var loose = new TreeMap<String, String>();
        var han = new TreeMap<String, String>();
        var arab = new TreeMap<String, String>();
        var collisions = new ArrayList<String>();
        for (Map<String, Object> row :
                YamlSource.read(folder, "elements.yml").records("elements")) {
            String name = String.valueOf(row.get("name"));
            for (String form : String.valueOf(row.get("forms")).split(" +", -1)) {
                String key = alphabet.loose(spellings.named("latin").sounds(lower(form)));
                String other = loose.put(key, name);
                if (other != null && !other.equals(name)) {
                    collisions.add(key + ": " + other + ", " + name);
                }
            }
            for (String form : String.valueOf(row.getOrDefault("arab", "")).split(" +", -1)) {
                String key = spellings.consonants(form);
                String other = key.isEmpty() ? null : arab.put(key, name);
                if (other != null && !other.equals(name)) {
                    collisions.add(key + ": " + other + ", " + name);
                }
            }
            for (String form : String.valueOf(row.get("han")).split(" +", -1)) {
                String other = han.put(form, name);
                if (other != null && !other.equals(name)) {
                    collisions.add(form + ": " + other + ", " + name);
                }
            }
        }
        if (!collisions.isEmpty()) {
            throw new IllegalStateException("forms of two elements: " + collisions);
        }
        var elements =
                new Elements(
                        TableFile.read(elementRows(loose, han, arab).lines().toList()),
                        characters -> characters);
        attested(folder, alphabet, spellings, elements, loose, han);
        return SoundTables.header("elements.yml, han-elements.tsv") + elementRows(loose, han, arab);
    }

    private static String elementRows(
            Map<String, String> loose, Map<String, String> han, Map<String, String> arab) {
        var out = new StringBuilder("[loose]\n");
        loose.forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        out.append("[han]\n");
        han.forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        out.append("[consonants]\n");
        arab.forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        return out.toString();
    }

    /// Characters attested for a name join the element of that name, or make one of their own.
    private static void attested(
            Path folder,
            Alphabet alphabet,
            Spellings spellings,
            Elements elements,
            Map<String, String> loose,
            Map<String, String> han)
            throws IOException {
        for (String line :
                Files.readAllLines(folder.resolve("han-elements.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 4
                    || !cells[3].equals("yes")
                    || List.of("pinyin", "sasm").contains(cells[2])
                    || cells[0].length() < 2) {
                continue;
            }
            String word = lower(cells[1]);
            boolean cyrillic = word.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
            var spelling = spellings.named(cyrillic ? "cyrillic" : "latin");
            String key = alphabet.loose(spelling.sounds(word));
            String known = elements.ofLoose(key);
            if (known.isEmpty()) {
                known = elements.ofHan(cells[0]);
            }
            String name = known.isEmpty() ? "own-" + key : known;
            if (elements.ofLoose(key).isEmpty()) {
                loose.putIfAbsent(key, name);
            }
            if (elements.ofHan(cells[0]).isEmpty()) {
                han.putIfAbsent(cells[0], name);
            }
        }
    }

    static String chinese(Path folder) throws IOException {
        var yaml = YamlSource.read(folder, "chinese-names.yml");
        var out = new StringBuilder(SoundTables.header("chinese-names.yml"));
        for (String list : List.of("single", "double")) {
            out.append('[').append(list).append("]\n");
            var names = new TreeSet<>(List.of(yaml.text(list).strip().split("\\s+", -1)));
            names.forEach(n -> out.append(n).append('\n'));
        }
        out.append("[readings]\n");
        yaml.texts("readings").forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        HanTables.characters(out);
        return out.toString();
    }

    private static String lower(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
