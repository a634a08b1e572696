package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.held.Captors;
import org.whereabouts.reader.rule.held.Seat;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Leaving a place of custody: release (`was released on bail`), transfer and deportation. A
/// demanded release is the appeal's matter, not this rule's.
final class LeavingRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        moved(scene, clause, out);
        released(scene, clause, out);
    }

    /// `was not released until 2020`: released then.
    private static Clause atLast(Scene scene, Clause clause) {
        boolean until =
                clause.verb().negated()
                        && clause.verb().modal().isEmpty()
                        && scene.times(clause).stream()
                                .anyMatch(t ->
                                        t.term().isNone()
                                                && scene.parse()
                                                        .lower(t.first() - 1)
                                                        .equals("until"));
        return until ? clause.stated("") : clause;
    }

    private static void released(Scene scene, Clause given, Consumer<Found> out) {
        Clause clause = atLast(scene, given);
        var verb = clause.verb();
        String lemma = verb.lemma();
        boolean acquit = lemma.equals("acquit") && verb.passive();
        boolean letGo =
                lemma.equals("let")
                        && verb.passive()
                        && (scene.parse().lower(verb.end() - 1).equals("go")
                                || scene.parse().lower(verb.end()).matches("out|free"));
        boolean granted =
                lemma.matches("grant|give|receive|get")
                        && clause.object()
                                .filter(o ->
                                        scene.parse()
                                                .lower(o.head())
                                                .matches("amnesty|pardon|parole|bail|clemency"))
                                .isPresent();
        boolean walked =
                lemma.equals("walk")
                        && (scene.parse().lower(verb.end()).equals("free")
                                || (scene.parse().lower(verb.end()).equals("out")
                                        && Seat.of(scene, clause, "of").isPresent()));
        if ((!scene.words().has("free", lemma) && !acquit && !letGo && !walked && !granted)
                || (lemma.equals("discharge") && !verb.passive())) {
            return;
        }
        List<Phrase> whom =
                verb.passive() || walked || (granted && lemma.matches("receive|get"))
                        ? clause.subject()
                        : clause.objects();
        boolean people =
                !whom.isEmpty()
                        && whom.stream()
                                .allMatch(p ->
                                        scene.parties()
                                                .of(scene.sentence(), p)
                                                .map(x ->
                                                        x.kind() == Mention.Kind.PERSON
                                                                || x.kind() == Mention.Kind.GROUP)
                                                .orElse(false));
        var told =
                scene.told(clause)
                        .filter(t -> t.stance() != Stance.DEMANDS && t.stance() != Stance.PREDICTS);
        // `ordered that he be released`: not yet.
        boolean wished = scene.parse().lower(verb.first()).equals("be");
        if (!people || told.isEmpty() || wished || verb.form() == Form.INFINITIVE) {
            return;
        }
        var date =
                scene.date(clause)
                        .or(() ->
                                clause.verb().negated() == given.verb().negated()
                                        ? Optional.empty()
                                        : scene.times(clause).stream()
                                                .filter(t -> t.term().isNone())
                                                .findFirst());
        if (acquit) {
            new Finding(scene, clause, out)
                    .add(
                            "release.acquitted",
                            told.get(),
                            scene.victims(whom),
                            new Claim.Noted("acquitted", scene.text(clause.start(), clause.end())),
                            verb.head(),
                            verb.head() + 1,
                            date,
                            Optional.empty());
            return;
        }
        String conditions =
                clause.adjunct("on", "under", "after", "without")
                        .filter(a ->
                                !scene.words()
                                        .has("months", scene.parse().lower(a.phrase().first())))
                        .filter(a ->
                                a.preposition().matches("on|under")
                                        && scene.parse()
                                                .lower(a.phrase().head())
                                                .matches(
                                                        "bail|parole|condition|conditions|probation|supervision|guarantee"))
                        .map(a -> scene.text(a.at(), a.phrase().end()))
                        .orElse("");
        new Finding(scene, clause, out)
                .add(
                        "release.verb",
                        told.get(),
                        scene.victims(whom),
                        new Claim.Released(Scene.date(date), conditions),
                        verb.head(),
                        verb.head() + 1,
                        date,
                        Optional.empty());
    }

    /// `was transferred from X to Y`, `was deported to China`.
    private static void moved(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        boolean sure = verb.lemma().matches("transfer|relocate|deport|extradite|move");
        boolean themselves =
                verb.lemma().matches("move|relocate|transfer")
                        && !verb.passive()
                        && !Captors.is(scene, clause.subject().stream().findFirst());
        if (!sure || themselves) {
            return;
        }
        List<Phrase> whom = verb.passive() ? clause.subject() : clause.objects();
        var to = clause.adjunct("to", "into");
        var from = clause.adjunct("from");
        boolean where =
                to.isPresent() || from.isPresent() || verb.lemma().matches("deport|extradite");
        var told = scene.told(clause);
        boolean house =
                to.filter(a -> scene.parse().lower(a.phrase().head()).equals("arrest")).isPresent();
        boolean figure =
                to.filter(a -> scene.parse().lower(a.phrase().head()).matches("tears|action|anger"))
                        .isPresent();
        if (!where || house || figure || told.isEmpty()) {
            return;
        }
        boolean back = scene.parse().lower(verb.end()).matches("back|again");
        var date = scene.date(clause);
        Claim claim =
                new Claim.Moved(
                        scene.ref(from.map(Clause.Adjunct::phrase)),
                        scene.ref(to.map(Clause.Adjunct::phrase)),
                        Scene.date(date));
        new Finding(scene, clause, out)
                .add(
                        back ? "transfer.back" : "transfer.verb",
                        told.get(),
                        scene.victims(whom),
                        claim,
                        verb.head(),
                        verb.head() + 1,
                        date,
                        Optional.empty());
    }
}
