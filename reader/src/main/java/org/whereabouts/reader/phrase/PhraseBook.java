package org.whereabouts.reader.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.reader.lexicon.WordFile;

/// What is known of one language: `phrase/ru.yml`, `kk.yml`, `zh.yml`. Words stand there as regular
/// expressions over the lower-case text.
public final class PhraseBook {
    private final String language;
    private final Map<String, Object> lists;

    private PhraseBook(String language) {
        this.language = language;
        this.lists = WordFile.read("phrase/" + language + ".yml");
    }

    /// The book of a language.
    ///
    /// @param language `ru`, `kk` or `zh`
    /// @throws WhereaboutsException if the file is not there or broken
    public static PhraseBook of(String language) {
        return new PhraseBook(language);
    }

    /// BCP 47 tag.
    public String language() {
        return language;
    }

    /// A list of texts.
    public List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    /// A list of tables.
    public List<Map<String, String>> rows(String name) {
        var rows = new ArrayList<Map<String, String>>();
        for (Object row : list(name)) {
            rows.add(table(row));
        }
        return rows;
    }

    /// A table.
    public Map<String, String> table(String name) {
        return table(must(name));
    }

    /// One text.
    public String text(String name) {
        return must(name).toString();
    }

    /// A pattern over the lower-case text that begins and ends with whole words, where the language
    /// has spaces.
    public Pattern pattern(String words) {
        return Pattern.compile(
                language.equals("zh")
                        ? words
                        : "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    /// One of several words.
    public static String any(Iterable<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }

    private List<?> list(String name) {
        if (must(name) instanceof List<?> list) {
            return list;
        }
        throw new WhereaboutsException("The word lists of the reader are broken");
    }

    private Object must(String name) {
        Object value = lists.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such list: " + name);
        }
        return value;
    }

    private static Map<String, String> table(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new WhereaboutsException("The word lists of the reader are broken");
        }
        var table = new LinkedHashMap<String, String>();
        map.forEach((key, each) -> table.put(key.toString(), each.toString()));
        return table;
    }
}
