package org.whereabouts.reader.rule.idiom;

import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Finding;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Stance;

/// Fates told by set phrases whose verb alone tells none.
public final class IdiomRule implements Rule {
    private final Idioms idioms = Idioms.english();

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        for (Idiom idiom : idioms.of(clause.verb().lemma())) {
            var match = new Match(scene, clause, idiom);
            if (match.holds()) {
                emit(match, out);
            }
        }
    }

    private static void emit(Match match, Consumer<Found> out) {
        Scene scene = match.scene();
        Clause clause = match.clause();
        Idiom idiom = match.idiom();
        boolean negative = idiom.negation() != Idiom.Negation.DENIES;
        Clause as = negative ? clause.stated("") : clause;
        Optional<Told> told =
                told(match, as)
                        .filter(t -> t.stance() != Stance.DEMANDS && t.stance() != Stance.PREDICTS);
        String family = idiom.id().replaceFirst("\\..*", "");
        Optional<Time> term = scene.term(clause).or(() -> next(scene, clause, idiom));
        boolean needs =
                idiom.id().matches("sentence\\.(ordered|punished|sent|days)") && term.isEmpty();
        // `had not reported him missing`: that says nothing of where he is.
        boolean unreported = idiom.id().equals("disappearance.reported") && clause.verb().negated();
        if (told.isEmpty() || needs || unreported) {
            return;
        }
        Optional<Time> date = scene.date(clause);
        var whom = match.victims();
        var finding = negative ? new Finding(scene, as, false, out) : new Finding(scene, as, out);
        finding.add(
                idiom.id(),
                told.get(),
                whom,
                Claims.of(family, idiom.form(), scene, clause, date, term),
                clause.verb().head(),
                clause.verb().head() + 1,
                date,
                term);
    }

    /// `was ordered | to serve ten years`.
    private static Optional<Time> next(Scene scene, Clause clause, Idiom idiom) {
        int after = clause.index() + 1;
        return idiom.next().isEmpty()
                ? Optional.empty()
                : scene.term(scene.parse().clauses().get(after));
    }

    /// `was unable to reach him`: told as the words that govern it are told.
    private static Optional<Told> told(Match match, Clause as) {
        boolean governed =
                (match.idiom().negation() == Idiom.Negation.FAILS || match.idiom().last())
                        && as.verb().form() == Form.INFINITIVE
                        && as.governor() >= 0;
        if (!governed) {
            return match.scene().told(as);
        }
        Clause above = match.scene().parse().clauses().get(as.governor());
        return above.verb().negated() || !above.verb().modal().isEmpty()
                ? Optional.empty()
                : match.scene().told(above);
    }
}
