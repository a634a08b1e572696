package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Torture and ill-treatment: `was tortured`, `guards beat him`, `was subjected to electric
/// shocks`.
final class IllTreatmentRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        if (lemma.equals("slap") && scene.parse().lower(verb.end()).equals("with")) {
            return;
        }
        boolean hurt =
                scene.words().has("hurt_strong", lemma)
                        || lemma.equals("handcuff")
                        || lemma.equals("blindfold")
                        || lemma.equals("humiliate")
                        || (lemma.equals("hit") && !verb.negated())
                        || (lemma.matches("hang|suspend|chain|tie")
                                && scene.parse()
                                        .lower(
                                                verb.passive()
                                                        ? verb.end()
                                                        : clause.object()
                                                                .map(Phrase::end)
                                                                .orElse(verb.end()))
                                        .matches("by|from|upside|to"));
        boolean denied =
                lemma.matches("deny|deprive|refuse")
                        && verb.passive()
                        && scene.parse().tokens().subList(verb.end(), clause.end()).stream()
                                .anyMatch(t ->
                                        t.is(
                                                "medical",
                                                "food",
                                                "sleep",
                                                "medicine",
                                                "treatment",
                                                "care",
                                                "medication",
                                                "water",
                                                "doctor",
                                                "doctors",
                                                "medicines"));
        boolean subjected =
                (lemma.equals("subject") && verb.passive())
                        || (lemma.matches("suffer|endure|undergo")
                                && clause.object()
                                        .map(o ->
                                                scene.words()
                                                                .has(
                                                                        "hurt_noun",
                                                                        scene.parse()
                                                                                .lemma(o.head()))
                                                        || scene.parse()
                                                                .lower(o.head())
                                                                .matches(
                                                                        "beatings?|shocks?|torture"))
                                        .orElse(false));
        boolean dead =
                scene.parse().tokens().subList(verb.end(), clause.end()).stream()
                        .anyMatch(t -> t.is("death"));
        if ((!hurt && !denied && !subjected) || (dead && lemma.equals("beat"))) {
            return;
        }
        boolean passive = verb.passive() || subjected;
        List<Phrase> whom = passive ? clause.subject() : clause.objects();
        boolean people =
                whom.stream()
                        .allMatch(p ->
                                scene.parties()
                                        .of(scene.sentence(), p)
                                        .map(x ->
                                                x.kind() == Mention.Kind.PERSON
                                                        || x.kind() == Mention.Kind.GROUP)
                                        .orElse(false));
        var told =
                accusation(scene, clause)
                        .or(() -> scene.told(clause))
                        .filter(t -> t.stance() != Stance.DEMANDS);
        if (!people || told.isEmpty()) {
            return;
        }
        var date = scene.date(clause);
        Claim claim =
                new Claim.Mistreated(
                        scene.text(verb.head(), Math.min(clause.end(), verb.head() + 14))
                                .replaceAll("[\\s.,;\"]+$", ""),
                        Scene.date(date),
                        scene.place(clause));
        new Finding(scene, clause, out)
                .add(
                        passive ? "ill-treatment.passive" : "ill-treatment.active",
                        told.get(),
                        scene.victims(whom),
                        claim,
                        verb.head(),
                        verb.head() + 1,
                        date,
                        Optional.empty());
    }

    /// `accused the guards of beating him`: the accuser says so.
    private static Optional<Told> accusation(Scene scene, Clause clause) {
        if (clause.verb().form() != Form.ING
                || clause.governor() < 0
                || !scene.parse().lower(clause.verb().first() - 1).equals("of")) {
            return Optional.empty();
        }
        Clause above = scene.parse().clauses().get(clause.governor());
        if (!above.verb().lemma().equals("accuse")
                || above.verb().passive()
                || above.subject().isEmpty()) {
            return Optional.empty();
        }
        var speaker = scene.group(scene.sentence(), above.subject());
        return scene.told(above)
                .filter(Told::author)
                .map(t ->
                        new Told(
                                speaker,
                                false,
                                Stance.ASSERTS,
                                List.of(),
                                List.of(
                                        scene.span(above.subject().getFirst()),
                                        scene.span(above.verb().head(), above.verb().head() + 1)),
                                false));
    }
}
