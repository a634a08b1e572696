package org.whereabouts.reader.rule.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A row of words that tells something, with what it tells. The words are those of a file
/// `wordings-*-en.yml`.
///
/// @param id `family.way`
/// @param neg what its verbs must be: `no`, `yes`, or `any`
/// @param modal what modal verbs they may have: empty for none, `any`
/// @param says more about it, by name
record Wording(String id, List<Element> row, String neg, String modal, Map<String, String> says) {

    Wording {
        row = List.copyOf(row);
        says = Map.copyOf(says);
    }

    /// Each row of an entry of the file.
    static List<Wording> of(Map<?, ?> entry) {
        var says = new HashMap<String, String>();
        entry.forEach((name, value) -> {
            if (!(value instanceof List<?>)) {
                says.put(name.toString(), value.toString());
            }
        });
        List<?> rows = entry.get("rows") instanceof List<?> list ? list : List.of();
        return rows.stream()
                .map(row ->
                        new Wording(
                                says.getOrDefault("id", ""),
                                Arrays.stream(row.toString().split(" ")).map(Element::of).toList(),
                                says.getOrDefault("neg", "no"),
                                says.getOrDefault("modal", ""),
                                says))
                .toList();
    }

    /// More about it; empty where the file says nothing.
    String says(String name) {
        return says.getOrDefault(name, "");
    }

    /// Words of which one must stand in a sentence, as written or in another form, for each place
    /// of the row of which that can be told beforehand.
    List<Set<String>> anchors() {
        var anchors = new ArrayList<Set<String>>();
        for (Element element : row) {
            Set<String> words =
                    switch (element) {
                        case Element.Word(var w, var optional, var _) -> optional ? Set.of() : w;
                        case Element.Verb(var _, var w, var _) -> w;
                        case Element.Noun(var _, var w, var optional) -> optional ? Set.of() : w;
                        case Element.Gap _,
                                Element.Lasts _,
                                Element.Many _,
                                Element.Begins _,
                                Element.Ends _ ->
                                Set.of();
                    };
            boolean plain = words.stream().noneMatch(w -> w.startsWith("@"));
            if (!words.isEmpty() && plain) {
                var bare = new HashSet<String>();
                words.forEach(w -> bare.add(w.endsWith("+") ? w.substring(0, w.length() - 1) : w));
                anchors.add(bare);
            }
        }
        return List.copyOf(anchors);
    }
}
