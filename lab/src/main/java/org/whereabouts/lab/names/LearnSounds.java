package org.whereabouts.lab.names;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.names.sound.Alphabet;
import org.whereabouts.names.sound.Spelling;
import org.whereabouts.names.sound.Spellings;

/// Counts which sounds, Arabic letters and Chinese characters answer each other in name tokens, and
/// writes the counts as two source tables of the names room (`sound-scores.tsv`, `han-sounds.tsv`).
///
/// Arguments: the folder `names` of the data, the folder of the room's source tables.
public final class LearnSounds {
    private static final int ROUNDS = 8;
    private static final double COUNT_MIN = 0.5;

    private final Alphabet alphabet = Alphabet.load();
    private final Spellings spellings = Spellings.load();
    private final Spelling latin = spellings.named("latin");

    private LearnSounds() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path sources = Path.of(args[1]);
        var learner = new LearnSounds();
        var scores = new StringBuilder();
        scores.append("# Expected counts of aligned sounds in name tokens; \"-\" is nothing.\n");
        scores.append("# Source: steveash/NETransliteration-COLING2018 (MIT), the files\n");
        scores.append("# wd_russian, wd_arabic and wd_chinese (training part), counted by\n");
        scores.append("# lab: org.whereabouts.lab.names.LearnSounds. Not edited by hand.\n");
        scores.append("kind\tfirst\tsecond\tcount\n");
        learner.cyrillic(data, scores);
        learner.arabic(data, scores);
        Files.writeString(sources.resolve("sound-scores.tsv"), scores, StandardCharsets.UTF_8);
        Files.writeString(
                sources.resolve("han-sounds.tsv"),
                learner.han(data, sources),
                StandardCharsets.UTF_8);
    }

    private void cyrillic(Path data, StringBuilder out) throws IOException {
        var spelling = spellings.named("cyrillic");
        var examples = new ArrayList<PairCounts.Example>();
        for (var pair : NamePairs.read(data.resolve("wd_translit/wd_russian_64.tsv.gz")).pairs()) {
            byte[] first = alphabet.numbers(latin.sounds(lower(pair.latin())));
            byte[] second = alphabet.numbers(spelling.sounds(lower(pair.other())));
            if (first.length > 0 && second.length > 0) {
                examples.add(new PairCounts.Example(first, second, weight(pair)));
            }
        }
        int n = alphabet.size();
        double[][] start = new double[n + 1][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                start[i][j] = alikeStart(alphabet.alike(i, j));
            }
            start[i][n] = 0.02;
            start[n][i] = 0.02;
        }
        double[][] counts = new PairCounts(n, n, start).learn(examples, ROUNDS);
        write("alphabet", counts, i -> symbol(i), j -> symbol(j), out);
    }

    private static double alikeStart(int alike) {
        return Math.exp((alike - 100) / 15.0);
    }

    private void arabic(Path data, StringBuilder out) throws IOException {
        String letters = spellings.arabicLetters();
        var examples = new ArrayList<PairCounts.Example>();
        for (var pair : NamePairs.read(data.resolve("wd_translit/wd_arabic_64.tsv.gz")).pairs()) {
            byte[] first = alphabet.numbers(latin.sounds(lower(pair.latin())));
            String consonants = spellings.consonants(pair.other());
            byte[] second = new byte[consonants.length()];
            for (int i = 0; i < second.length; i++) {
                second[i] = (byte) letters.indexOf(consonants.charAt(i));
            }
            if (first.length > 0 && second.length > 0) {
                examples.add(new PairCounts.Example(first, second, weight(pair)));
            }
        }
        int n = alphabet.size();
        int m = letters.length();
        String own = "abptsjčhxdzrzžsšsdtzağfqkglmnuhi";
        double[][] start = new double[n + 1][m + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                start[i][j] = alikeStart(alphabet.alike(i, alphabet.number(own.charAt(j))));
            }
            start[i][m] = 0.02;
        }
        for (int j = 0; j < m; j++) {
            start[n][j] = 0.02;
        }
        double[][] counts = new PairCounts(n, m, start).learn(examples, ROUNDS);
        write(
                "consonants",
                counts,
                i -> symbol(i),
                j -> j == m ? "-" : letters.substring(j, j + 1),
                out);
    }

    private String symbol(int i) {
        return i == alphabet.size() ? "-" : String.valueOf(alphabet.symbol(i));
    }

    private String han(Path data, Path sources) throws IOException {
        var simple = Transliterator.getInstance("Hant-Hans");
        var pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        var pinyinSpelling = spellings.named("pinyin");
        var examples = new ArrayList<SyllableCounts.Example>();
        for (var pair : NamePairs.read(data.resolve("wd_translit/wd_chinese_64.tsv.gz")).pairs()) {
            String sounds = alphabet.foldForSyllables(latin.sounds(lower(pair.latin())));
            if (!sounds.isEmpty()) {
                String characters = simple.transliterate(pair.other());
                if (characters.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
                    continue;
                }
                examples.add(new SyllableCounts.Example(characters, sounds, weight(pair)));
            }
        }
        elements(sources, examples);
        Map<Character, String> own = new HashMap<>();
        Map<String, Double> known = new HashMap<>();
        var counter =
                new SyllableCounts((c, piece) -> {
                    String sound =
                            own.computeIfAbsent(
                                    c,
                                    k ->
                                            alphabet.foldForSyllables(
                                                    pinyinSpelling.sounds(
                                                            pinyin.transliterate(
                                                                    String.valueOf(k)))));
                    return known.computeIfAbsent(sound + "/" + piece, _ -> likeness(sound, piece));
                });
        var counts = counter.learn(examples, ROUNDS);
        var out = new StringBuilder();
        out.append("# Expected counts of the sounds that a Chinese character stands for.\n");
        out.append("# Source and way of counting: see sound-scores.tsv. Not edited by hand.\n");
        out.append("character\tsounds\tcount\n");
        counts.forEach((c, pieces) ->
                pieces.entrySet().stream()
                        .filter(e -> e.getValue() >= COUNT_MIN)
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .forEach(e ->
                                out.append(c)
                                        .append('\t')
                                        .append(e.getKey().isEmpty() ? "-" : e.getKey())
                                        .append('\t')
                                        .append(number(e.getValue()))
                                        .append('\n')));
        return out.toString();
    }

    /// The attested name elements of Xinjiang are lessons too, few but of the other system.
    private void elements(Path sources, List<SyllableCounts.Example> examples) throws IOException {
        var cyrillic = spellings.named("cyrillic");
        for (String line :
                Files.readAllLines(sources.resolve("han-elements.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 4 || cells[0].equals("hanzi") || cells[2].equals("pinyin")) {
                continue;
            }
            String word = lower(cells[1]);
            boolean isCyrillic = word.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
            String sounds = (isCyrillic ? cyrillic : latin).sounds(word);
            double weight = cells[3].equals("yes") ? 3 : 1;
            examples.add(
                    new SyllableCounts.Example(
                            cells[0], alphabet.foldForSyllables(sounds), weight));
        }
    }

    /// exp(-2 d) of the cheapest alignment of two words by the table of alike sounds.
    private double likeness(String a, String b) {
        double[][] d = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, d[i - 1][j] + lost(a.charAt(i - 1)));
                }
                if (j > 0) {
                    best = Math.min(best, d[i][j - 1] + lost(b.charAt(j - 1)));
                }
                if (i > 0 && j > 0) {
                    int x = alphabet.number(a.charAt(i - 1));
                    int y = alphabet.number(b.charAt(j - 1));
                    best = Math.min(best, d[i - 1][j - 1] + 1.5 - alphabet.alike(x, y) / 66.7);
                }
                d[i][j] = best;
            }
        }
        return Math.exp(-2 * d[a.length()][b.length()]);
    }

    private double lost(char c) {
        return 1.2 - alphabet.lost(alphabet.number(c)) / 100.0;
    }

    private static void write(
            String kind,
            double[][] counts,
            java.util.function.IntFunction<String> first,
            java.util.function.IntFunction<String> second,
            StringBuilder out) {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                if (counts[i][j] >= COUNT_MIN) {
                    out.append(kind).append('\t').append(first.apply(i)).append('\t');
                    out.append(second.apply(j)).append('\t').append(number(counts[i][j]));
                    out.append('\n');
                }
            }
        }
    }

    private static String number(double count) {
        return String.format(Locale.ROOT, "%.1f", count);
    }

    private static double weight(NamePairs.Pair pair) {
        return 1 + Math.log(pair.count());
    }

    private static String lower(String word) {
        return java.text.Normalizer.normalize(
                        word.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFC)
                .replace("’", "'");
    }
}
