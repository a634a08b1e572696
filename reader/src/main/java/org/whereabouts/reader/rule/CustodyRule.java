package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.lexicon.Occupations;
import org.whereabouts.reader.rule.held.Captors;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.rule.held.Seat;
import org.whereabouts.reader.rule.held.Stretches;
import org.whereabouts.reader.rule.term.Charges;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;

/// Being held: `spent 13 years in prison`, `is under house arrest`, `was kept incommunicado`, `33
/// years behind bars`.
final class CustodyRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        boolean stay = scene.words().has("stay", lemma) && !verb.passive();
        boolean hold =
                scene.words().has("hold", lemma)
                        && !lemma.matches("detain|remand")
                        && verb.passive();
        boolean sent =
                lemma.matches(
                                "send|place|put|take|transfer|move|return|bring|admit|throw|lock|confine|commit|toss")
                        && verb.passive();
        boolean captor =
                (scene.words().has("hold", lemma)
                                || lemma.matches("put|place|throw|lock|send|take|transfer|move"))
                        && !verb.passive()
                        && clause.object().isPresent()
                        && Captors.is(scene, clause.subject().stream().findFirst());
        boolean finding =
                lemma.matches("find|see|visit")
                        && !verb.passive()
                        && !verb.negated()
                        && clause.object().isPresent()
                        && scene.parse().lower(clause.object().get().end()).equals("in");
        boolean detainedIn = lemma.equals("detain") && verb.passive();
        boolean found =
                lemma.matches("find|locate|discover|see|spot") && verb.passive() && !verb.negated();
        if (stay && comesAndGoes(scene, clause)) {
            return;
        }
        if (!stay && !hold && !sent && !captor && !finding && !detainedIn && !found) {
            return;
        }
        Optional<Seat> seat =
                Seat.of(scene, clause)
                        .or(() -> Seat.where(scene, clause))
                        .or(() -> stayed(scene, clause));
        boolean plain =
                (captor && scene.term(clause).isPresent() && lemma.matches("hold|keep"))
                        || (hold
                                && (lemma.matches("imprison|jail|incarcerate|intern")
                                        || still(scene, clause)));
        boolean office =
                scene.parse().tokens().subList(verb.end(), clause.end()).stream()
                        .anyMatch(t -> t.is("as"));
        boolean serving =
                lemma.equals("serve")
                        && !office
                        && (scene.term(clause).isPresent()
                                || clause.object()
                                        .map(o ->
                                                scene.parse()
                                                        .lemma(o.head())
                                                        .matches("sentence|term"))
                                        .orElse(false));
        // `is in no prison of this country`.
        boolean none =
                seat.filter(x ->
                                scene
                                        .parse()
                                        .tokens()
                                        .subList(Math.max(0, x.at() - 1), x.end())
                                        .stream()
                                        .anyMatch(t -> t.is("no")))
                        .isPresent();
        if (none
                || (seat.isEmpty() && !plain && !serving)
                || (detainedIn && seat.isPresent() && seat.get().form() == HeldForm.OTHER)) {
            return;
        }
        boolean sentenced =
                lemma.matches("jail|imprison")
                        && scene.term(clause)
                                .filter(t -> scene.parse().lower(t.first() - 1).equals("for"))
                                .isPresent();
        // `was not admitted to the colony`: a visitor.
        if (sentenced || (lemma.equals("admit") && verb.negated())) {
            return;
        }
        if ((serving
                        && verb.form() == org.whereabouts.reader.grammar.VerbGroup.Form.FINITE
                        && scene.parse().lower(verb.head()).equals("serve"))
                || (sent && seat.isPresent() && seat.get().form() == HeldForm.INCOMMUNICADO)) {
            return;
        }
        var told = scene.told(clause);
        if (told.isEmpty()) {
            return;
        }
        HeldForm form =
                seat.map(Seat::form)
                        .orElse(
                                lemma.matches("hold|keep|detain")
                                        ? HeldForm.OTHER
                                        : HeldForm.PRISON);
        var term = scene.term(clause).or(() -> sent ? later(scene, clause) : Optional.empty());
        var date = scene.date(clause);
        boolean now = scene.times(clause).stream().anyMatch(Time::present);
        Claim claim =
                new Claim.Held(
                        form,
                        Scene.acknowledged(),
                        seat.map(Seat::place).orElse(Ref.NONE),
                        clause.adjunct("by")
                                .map(a -> scene.ref(Optional.of(a.phrase())))
                                .orElse(Ref.NONE),
                        Stretches.start(Scene.date(date)),
                        Stretches.end(scene, clause, Scene.date(date)),
                        now ? scene.published() : PartialDate.NONE,
                        Scene.term(term),
                        charge(scene, clause));
        List<Phrase> whom =
                captor || finding ? List.of(clause.object().orElseThrow()) : clause.subject();
        int cue =
                seat.map(Seat::at)
                        .filter(i ->
                                !lemma.matches(
                                        "spend|send|serve|hold|keep|imprison|jail|take|transfer"))
                        .orElse(verb.head());
        int end = cue == verb.head() ? verb.head() + 1 : seat.orElseThrow().end();
        new Finding(scene, clause, out)
                .add(
                        "custody."
                                + form.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        told.get(),
                        scene.victims(whom),
                        claim,
                        cue,
                        end,
                        date,
                        term);
    }

    /// `is a guard in the prison of Homs`, `has been to the barracks eleven times`: whoever works
    /// there or was a visitor.
    private static boolean comesAndGoes(Scene scene, Clause clause) {
        boolean visited =
                clause.verb().lemma().equals("be")
                        && scene.parse().lower(clause.verb().end()).equals("to");
        // `We were at the camp on the 16th`: not in it.
        boolean called =
                clause.verb().lemma().equals("be")
                        && scene.parse().lower(clause.verb().end()).equals("at")
                        && scene.term(clause).isEmpty()
                        && clause.subject().stream()
                                .anyMatch(p -> scene.parse().lower(p.head()).matches("we|i"));
        return visited
                || called
                || scene.parse()
                        .phraseFrom(clause.verb().end())
                        .map(p -> scene.parse().lemma(p.head()))
                        .filter(noun -> scene.words().has("role", noun) || Occupations.ends(noun))
                        .filter(noun ->
                                !noun.matches("prisoner|detainee|inmate|captive|hostage|convict"))
                        .isPresent();
    }

    /// `has been held since`, `is being held`, `was held for three days`: a state without a place.
    private static boolean still(Scene scene, Clause clause) {
        var verb = clause.verb();
        boolean going =
                verb.first() < verb.head() && scene.parse().lower(verb.head() - 1).equals("being");
        boolean since =
                scene.parse().tokens().subList(verb.end(), clause.end()).stream()
                        .anyMatch(t -> t.is("since"));
        boolean until = scene.term(clause).isPresent();
        boolean where =
                clause.adjuncts().stream()
                        .anyMatch(a -> a.preposition().matches("in|at|inside") && place(scene, a));
        boolean by =
                Captors.is(scene, clause.adjunct("by").map(Clause.Adjunct::phrase))
                        || scene.parse()
                                .lower(verb.end())
                                .matches("there|separately|alone|secretly");
        return verb.lemma().equals("hold") && (going || since || until || where || by);
    }

    private static boolean place(Scene scene, Clause.Adjunct adjunct) {
        return scene.words().has("facility", scene.parse().lemma(adjunct.phrase().head()))
                || scene.words().has("place_noun", scene.parse().lemma(adjunct.phrase().head()))
                || scene.parties()
                        .of(scene.sentence(), adjunct.phrase())
                        .filter(p -> p.kind() == org.whereabouts.statement.Mention.Kind.PLACE)
                        .isPresent();
    }

    /// `where he spent one year`: the stay whose place stands in the clause before.
    private static Optional<Time> later(Scene scene, Clause clause) {
        return scene.parse().clauses().stream()
                .filter(c -> c.index() == clause.index() + 1 && c.marker().equals("where"))
                .findFirst()
                .flatMap(scene::term);
    }

    /// `spent six weeks in the same compound`, `spent thirteen months there`: a stay of so long,
    /// where the sentence or the one before tells of custody.
    private static Optional<Seat> stayed(Scene scene, Clause clause) {
        boolean spent = clause.verb().lemma().equals("spend") && scene.term(clause).isPresent();
        boolean there =
                scene.parse().tokens().subList(clause.verb().end(), clause.end()).stream()
                        .anyMatch(t -> t.is("there"));
        boolean same =
                clause.adjunct("in", "at")
                        .filter(a -> scene.parse().lower(a.phrase().first() + 1).equals("same"))
                        .isPresent();
        if (!spent || (!there && !same)) {
            return Optional.empty();
        }
        int end = clause.verb().head() + 1;
        boolean custody =
                scene.near(1)
                        .anyMatch(p ->
                                p.tokens().stream()
                                        .anyMatch(t ->
                                                scene.words().has("facility", t.lemma())
                                                        || scene.words()
                                                                .has("held_noun", t.lemma())));
        return custody
                ? Optional.of(new Seat(HeldForm.OTHER, Ref.NONE, clause.verb().head(), end))
                : Optional.empty();
    }

    static String charge(Scene scene, Clause clause) {
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            String head = scene.parse().lower(adjunct.phrase().head());
            if (adjunct.preposition().matches("on|under|for|over")
                    && head.matches("charges?|accusations?|allegations?|grounds")) {
                return Charges.of(scene, adjunct.phrase());
            }
        }
        return "";
    }

    /// `33 years behind bars`, `after 13 years in prison` without a verb of its own.
    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Time term : scene.times()) {
            int at = term.end();
            boolean bars =
                    scene.parse().lower(at).equals("behind")
                            && scene.parse().lower(at + 1).equals("bars");
            boolean prison =
                    scene.parse().lower(at).equals("in")
                            && scene.parse()
                                    .phraseFrom(at + 1)
                                    .flatMap(p -> HeldForms.of(scene, p, "in"))
                                    .isPresent();
            String before = scene.parse().lower(term.first() - 1);
            boolean verbless =
                    before.matches("after|following|despite|of|for|,|:|—|–|-|--|with|")
                            && scene.parse().clauses().stream()
                                    .noneMatch(c ->
                                            c.verb().end() <= term.first()
                                                    && term.first() < c.end()
                                                    && c.verb()
                                                            .lemma()
                                                            .matches(
                                                                    "spend|serve|sentence|face|jail|do|give|receive|get|seek|hand|condemn|imprison|hold|risk|detain|be|remain|languish|keep|carry|demand|convict"));
            if (term.term().isNone() || (!bars && !prison) || !verbless) {
                continue;
            }
            var host =
                    scene.parse().clauses().stream()
                            .filter(c ->
                                    c.start() > term.first()
                                            || (c.start() <= term.first()
                                                    && term.first() < c.end()))
                            .findFirst();
            var told = scene.told(term.first());
            if (host.isEmpty()
                    || told.isEmpty()
                    || !host.get().verb().modal().isEmpty()
                    || host.get().verb().negated()
                    || host.get().subject().isEmpty()
                    || told.get().stance() != org.whereabouts.statement.Stance.ASSERTS) {
                continue;
            }
            int end = bars ? at + 2 : scene.parse().phraseFrom(at + 1).orElseThrow().end();
            Claim claim = HeldForms.held(HeldForm.PRISON, Ref.NONE, PartialDate.NONE, term.term());
            var evidence = scene.span(term.first(), end);
            for (Scene.Who who : scene.victims(host.get().subject())) {
                out.accept(
                        new Found(
                                "custody.verbless",
                                told.get(),
                                who.party(),
                                claim,
                                evidence,
                                scene.span(at, end),
                                List.of(who.at()),
                                List.of(scene.span(term.first(), term.end())),
                                Scene.with(who.notes(), new Note.Verbless(evidence))));
            }
        }
    }
}
