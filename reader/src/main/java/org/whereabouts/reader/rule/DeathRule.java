package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Death: `died in custody`, `was executed`, `soldiers shot him`. `feared dead` keeps its stance.
final class DeathRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        boolean life =
                lemma.equals("lose")
                        && !verb.passive()
                        && clause.object()
                                .filter(o -> scene.parse().lower(o.head()).matches("life|lives"))
                                .isPresent();
        boolean die =
                life
                        || (lemma.matches("die|drown|succumb") && !verb.passive())
                        || lemma.equals("perish");
        boolean kill =
                scene.words().has("kill", lemma)
                        && (!lemma.matches("hang|stab|shoot")
                                || (verb.passive()
                                        && scene
                                                .parse()
                                                .tokens()
                                                .subList(verb.end(), clause.end())
                                                .stream()
                                                .anyMatch(t -> t.is("dead")))
                                || (lemma.equals("hang")
                                        && verb.passive()
                                        && scene.parse().lower(verb.head()).equals("hanged")));
        kill |= toDeath(scene, clause);
        boolean dead = dead(scene, clause);
        body(scene, clause, out);
        if (!die && !kill && !dead) {
            return;
        }
        List<Phrase> whom = die || dead || verb.passive() ? clause.subject() : clause.objects();
        if (kill && !verb.passive() && !human(scene, whom)) {
            return;
        }
        var told =
                scene.told(clause)
                        .map(t -> dead ? stance(t, lemma) : t)
                        .filter(t -> t.stance() != Stance.DEMANDS);
        if (told.isEmpty() || whom.isEmpty()) {
            return;
        }
        var date = scene.date(clause);
        String cause =
                clause.adjunct("of", "from")
                        .filter(a -> die)
                        .filter(a -> !Numbers.isNumber(scene.parse().lower(a.phrase().head())))
                        .map(a -> scene.text(a.phrase().first(), a.phrase().end()))
                        .orElse("");
        Claim claim = new Claim.Died(Scene.date(date), scene.place(clause), cause);
        new Finding(scene, clause, out)
                .add(
                        die ? "death.died" : dead ? "death.dead" : "death.killed",
                        told.get(),
                        scene.victims(whom),
                        claim,
                        verb.head(),
                        verb.head() + 1,
                        date,
                        Optional.empty());
    }

    /// `was beaten to death`, `tortured to death`.
    private static boolean toDeath(Scene scene, Clause clause) {
        return scene.words().has("hurt", clause.verb().lemma())
                && clause.verb().passive()
                && clause.adjunct("to")
                        .filter(a -> scene.parse().lower(a.phrase().head()).equals("death"))
                        .isPresent();
    }

    /// `the body of Tarek was found`, `his remains were returned`: whose body it is, is dead.
    private static void body(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        boolean seen =
                verb.passive()
                        && !verb.negated()
                        && verb.lemma()
                                .matches(
                                        "find|return|recover|identify|exhume|bury|discover|dump|hand");
        if (!seen || clause.subject().size() != 1) {
            return;
        }
        Phrase subject = clause.subject().getFirst();
        boolean body = scene.parse().lower(subject.head()).matches("body|corpse|remains");
        Optional<Phrase> whom = body ? DetentionRule.whom(scene, subject) : Optional.empty();
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (whom.isPresent() && told.isPresent()) {
            // The day on which a body is found is not the day of the death.
            Claim claim =
                    new Claim.Died(
                            org.whereabouts.statement.time.PartialDate.NONE,
                            org.whereabouts.statement.Ref.NONE,
                            "");
            new Finding(scene, clause, out)
                    .add(
                            "death.body",
                            told.get(),
                            scene.victims(List.of(whom.get())),
                            claim,
                            subject.head(),
                            subject.head() + 1,
                            Optional.empty(),
                            Optional.empty());
        }
    }

    /// `is feared dead`, `was found dead`, `is dead`.
    private static boolean dead(Scene scene, Clause clause) {
        boolean after =
                scene.parse().lower(clause.verb().end()).equals("dead")
                        && scene.parse().tokens().stream().noneMatch(t -> t.is("alive"));
        return after
                && clause.verb()
                        .lemma()
                        .matches("be|fear|presume|believe|find|think|pronounce|confirm")
                && !scene.parse().lower(clause.verb().end() + 1).matches("or|to|set|wrong|certain")
                && !scene.parse().lower(clause.verb().first() - 1).equals("or");
    }

    private static Told stance(Told told, String lemma) {
        Stance stance =
                switch (lemma) {
                    case "fear" -> Stance.FEARS;
                    case "presume" -> Stance.PRESUMES;
                    case "believe", "think" -> Stance.BELIEVES;
                    default -> told.stance();
                };
        return stance == told.stance()
                ? told
                : new Told(Optional.empty(), false, stance, told.via(), told.at(), told.carried());
    }

    private static boolean human(Scene scene, List<Phrase> whom) {
        return whom.stream()
                .allMatch(p ->
                        scene.parties()
                                .of(scene.sentence(), p)
                                .filter(Party::human)
                                .map(Party::kind)
                                .filter(k -> k == Mention.Kind.PERSON || k == Mention.Kind.GROUP)
                                .isPresent());
    }
}
