package org.whereabouts.names.written;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.names.tables.TableFile;

/// The word lists: placeholders, titles, small words, months.
public final class Words {
    private final Set<String> placeholders;
    private final Set<String> describing;
    private final Set<String> titles;
    private final Set<String> particles;
    private final Set<String> months;

    public Words(TableFile table) {
        placeholders = list(table, "placeholders");
        describing = list(table, "describing");
        titles = list(table, "titles");
        particles = list(table, "particles");
        months = list(table, "months");
    }

    private static Set<String> list(TableFile table, String section) {
        var words = new HashSet<String>();
        table.rows(section).forEach(r -> words.add(r.getFirst()));
        return words;
    }

    /// Whether these words together say that no name is known.
    boolean isPlaceholder(List<String> words) {
        return placeholders.contains(String.join(" ", words))
                || words.stream().allMatch(w -> placeholders.contains(w) || describing.contains(w));
    }

    boolean isMonth(String word) {
        return months.contains(word);
    }

    /// Whether a word is a title or word of respect.
    public boolean isTitle(String word) {
        return titles.contains(word);
    }

    /// Whether a word is a small word between parts.
    public boolean isParticle(String word) {
        return particles.contains(word);
    }
}
