package org.whereabouts.linkage.text;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.whereabouts.canonical.WhereaboutsException;

/// The names of places that no sound joins: Ghulja, Құлжа and 伊宁 are one town. The table is
/// `places.yml` beside this class. A name in it may stand with a word for its kind (伊宁市, Құлжа
/// ауданы) and in any case, with or without diacritics.
final class Gazetteer {
    private static final Pattern SILENT = Pattern.compile("[\\p{M}\\p{Cf}'’ʻʼ`]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Gazetteer STANDARD = read();

    private final Map<String, String> standard = new HashMap<>();
    private final List<String> before;
    private final List<String> after;
    private final List<String> joined;

    private Gazetteer(List<String> before, List<String> after, List<String> joined) {
        this.before = before.stream().map(Gazetteer::folded).toList();
        this.after = after.stream().map(Gazetteer::folded).toList();
        this.joined = joined;
    }

    /// The one name that stands for a place of the table; empty for every other place.
    ///
    /// @param place a name without numbers
    static Optional<String> standard(String place) {
        String name = folded(place);
        Optional<String> whole = Optional.ofNullable(STANDARD.standard.get(name));
        return whole.isPresent()
                ? whole
                : Optional.ofNullable(STANDARD.standard.get(STANDARD.withoutKind(name)));
    }

    private String withoutKind(String name) {
        for (String kind : after) {
            if (name.endsWith(" " + kind)) {
                return name.substring(0, name.length() - kind.length() - 1);
            }
        }
        for (String kind : before) {
            if (name.startsWith(kind + " ")) {
                return name.substring(kind.length() + 1);
            }
        }
        for (String kind : joined) {
            if (name.endsWith(kind) && name.length() > kind.length() + 1) {
                return name.substring(0, name.length() - kind.length());
            }
        }
        return name;
    }

    /// Lower case, without diacritics, hyphens and other signs, words one space apart.
    private static String folded(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String spoken = SILENT.matcher(lower).replaceAll("");
        return BETWEEN.matcher(spoken).replaceAll(" ").strip();
    }

    private static Gazetteer read() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("places.yml")) {
            if (in == null) {
                throw new WhereaboutsException("the table of places is missing from the program");
            }
            var file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            var made =
                    new Gazetteer(
                            texts(list(file, "before")),
                            texts(list(file, "after")),
                            texts(list(file, "joined")));
            list(file, "places").forEach(place -> made.add(texts((List<?>) place)));
            return made;
        } catch (IOException e) {
            throw new WhereaboutsException("the table of places could not be read", e);
        }
    }

    private void add(List<String> names) {
        for (String name : names) {
            String other = standard.put(folded(name), names.getFirst());
            if (other != null && !other.equals(names.getFirst())) {
                throw new WhereaboutsException("two places of the table share a name");
            }
        }
    }

    private static List<?> list(Map<?, ?> file, String key) {
        return (List<?>) Objects.requireNonNull(file.get(key));
    }

    private static List<String> texts(List<?> list) {
        return list.stream().map(String.class::cast).toList();
    }
}
