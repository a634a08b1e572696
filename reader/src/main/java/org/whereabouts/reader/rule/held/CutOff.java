package org.whereabouts.reader.rule.held;

import java.util.Optional;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.scene.Scene;

/// Of whom there is no news where two have no contact with each other: of whoever is held.
public final class CutOff {
    private CutOff() {}

    /// `She has had no contact with her family`: of her if the text tells that she is held, of the
    /// family if not. Nobody asks for news of a lawyer or of the world outside.
    ///
    /// @param with with whom there is no contact
    public static Optional<Phrase> of(Scene scene, Clause clause, Phrase with) {
        boolean outside =
                scene.parse()
                        .lower(with.head())
                        .matches("lawyers?|attorneys?|counsel|world|anyone|anybody|doctors?");
        boolean held =
                clause.subject().stream()
                        .flatMap(p -> scene.parties().of(scene.sentence(), p).stream())
                        .anyMatch(p -> new Captive(scene).known(p));
        return outside || held ? clause.subject().stream().findFirst() : Optional.of(with);
    }
}
