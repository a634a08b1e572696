package org.whereabouts.names.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.names.tables.TableFile;

/// All spellings of the tables, by name (`latin`, `kazakh-2021`, `cyrillic`, `uyghur-arabic`, ...).
public final class Spellings {
    private final Map<String, Spelling> byName = new HashMap<>();
    private final Map<Character, String> arabicFolds = new HashMap<>();
    private final String arabicLetters;

    public Spellings(TableFile table) {
        var rows = new LinkedHashMap<String, List<Spelling.Row>>();
        for (List<String> r : table.rows("rows")) {
            rows.computeIfAbsent(r.get(0), _ -> new ArrayList<>())
                    .add(new Spelling.Row(r.get(1), r.get(2), r.get(3), r.get(4)));
        }
        for (List<String> s : table.rows("spellings")) {
            String name = s.get(0);
            String base = s.get(1);
            List<Spelling.Row> own = rows.getOrDefault(name, List.of());
            Spelling under = byName.get(base);
            byName.put(name, under == null ? new Spelling(s.get(2), own) : under.with(own));
        }
        table.rows("fold-arabic").forEach(r -> arabicFolds.put(r.get(0).charAt(0), r.get(1)));
        arabicLetters = table.rows("letters-arabic").getFirst().getFirst();
    }

    public static Spellings load() {
        return new Spellings(TableFile.load("spelling.tab"));
    }

    /// The spelling of a name in the table file.
    public Spelling named(String name) {
        Spelling spelling = byName.get(name);
        if (spelling == null) {
            throw new IllegalArgumentException("no spelling " + name);
        }
        return spelling;
    }

    /// Arabic, Persian and Urdu letters brought to one letter each; everything else is dropped.
    public String consonants(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String folded = arabicFolds.getOrDefault(c, String.valueOf(c));
            for (int k = 0; k < folded.length(); k++) {
                if (arabicLetters.indexOf(folded.charAt(k)) >= 0) {
                    out.append(folded.charAt(k));
                }
            }
        }
        return out.toString();
    }

    /// The letters of the unvowelled spelling, in the order of their numbers.
    public String arabicLetters() {
        return arabicLetters;
    }
}
