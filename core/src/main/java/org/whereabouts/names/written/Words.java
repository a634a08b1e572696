package org.whereabouts.names.written;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.names.tables.TableFile;

/// The word lists: placeholders, who is described or named by somebody else, titles, small words,
/// months.
public final class Words {
    private final Set<String> placeholders;
    private final Set<String> describing;
    private final Set<String> besideDescribing;
    private final Set<String> before;
    private final Set<String> after;
    private final Set<String> han;
    private final Set<String> titles;
    private final Set<String> particles;
    private final Set<String> months;

    public Words(TableFile table) {
        placeholders = list(table, "placeholders");
        describing = list(table, "describing");
        besideDescribing = list(table, "beside_describing");
        before = list(table, "named_by_another_before");
        after = list(table, "named_by_another_after");
        han = list(table, "named_by_another_han");
        titles = list(table, "titles");
        particles = list(table, "particles");
        months = list(table, "months");
    }

    private static Set<String> list(TableFile table, String section) {
        var words = new HashSet<String>();
        table.rows(section).forEach(r -> words.add(r.getFirst()));
        return words;
    }

    /// Whether these words together say that no name is known, or describe somebody in place of
    /// one.
    boolean isPlaceholder(List<String> words) {
        return placeholders.contains(String.join(" ", words))
                || (words.stream().anyMatch(this::saysNothing)
                        && words.stream()
                                .allMatch(w -> saysNothing(w) || besideDescribing.contains(w)));
    }

    private boolean saysNothing(String word) {
        return placeholders.contains(word) || describing.contains(word);
    }

    /// Whether the name among these words is somebody else's: "wife of Ali", "Ali's wife". Two sons
    /// of one Ali would otherwise have one name.
    boolean isNamedByAnother(List<String> words) {
        String last = words.getLast();
        if (han.stream().anyMatch(last::endsWith)) {
            return true;
        }
        if (words.size() == 1) {
            return false;
        }
        return after.contains(last)
                || before.contains(words.getFirst())
                || before.contains(words.get(0) + " " + words.get(1))
                || isSomebodysRelative(words);
    }

    private boolean isSomebodysRelative(List<String> words) {
        return words.stream().anyMatch(w -> w.endsWith("'s") || w.endsWith("s'"))
                && words.stream().anyMatch(describing::contains);
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
