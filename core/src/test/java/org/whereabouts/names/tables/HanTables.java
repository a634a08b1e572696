package org.whereabouts.names.tables;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whereabouts.names.sound.Alphabet;
import org.whereabouts.names.sound.Spelling;

/// Makes `han.tab`: for each Chinese character, and for each pinyin syllable, the pieces of sound
/// it may stand for with their scores in sixteenths of a bit. A character's pieces are a mixture of
/// what was counted for it, the conventions of Xinjiang, and what was counted for all characters of
/// its syllable.
final class HanTables {
    private static final double CONVENTION = 0.4;
    private static final double SYLLABLE = 0.12;

    /// Taken off every count: what was seen once is mostly an accident of alignment.
    private static final double ONCE = 0.7;

    private static final double BIT = 16;
    private static final int WORST = -72;
    private static final int PIECES_MAX = 48;

    private final Alphabet alphabet;
    private final Transliterator pinyin =
            Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private final Map<String, Map<String, Double>> counted = new TreeMap<>();
    private final Map<String, Map<String, Double>> bySyllable = new TreeMap<>();
    private final Map<String, Map<String, Double>> conventions = new TreeMap<>();
    private final Map<String, String> syllables = new HashMap<>();
    private final Map<Character, Double> background = new HashMap<>();

