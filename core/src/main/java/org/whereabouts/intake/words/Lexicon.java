package org.whereabouts.intake.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.whereabouts.canonical.WhereaboutsException;

/// Phrases and what they mean, from one of the word files beside this class.
public final class Lexicon {
    /// Meanings by folded phrase.
    private final Map<String, String> meanings;

    private final SequencedMap<String, List<String>> phrases;

    private Lexicon(SequencedMap<String, List<String>> phrases) {
        this.phrases = phrases;
        this.meanings = new LinkedHashMap<>();
        phrases.forEach((meaning, written) -> {
            for (String phrase : written) {
                meanings.putIfAbsent(Folded.phrase(phrase), meaning);
            }
        });
    }

    /// The lexicon of column headers; meanings are words of the column kinds.
    static Lexicon headers() {
        return new Lexicon(category(load("headers.yaml")));
    }

    /// One lexicon for each category of words in cells.
    static Map<String, Lexicon> values() {
        var lexicons = new TreeMap<String, Lexicon>();
        load("values.yaml")
                .forEach((name, words) -> lexicons.put(name, new Lexicon(category(asMap(words)))));
        return lexicons;
    }

    /// What the whole text means.
    public Optional<String> meaning(String written) {
        String phrase = Folded.phrase(written);
        String meaning = meanings.get(phrase);
        return Optional.ofNullable(meaning == null ? meanings.get(Simplified.of(phrase)) : meaning);
    }

    /// What a phrase means that is folded already; empty text where it is not in the lexicon.
    String exact(String folded) {
        return meanings.getOrDefault(folded, "");
    }

    /// What the longest phrase inside the text means: whole words, or characters where the script
    /// has no spaces.
    public Optional<String> meaningInside(String written) {
        String text = Folded.phrase(written);
        Optional<String> found = inside(text);
        return found.isPresent() ? found : inside(Simplified.of(text));
    }

    private Optional<String> inside(String text) {
        String best = "";
        for (String phrase : meanings.keySet()) {
            if (phrase.length() > best.length() && isInside(text, phrase)) {
                best = phrase;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.ofNullable(meanings.get(best));
    }

    /// The phrases as they stand in the file, by meaning.
    SequencedMap<String, List<String>> phrases() {
        return phrases;
    }

    private static boolean isInside(String text, String phrase) {
        boolean han = Character.isIdeographic(phrase.codePointAt(0));
        if (!han && phrase.length() < 3) {
            return false;
        }
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean starts = at == 0 || text.charAt(at - 1) == ' ';
            boolean ends = end == text.length() || text.charAt(end) == ' ';
            if (han ? phrase.length() > 1 : starts && ends) {
                return true;
            }
        }
        return false;
    }

    private static SequencedMap<String, List<String>> category(Map<String, Object> yaml) {
        var phrases = new LinkedHashMap<String, List<String>>();
        yaml.forEach((meaning, languages) -> {
            var all = new ArrayList<String>();
            asMap(languages).values().forEach(list -> all.addAll(texts(list)));
            phrases.put(meaning, List.copyOf(all));
        });
        return phrases;
    }

    private static Map<String, Object> load(String file) {
        var settings = LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new WhereaboutsException(
                        "The program is incomplete: " + file + " is missing.");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return asMap(new Load(settings).loadFromString(yaml));
        } catch (IOException e) {
            throw new WhereaboutsException("The program cannot read its own file " + file + ".", e);
        }
    }

    private static Map<String, Object> asMap(Object yaml) {
        var map = new LinkedHashMap<String, Object>();
        if (yaml instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> map.put(String.valueOf(key), value));
            return map;
        }
        throw new WhereaboutsException("A word file of the program is damaged.");
    }

    private static List<String> texts(Object yaml) {
        return yaml instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }
}
