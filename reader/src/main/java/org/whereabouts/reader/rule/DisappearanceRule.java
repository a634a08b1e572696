package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.held.CutOff;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.News;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Disappearance, last seen, no news since: `disappeared in 2012`, `was last seen at a checkpoint`,
/// `has not heard from her son since`, `his whereabouts are unknown`.
final class DisappearanceRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        var told = scene.told(clause);
        if (told.isEmpty()) {
            return;
        }
        var date = scene.date(clause);
        boolean back =
                lemma.matches("come|return")
                        && verb.negated()
                        && verb.modal().isEmpty()
                        && (lemma.equals("return")
                                || scene.parse().lower(verb.end()).matches("back|home"));
        if (back && told.get().stance() == Stance.ASSERTS) {
            // `left for work on 3 May and never came back`: seen last on the day of leaving.
            var left =
                    clause.governor() >= 0 && clause.marker().equals("and")
                            ? scene.date(scene.parse().clauses().get(clause.governor()))
                            : scene.parse().lower(verb.first()).equals("did")
                                    ? date
                                    : Optional.<Time>empty();
            Claim claim = new Claim.Disappeared(Scene.date(left), Ref.NONE, Ref.NONE, List.of());
            add(
                    scene,
                    clause,
                    out,
                    "disappearance.never-back",
                    told.get(),
                    clause.subject(),
                    claim,
                    left,
                    Optional.empty(),
                    true);
            return;
        }
        boolean gone = scene.words().has("vanish", lemma) && !verb.negated();
        boolean missing =
                lemma.matches("go|be|report|remain")
                        && complement(scene, clause, "missing")
                        && !verb.negated();
        if (gone || missing) {
            Optional<Phrase> by =
                    clause.adjunct("by")
                            .map(Clause.Adjunct::phrase)
                            .filter(p ->
                                    !scene.words().has("timenoun", scene.parse().lemma(p.head())));
            Claim claim =
                    new Claim.Disappeared(
                            Scene.date(date), scene.place(clause), scene.ref(by), List.of());
            add(
                    scene,
                    clause,
                    out,
                    gone ? "disappearance.verb" : "disappearance.missing",
                    told.get(),
                    clause.subject(),
                    claim,
                    date,
                    Optional.empty(),
                    false);
            return;
        }
        nobodyKnows(scene, clause, told.get(), out);
        seen(scene, clause, told.get(), date, out);
        heard(scene, clause, told.get(), out);
        unknown(scene, clause, told.get(), out);
    }

    /// `we did not know where he was`, `nobody knows where they are`.
    private static void nobodyKnows(Scene scene, Clause clause, Told told, Consumer<Found> out) {
        boolean known =
                clause.verb().lemma().matches("know|learn")
                        || (clause.verb().lemma().matches("tell|inform")
                                && clause.verb().passive());
        boolean idea =
                clause.verb().lemma().equals("have")
                        && clause.object()
                                .filter(o ->
                                        scene.parse().lower(o.first()).equals("no")
                                                && scene.parse()
                                                        .lower(o.head())
                                                        .matches("idea|clue|knowledge|information"))
                                .isPresent();
        boolean unclear =
                clause.verb().lemma().matches("be|remain")
                        && scene.parse().lower(clause.verb().end()).matches("unclear|unknown");
        boolean open = idea || unclear || (known && new Denials(scene, clause).negative());
        int next = clause.index() + 1;
        if (!open || next >= scene.parse().clauses().size()) {
            return;
        }
        Clause where = scene.parse().clauses().get(next);
        boolean place =
                scene.parse().lower(where.start() - 1).equals("where")
                        && (where.verb().lemma().equals("be")
                                || scene.words().has("hold", where.verb().lemma())
                                || scene.words().has("take", where.verb().lemma()));
        boolean became =
                scene.parse().lower(where.verb().first() - 1).equals("what")
                        && where.verb().lemma().matches("happen|become");
        var whose = where.adjunct("to", "of").map(Clause.Adjunct::phrase);
        if (became && whose.isPresent() && told.stance() == Stance.ASSERTS) {
            add(
                    scene,
                    clause,
                    out,
                    "no-news.not-known",
                    told,
                    List.of(whose.get()),
                    new Claim.Heard(News.NONE_SINCE, PartialDate.NONE, Term.NONE, ""),
                    Optional.empty(),
                    Optional.empty(),
                    true);
        }
        if (place && told.stance() == Stance.ASSERTS) {
            add(
                    scene,
                    clause,
                    out,
                    "no-news.not-known",
                    told,
                    where.subject(),
                    new Claim.Heard(
                            News.NONE_SINCE, PartialDate.NONE, Scene.term(scene.term(clause)), ""),
                    Optional.empty(),
                    scene.term(clause),
                    true);
        }
    }

    private static boolean complement(Scene scene, Clause clause, String word) {
        for (int i = clause.verb().end();
                i < Math.min(clause.end(), clause.verb().end() + 3);
                i++) {
            if (scene.parse().lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// `At the gate stood | two sons | whom he had last seen at seven`, `met | her brother`.
    private static boolean seenAgain(Scene scene, Phrase phrase) {
        return scene.parse()
                .lemma(phrase.first() - 1)
                .matches("stand|wait|sit|greet|meet|embrace|hug|welcome|kiss|recognise|recognize");
    }

    private static void seen(
            Scene scene, Clause clause, Told told, Optional<Time> date, Consumer<Found> out) {
        var verb = clause.verb();
        boolean see = verb.lemma().equals("see");
        boolean last =
                scene.parse().lower(verb.head() - 1).equals("last")
                        || scene.parse().lower(verb.end()).equals("last")
                        || clause.object()
                                .map(o -> scene.parse().lower(o.end()).equals("last"))
                                .orElse(false);
        for (int i = verb.end(); i < clause.end(); i++) {
            last |=
                    scene.parse().lower(i).equals("last")
                            && scene.parse().lower(i + 1).equals("time");
        }
        if (see && last && !verb.negated()) {
            List<Phrase> whom =
                    (verb.passive() ? clause.subject() : clause.objects())
                            .stream().filter(p -> !seenAgain(scene, p)).toList();
            Claim claim =
                    new Claim.Disappeared(
                            Scene.date(date), scene.place(clause), Ref.NONE, List.of());
            add(
                    scene,
                    clause,
                    out,
                    "last-seen.verb",
                    told,
                    whom,
                    claim,
                    date,
                    Optional.empty(),
                    false);
        }
        boolean hear = verb.lemma().matches("see|hear");
        boolean negated =
                verb.negated()
                        || clause.subject().stream()
                                .anyMatch(p ->
                                        scene.parse()
                                                .lower(p.first())
                                                .matches("no|nobody|none|neither"));
        boolean since =
                scene.parse().tokens().subList(clause.verb().end(), clause.end()).stream()
                                .anyMatch(t -> t.is("since", "again", "anymore"))
                        || (verb.passive()
                                && scene.parse().lower(verb.first()).matches("has|have|had"));
        if (hear && verb.passive() && negated && since) {
            Claim claim =
                    new Claim.Heard(
                            News.NONE_SINCE, Scene.date(date), Scene.term(scene.term(clause)), "");
            add(
                    scene,
                    clause,
                    out,
                    "no-news.not-seen",
                    told,
                    clause.subject(),
                    claim,
                    date,
                    scene.term(clause),
                    true);
        }
    }

    /// `has not heard from her son`, `lost contact with him`, `has had no contact with`.
    private static void heard(Scene scene, Clause clause, Told told, Consumer<Found> out) {
        var verb = clause.verb();
        boolean active = !verb.passive();
        var from = clause.adjunct("from", "of");
        Optional<Phrase> voice =
                clause.object()
                        .filter(o -> o.owned())
                        .filter(o -> scene.parse().lower(o.head()).matches("voice|news|word"))
                        .filter(o -> verb.lemma().equals("hear") && active && verb.negated())
                        .flatMap(o -> DetentionRule.whom(scene, o));
        boolean notHeard =
                verb.lemma().equals("hear")
                        && active
                        && from.isPresent()
                        && (verb.negated()
                                || clause.object()
                                        .map(o ->
                                                scene.parse()
                                                        .lower(o.first())
                                                        .matches("nothing|no"))
                                        .orElse(false));
        var with = clause.adjunct("with", "from", "of", "about");
        boolean contact =
                clause.object()
                        .map(o ->
                                scene.parse()
                                        .lower(o.head())
                                        .matches(
                                                "contact|touch|news|communication|word|information|letter|call|visit|message|sign"))
                        .orElse(false);
        boolean no =
                clause.object()
                                .map(o -> scene.parse().lower(o.first()).matches("no|all|any"))
                                .orElse(false)
                        || verb.negated()
                        || verb.lemma().equals("lose");
        boolean lost =
                verb.lemma().matches("have|lose|receive|get") && contact && no && with.isPresent();
        boolean never =
                verb.lemma().matches("see")
                        && active
                        && verb.negated()
                        && clause.object().isPresent()
                        && scene.parse().tokens().subList(verb.end(), clause.end()).stream()
                                .anyMatch(t -> t.is("since", "again"));
        boolean nobody =
                verb.lemma().matches("see|hear")
                        && active
                        && clause.subject().stream()
                                .anyMatch(p ->
                                        scene.parse().lower(p.first()).matches("nobody|none|no"))
                        && (clause.object().isPresent() || from.isPresent())
                        && scene.parse().tokens().subList(verb.end(), clause.end()).stream()
                                .anyMatch(t -> t.is("since", "again"));
        nobody |=
                verb.lemma().matches("see|hear")
                        && active
                        && scene.parse().lower(verb.first()).matches("has|have|had")
                        && Denials.nobody(scene, clause)
                        && (clause.object().isPresent() || from.isPresent());
        never |= nobody && clause.object().isPresent();
        notHeard |= nobody && clause.object().isEmpty();
        if (!notHeard && !lost && !never && voice.isEmpty()) {
            return;
        }
        Optional<Phrase> whom =
                voice.isPresent()
                        ? voice
                        : never
                                ? clause.object()
                                : notHeard
                                        ? from.map(Clause.Adjunct::phrase)
                                        : CutOff.of(scene, clause, with.orElseThrow().phrase());
        var date = scene.date(clause);
        Claim claim =
                new Claim.Heard(
                        News.NONE_SINCE, Scene.date(date), Scene.term(scene.term(clause)), "");
        add(
                scene,
                clause,
                out,
                "no-news.not-heard",
                told,
                whom.map(List::of).orElse(List.of()),
                claim,
                date,
                scene.term(clause),
                true);
    }

    /// `his whereabouts are unknown`, `nothing is known about his fate`.
    private static void unknown(Scene scene, Clause clause, Told told, Consumer<Found> out) {
        for (Phrase subject : clause.subject()) {
            boolean fate = scene.parse().lower(subject.head()).matches("whereabouts|fate");
            boolean open =
                    scene.parse().tokens().subList(clause.verb().head(), clause.end()).stream()
                                    .anyMatch(t ->
                                            t.is("unknown", "unclear", "secret", "undisclosed"))
                            || (clause.verb().negated()
                                    && clause.verb()
                                            .lemma()
                                            .matches("know|disclose|reveal|clarify|establish"));
            Optional<Phrase> whom =
                    fate && open ? DetentionRule.whom(scene, subject) : Optional.empty();
            if (whom.isPresent()) {
                Claim claim = new Claim.Heard(News.NONE_SINCE, PartialDate.NONE, Term.NONE, "");
                add(
                        scene,
                        clause,
                        out,
                        "no-news.whereabouts",
                        told,
                        List.of(whom.get()),
                        claim,
                        Optional.empty(),
                        Optional.empty(),
                        true);
            }
        }
    }

    /// @param negative whether the negation is the claim itself
    private static void add(
            Scene scene,
            Clause clause,
            Consumer<Found> out,
            String rule,
            Told told,
            List<Phrase> whom,
            Claim claim,
            Optional<Time> date,
            Optional<Time> term,
            boolean negative) {
        var v = clause.verb();
        Clause as = negative ? clause.stated(v.modal()) : clause;
        boolean unsure = v.form() == Form.INFINITIVE && told.stance() == Stance.DEMANDS;
        if (!unsure) {
            new Finding(scene, as, !negative && new Denials(scene, as).negative(), out)
                    .add(
                            rule,
                            told,
                            scene.victims(whom),
                            claim,
                            v.head(),
                            v.head() + 1,
                            date,
                            term);
        }
    }
}
