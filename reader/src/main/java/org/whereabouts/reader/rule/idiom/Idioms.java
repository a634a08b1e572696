package org.whereabouts.reader.rule.idiom;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.whereabouts.canonical.WhereaboutsException;

/// The set phrases by their verbs.
final class Idioms {
    private static final String FILE = "/org/whereabouts/reader/lexicon/idioms-en.yml";
    private final Map<String, List<Idiom>> byVerb = new HashMap<>();

    private Idioms() {}

    /// The phrases of English.
    ///
    /// @throws WhereaboutsException if the file in the jar is not there or broken
    static Idioms english() {
        try (InputStream in = Idioms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("no such resource");
            }
            var idioms = new Idioms();
            Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            if (!(root instanceof List<?> list)) {
                throw new WhereaboutsException("The phrases of the reader are broken");
            }
            for (Object each : list) {
                Idiom idiom = Idiom.of((Map<?, ?>) each);
                for (String verb : idiom.verb()) {
                    idioms.byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(idiom);
                }
            }
            return idioms;
        } catch (IOException e) {
            throw new WhereaboutsException("The phrases of the reader cannot be read", e);
        }
    }

    List<Idiom> of(String verb) {
        return byVerb.getOrDefault(verb, List.of());
    }
}
