package org.whereabouts.reader.scene;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.statement.Mention;

/// Who counts: `the monitor counted 63 judgments`, `rights groups put the number at 1,380`, `the
/// government speaks of seventeen arrests`.
///
/// @param scene the sentence
public record Counter(Scene scene) {
    private static final String COUNTS =
            "count|list|record|document|register|tally|log|track|verify|estimate|catalogue|chronicle";

    /// Who tells a number: whoever counts it, where the sentence says so.
    ///
    /// @param number its first word
    public Told of(Told told, int number) {
        Optional<Clause> counts =
                scene.parse().clauses().stream()
                        .filter(c -> c.verb().end() <= number && number < Math.max(c.end(), end(c)))
                        .filter(this::counts)
                        .reduce((a, b) -> b);
        Optional<Party> who =
                counts.filter(c -> c.subject().size() == 1)
                        .flatMap(c -> scene.parties().of(scene.sentence(), c.subject().getFirst()))
                        .filter(p -> p.human() || p.kind() == Mention.Kind.BODY)
                        .filter(p -> !p.writer());
        return who.map(w -> told.by(w, List.of(scene.span(counts.get().subject().getFirst()))))
                .orElse(told);
    }

    private int end(Clause clause) {
        return clause.object().map(o -> o.end()).orElse(0);
    }

    private boolean counts(Clause clause) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        boolean of = scene.parse().lower(verb.end()).equals("of");
        boolean number =
                clause.object()
                        .filter(o ->
                                scene.parse()
                                        .lemma(o.head())
                                        .matches("number|figure|toll|total|count"))
                        .isPresent();
        return !verb.passive()
                && !verb.negated()
                && verb.modal().isEmpty()
                && (lemma.matches(COUNTS)
                        || (lemma.matches("put|set|give") && number)
                        || (lemma.matches("speak|know|talk") && of));
    }
}