    private HanTables(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    static String compile(Path folder, TableFile sounds, Spelling pinyinSpelling)
            throws IOException {
        var tables = new HanTables(new Alphabet(sounds));
        tables.readCounts(folder);
        tables.readConventions(folder);
        var out = new StringBuilder(SoundTables.header("han-sounds.tsv, han-domestic.yml"));
        out.append("[characters]\n");
        var characters = new TreeMap<>(tables.counted);
        tables.conventions.forEach(characters::putIfAbsent);
        for (String character : characters.keySet()) {
            tables.row(character, tables.characterPieces(character), out);
        }
        out.append("[syllables]\n");
        for (var syllable : tables.bySyllable.entrySet()) {
            String sound =
                    tables.alphabet.foldForSyllables(pinyinSpelling.sounds(syllable.getKey()));
            var pieces = normal(syllable.getValue());
            var own = mix(pieces, 0.75, Map.of(sound, 1.0), 0.25);
            tables.row(syllable.getKey(), own, out);
        }
        return out.toString();
    }

    /// Readings in transcriptions that differ from the first of the dictionary: names.md 3.4.
    private static final Map<String, String> IN_NAMES =
            Map.of("都", "du", "地", "di", "卜", "bu", "勒", "le", "的", "di");

    /// Pinyin without tones and the simplified form of each character of the basic block, from
    /// ICU's Han-Latin and Hant-Hans: as tables they cost nothing at the start of the program.
    static void characters(StringBuilder out) {
        var toPinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        var toSimple = Transliterator.getInstance("Hant-Hans");
        var bySyllable = new TreeMap<String, StringBuilder>();
        var traditional = new StringBuilder();
        var simple = new StringBuilder();
        // One text with a character to a line: a call for each character takes a minute.
        var all = new StringBuilder();
        for (char c = 0x4E00; c <= 0x9FFF; c++) {
            all.append(c).append('\n');
        }
        List<String> syllables = toPinyin.transliterate(all.toString()).lines().toList();
        List<String> simples = toSimple.transliterate(all.toString()).lines().toList();
        for (char c = 0x4E00; c <= 0x9FFF; c++) {
            String one = String.valueOf(c);
            String syllable = IN_NAMES.getOrDefault(one, syllables.get(c - 0x4E00)).strip();
            if (syllable.matches("[a-z]+")) {
                bySyllable.computeIfAbsent(syllable, _ -> new StringBuilder()).append(c);
            }
            String other = simples.get(c - 0x4E00);
            if (!other.equals(one) && other.length() == 1) {
                traditional.append(c);
                simple.append(other);
            }
        }
        out.append("[pinyin]\n");
        bySyllable.forEach((k, v) -> out.append(k).append('\t').append(v).append('\n'));
        out.append("[simple]\n").append(traditional).append('\t').append(simple).append('\n');
    }

    private void readCounts(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve("han-sounds.tsv"), StandardCharsets.UTF_8);
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3 || cells[0].equals("character")) {
                continue;
            }
            double count = Math.max(0.05, Double.parseDouble(cells[2]) - ONCE);
            String piece = cells[1].equals("-") ? "" : cells[1];
            for (int i = 0; i < piece.length(); i++) {
                background.merge(piece.charAt(i), count, Double::sum);
            }
            add(cells[0], piece, count);
        }
        double all = background.values().stream().mapToDouble(d -> d).sum();
        background.replaceAll((_, v) -> Math.max(v / all, 0.002));
    }

    /// A letter of several values also counts, at less, for each of its values: the other name may
    /// be written in Cyrillic.
    private void add(String character, String piece, double count) {
        put(character, piece, count);
        for (int i = 0; i < piece.length(); i++) {
            String values =
                    switch (piece.charAt(i)) {
                        case 'J' -> "jžy";
                        case 'C' -> "scj";
                        case 'K' -> "kj";
                        case 'H' -> "čhš";
                        case 'X' -> "šh";
                        case 'Q' -> "k";
                        default -> "";
                    };
            for (int v = 0; v < values.length(); v++) {
                String other = piece.substring(0, i) + values.charAt(v) + piece.substring(i + 1);
                put(character, other, count * 0.3);
            }
        }
    }

    private void put(String character, String piece, double count) {
        String syllable = syllable(character);
        counted.computeIfAbsent(character, _ -> new TreeMap<>()).merge(piece, count, Double::sum);
        bySyllable.computeIfAbsent(syllable, _ -> new TreeMap<>()).merge(piece, count, Double::sum);
    }

    private String syllable(String character) {
        return syllables.computeIfAbsent(
                character, c -> IN_NAMES.getOrDefault(c, pinyin.transliterate(c)));
    }

    private void readConventions(Path folder) throws IOException {
        var yaml = YamlSource.read(folder, "han-domestic.yml");
        yaml.texts("characters")
                .forEach((character, values) -> {
                    double weight = 1;
                    var pieces = new TreeMap<String, Double>();
                    for (String value : values.split(" +", -1)) {
                        String piece = value.equals("-") ? "" : alphabet.foldForSyllables(value);
                        pieces.merge(piece, weight, Double::sum);
                        weight *= 0.6;
                    }
                    conventions.put(character, pieces);
                });
    }

    private Map<String, Double> characterPieces(String character) {
        Map<String, Double> own = counted.getOrDefault(character, Map.of());
        double seen = own.values().stream().mapToDouble(d -> d).sum();
        double trust = seen / (seen + 10);
        var syllable = normal(bySyllable.getOrDefault(syllable(character), Map.of()));
        var all = mix(normal(own), trust * (1 - SYLLABLE), syllable, 1 - trust * (1 - SYLLABLE));
        Map<String, Double> convention = conventions.get(character);
        return convention == null ? all : mix(all, 1 - CONVENTION, normal(convention), CONVENTION);
    }

    private void row(String name, Map<String, Double> pieces, StringBuilder out) {
        record Scored(String piece, long score, double share) {}
        var scored =
                pieces.entrySet().stream()
                        .map(e ->
                                new Scored(
                                        e.getKey(), score(e.getKey(), e.getValue()), e.getValue()))
                        .filter(s -> s.score() > WORST && s.share() > 0.0005)
                        .sorted((a, b) -> Double.compare(b.share(), a.share()))
                        .limit(PIECES_MAX)
                        .toList();
        if (scored.isEmpty()) {
            return;
        }
        out.append(name);
        for (Scored s : scored) {
            out.append('\t').append(s.piece()).append(':').append(s.score());
        }
        out.append('\n');
    }

    private long score(String piece, double share) {
        double chance = 1;
        for (int i = 0; i < piece.length(); i++) {
            chance *= background.getOrDefault(piece.charAt(i), 0.002);
        }
        return Math.round(BIT * Math.log(share / chance) / Math.log(2));
    }

    private static Map<String, Double> normal(Map<String, Double> counts) {
        double sum = counts.values().stream().mapToDouble(d -> d).sum();
        var out = new TreeMap<String, Double>();
        counts.forEach((k, v) -> out.put(k, v / sum));
        return out;
    }

    private static Map<String, Double> mix(
            Map<String, Double> a, double weightA, Map<String, Double> b, double weightB) {
        var out = new TreeMap<String, Double>();
        a.forEach((k, v) -> out.merge(k, v * weightA, Double::sum));
        b.forEach((k, v) -> out.merge(k, v * weightB, Double::sum));
        return out;
    }
}
