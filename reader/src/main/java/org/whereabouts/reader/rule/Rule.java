package org.whereabouts.reader.rule;

import java.util.function.Consumer;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.scene.Scene;

/// Reads statements of one family.
public interface Rule {

    /// Whether it reads only what the other rules have left: nothing of it is kept that turns on a
    /// word on which one of theirs turns.
    default boolean rest() {
        return false;
    }

    /// Reads one clause.
    default void clause(Scene scene, Clause clause, Consumer<Found> found) {}

    /// Reads what no verb says: noun phrases of one sentence.
    default void sentence(Scene scene, Consumer<Found> found) {}
}
