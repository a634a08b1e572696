package org.whereabouts.reader.rule.held;

import java.util.Optional;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Mention;

/// Those who take and hold people: police, soldiers, agents, bodies of a state, `they`.
public final class Captors {
    private Captors() {}

    /// Whether a phrase names such.
    public static boolean is(Scene scene, Optional<Phrase> phrase) {
        if (phrase.isEmpty()) {
            return false;
        }
        String lemma = scene.parse().lemma(phrase.get().head());
        Optional<Party> party = scene.parties().of(scene.sentence(), phrase.get());
        boolean they = party.isEmpty() && scene.parse().lower(phrase.get().head()).equals("they");
        return they
                || scene.words().has("captor", lemma)
                || scene.words().has("captor", scene.parse().lower(phrase.get().head()))
                || scene.words().has("body", lemma)
                || party.map(p ->
                                p.authority()
                                        || p.kind() == Mention.Kind.BODY
                                        || p.kind() == Mention.Kind.PLACE
                                        || (p.plural()
                                                && !p.named()
                                                && scene.parse()
                                                        .lower(phrase.get().head())
                                                        .equals("they")))
                        .orElse(false);
    }
}
