package org.whereabouts.names.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Makes `sounds.tab` and `spelling.tab`.
final class SoundTables {
    private SoundTables() {}

    static String sounds(Path folder) throws IOException {
        var yaml = YamlSource.read(folder, "sounds.yml");
        var out = new StringBuilder(header("sounds.yml"));
        out.append("[vowels]\n").append(yaml.text("vowels"));
        out.append("\n[other]\n").append(yaml.text("consonants")).append(yaml.text("ambiguous"));
        out.append("\n[alike]\n");
        for (Map<String, Object> row : yaml.records("alike")) {
            if (String.valueOf(row.get("source")).isBlank()) {
                throw new IllegalStateException("a row of sounds.yml without a source");
            }
            out.append(row.get("pair")).append('\t').append(row.get("alike")).append('\n');
        }
        out.append("[lost]\n");
        yaml.texts("lost").forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        out.append("[syllable-fold]\n");
        yaml.texts("syllable_fold")
                .forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        out.append("[loose-fold]\n");
        yaml.texts("loose_fold")
                .forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        return out.toString();
    }

    static String spellings(Path folder) throws IOException {
        var names = new StringBuilder("[spellings]\n");
        var rows = new StringBuilder("[rows]\n");
        var latin = YamlSource.read(folder, "spelling-latin.yml");
        add(latin, "latin", "", "", names, rows);
        for (String narrower : latin.root().keySet()) {
            if (!List.of("vowels", "latin").contains(narrower)) {
                add(latin, narrower, "latin", "", names, rows);
            }
        }
        var cyrillic = YamlSource.read(folder, "spelling-cyrillic.yml");
        add(cyrillic, "cyrillic", "", "", names, rows);
        for (String narrower : cyrillic.root().keySet()) {
            if (!List.of("vowels", "cyrillic").contains(narrower)) {
                add(cyrillic, narrower, "cyrillic", "-cyrillic", names, rows);
            }
        }
        var arabic = YamlSource.read(folder, "spelling-arabic.yml");
        add(arabic, "uyghur", "", "-arabic", names, rows);
        add(arabic, "kazakh-back", "", "-arabic", names, rows);
        add(arabic, "kazakh-front", "kazakh-back-arabic", "-arabic", names, rows);
        var out = new StringBuilder(header("spelling-*.yml")).append(names).append(rows);
        out.append("[letters-arabic]\n").append(arabic.text("letters-arabic"));
        out.append("\n[fold-arabic]\n");
        arabic.texts("fold-arabic")
                .forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        return out.toString();
    }

    private static void add(
            YamlSource yaml,
            String section,
            String base,
            String suffix,
            StringBuilder names,
            StringBuilder rows) {
        String name = section + suffix;
        names.append(name).append('\t').append(base).append('\t').append(yaml.text("vowels"));
        names.append('\n');
        yaml.texts(section)
                .forEach((key, sounds) -> {
                    String[] halves = key.split(" / ", 2);
                    String[] around =
                            halves.length == 2 ? halves[1].split("_", -1) : new String[] {"", ""};
                    rows.append(name).append('\t').append(halves[0]).append('\t');
                    rows.append(around[0]).append('\t').append(around[1]).append('\t');
                    rows.append(sounds).append('\n');
                });
    }

    static String header(String source) {
        return "# Made from " + source + "; edit that file, then run: ./check golden\n";
    }
}
