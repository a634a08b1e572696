package org.whereabouts.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Source;

/// Everything the views show, as text, to compare two registers.
public final class Dump {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Dump() {}

    public static String of(Views views) {
        var out = new StringBuilder();
        out.append(views.totals()).append('\n');
        for (Source source : views.sources()) {
            out.append(source).append(views.terms(source.id())).append('\n');
            views.told(source.id()).forEach(told -> out.append(told).append('\n'));
            out.append(views.candidates(source.id(), 100)).append('\n');
        }
        for (PersonId id : views.persons()) {
            out.append(views.person(id)).append('\n');
            out.append(views.statementsAbout(id)).append('\n');
            out.append(views.statementsNaming(id)).append('\n');
            out.append(views.timeline(id, TODAY)).append('\n');
            out.append(views.whereabouts(id, TODAY)).append('\n');
            out.append(views.appeals(id)).append('\n');
        }
        out.append(views.linkConflicts()).append(views.appeals()).append(views.counts());
        for (String word : List.of("Aibek", "camp", "Алия")) {
            out.append(views.search(word, 20)).append('\n');
        }
        return out.toString();
    }

    /// The same without the numbers of entries, for registers whose entries came in another order.
    public static String withoutNumbers(Views views) {
        return of(views).replaceAll("entry=\\d+", "entry=");
    }

    /// Asserts that two texts are equal; a difference shows its first line only.
    public static void same(String expected, String actual, String message) {
        var one = expected.lines().toList();
        var other = actual.lines().toList();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            assertEquals(one.get(i), other.get(i), message + ", line " + i);
        }
        assertEquals(one.size(), other.size(), message);
    }
}
