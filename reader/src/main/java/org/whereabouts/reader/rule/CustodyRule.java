package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
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
                scene.words().has("hold", lemma) && !lemma.equals("detain") && verb.passive();
        boolean sent =
                lemma.matches("send|place|put|take|transfer|move|return|bring|admit")
                        && verb.passive();
        boolean captor =
                (scene.words().has("hold", lemma)
                                || lemma.matches("put|place|throw|lock|send|take|transfer|move"))
                        && !verb.passive()
                        && clause.object().isPresent()
                        && DetentionRule.captor(scene, clause.subject().stream().findFirst());
        boolean finding =
                lemma.matches("find|see|visit")
                        && !verb.passive()
                        && !verb.negated()
                        && clause.object().isPresent()
                        && scene.parse().lower(clause.object().get().end()).equals("in");
        boolean detainedIn = lemma.equals("detain") && verb.passive();
        boolean found =
                lemma.matches("find|locate|discover|see|spot") && verb.passive() && !verb.negated();
        if (!stay && !hold && !sent && !captor && !finding && !detainedIn && !found) {
            return;
        }
        Optional<Seat> seat = seat(scene, clause).or(() -> stayed(scene, clause));
        boolean plain =
                (captor && scene.term(clause).isPresent() && lemma.matches("hold|keep"))
                        || (hold
                                && (lemma.matches("imprison|jail|incarcerate|intern")
                                        || still(scene, clause)));
        boolean serving =
                lemma.equals("serve")
                        && (scene.term(clause).isPresent()
                                || clause.object()
                                        .map(o ->
                                                scene.parse()
                                                        .lemma(o.head())
                                                        .matches("sentence|term"))
                                        .orElse(false));
        if ((seat.isEmpty() && !plain && !serving)
                || (detainedIn && seat.isPresent() && seat.get().form == HeldForm.OTHER)) {
            return;
        }
        boolean sentenced =
                lemma.matches("jail|imprison")
                        && scene.term(clause)
                                .filter(t -> scene.parse().lower(t.first() - 1).equals("for"))
                                .isPresent();
        if (sentenced) {
            return;
        }
        if ((serving
                        && verb.form() == org.whereabouts.reader.grammar.VerbGroup.Form.FINITE
                        && scene.parse().lower(verb.head()).equals("serve"))
                || (sent && seat.isPresent() && seat.get().form == HeldForm.INCOMMUNICADO)) {
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
                        seat.map(s -> s.place).orElse(Ref.NONE),
                        clause.adjunct("by")
                                .map(a -> scene.ref(Optional.of(a.phrase())))
                                .orElse(Ref.NONE),
                        Scene.date(date),
                        PartialDate.NONE,
                        now ? scene.published() : PartialDate.NONE,
                        Scene.term(term),
                        charge(scene, clause));
        List<Phrase> whom =
                captor || finding ? List.of(clause.object().orElseThrow()) : clause.subject();
        int cue =
                seat.map(s -> s.at)
                        .filter(i ->
                                !lemma.matches(
                                        "spend|send|serve|hold|keep|imprison|jail|take|transfer"))
                        .orElse(verb.head());
        int end = cue == verb.head() ? verb.head() + 1 : seat.orElseThrow().end;
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
                DetentionRule.captor(scene, clause.adjunct("by").map(Clause.Adjunct::phrase))
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

    /// @param at where the words stand that say how somebody is held
    record Seat(HeldForm form, Ref place, int at, int end) {}

    static Optional<Seat> seat(Scene scene, Clause clause) {
        return seat(scene, clause, "in|at|inside|into|to|under|within");
    }

    /// @param prepositions a pattern of those that lead to the place
    static Optional<Seat> seat(Scene scene, Clause clause, String prepositions) {
        var found = new ArrayList<Seat>();
        for (int i = clause.verb().end(); i < clause.end(); i++) {
            String lower = scene.parse().lower(i);
            if (lower.equals("incommunicado")) {
                found.addFirst(new Seat(HeldForm.INCOMMUNICADO, Ref.NONE, i, i + 1));
            }
            boolean inside =
                    lower.equals("inside")
                            && clause.verb().lemma().equals("be")
                            && scene.parse().lower(i + 1).matches("[,.;]|and|but|");
            if (inside) {
                found.add(new Seat(HeldForm.OTHER, Ref.NONE, i, i + 1));
            }
            if (lower.equals("behind") && scene.parse().lower(i + 1).equals("bars")) {
                found.add(new Seat(HeldForm.PRISON, Ref.NONE, i, i + 2));
            }
            if (lower.equals("solitary")) {
                found.add(new Seat(HeldForm.PRISON, Ref.NONE, i, i + 1));
            }
        }
        var all = new ArrayList<>(clause.adjuncts());
        for (Clause.Adjunct adjunct : all) {
            Phrase phrase = adjunct.phrase();
            if (adjunct.preposition().matches(prepositions)) {
                form(scene, phrase, adjunct.preposition())
                        .ifPresent(f ->
                                found.add(
                                        new Seat(
                                                f,
                                                placeOf(scene, clause, phrase),
                                                phrase.first(),
                                                phrase.end())));
            }
        }
        return found.stream().findFirst();
    }

    private static Ref placeOf(Scene scene, Clause clause, Phrase phrase) {
        if (phrase.named()) {
            return Ref.words(scene.text(phrase.first(), phrase.end()));
        }
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            boolean after =
                    adjunct.at() >= phrase.end() && adjunct.preposition().matches("in|at|near|of");
            boolean place =
                    scene.parties()
                            .of(scene.sentence(), adjunct.phrase())
                            .map(p -> p.kind() == org.whereabouts.statement.Mention.Kind.PLACE)
                            .orElse(false);
            if (after && place) {
                return scene.ref(Optional.of(adjunct.phrase()));
            }
        }
        return Ref.NONE;
    }

    static Optional<HeldForm> form(Scene scene, Phrase phrase, String preposition) {
        String words = scene.text(phrase.first(), phrase.end()).toLowerCase(java.util.Locale.ROOT);
        String head = scene.parse().lemma(phrase.head());
        if (words.contains("house arrest")) {
            return Optional.of(HeldForm.HOUSE_ARREST);
        }
        if (preposition.equals("under")) {
            return words.contains("residential surveillance")
                    ? Optional.of(HeldForm.RESIDENTIAL_SURVEILLANCE)
                    : words.contains("administrative detention")
                            ? Optional.of(HeldForm.DETENTION_CENTRE)
                            : Optional.empty();
        }
        if (words.matches(
                ".*\\b(refugee|displacement|summer|training|tent|base|army|military) camps?\\b.*")) {
            return Optional.empty();
        }
        boolean schooling =
                words.matches(
                        ".*\\b(vocational|re-?education|indoctrination|transformation)"
                                + "( training)? (centre|center|facility|school|camp)s?\\b.*");
        if (head.matches("camp|camps") || schooling) {
            return Optional.of(HeldForm.CAMP);
        }
        if (words.matches(
                ".*\\b(police|prison) custody.*|custody|police station|.*police (station|cell).*")) {
            return Optional.of(HeldForm.POLICE_CUSTODY);
        }
        if (head.matches("prison|jail|penitentiary|gaol|colony|dungeon|reformatory|sizo")
                || words.matches(
                        ".*\\bprison( cell| hospital| farm| infirmary| ward)?$|.*\\blabou?r farm$"
                                + "|.*\\b(correctional|penal|corrective) (facility|institution|centre|center)$")) {
            return Optional.of(HeldForm.PRISON);
        }
        if (words.matches(".*psychiatric.*")) {
            return Optional.of(HeldForm.PSYCHIATRIC);
        }
        if (words.matches(
                ".*solitary confinement.*|.*\\b(isolation|punishment) cell$|.*\\bisolation$")) {
            return Optional.of(HeldForm.PRISON);
        }
        if (words.matches(
                ".*\\b(detention|remand|interrogation|holding|pretrial|pre-trial|torture|internment|deportation|removal|expulsion|immigration|migrant|filtration|isolation) (centre|center|facility|site|camp|prison|unit|block)s?\\b.*|.*\\bdetention$|.*\\bcustody$|.*secret (prison|facility).*")) {
            return Optional.of(HeldForm.DETENTION_CENTRE);
        }
        boolean secured =
                words.matches(
                        ".*\\b(intelligence|security|police|military|army|militia|gendarmerie|brigade)\\b.*"
                                + "\\b(branch|headquarters|base|compound|camp|post|office|building)$");
        return secured
                        || words.matches(".*\\bcaptivity")
                        || words.matches(
                                ".*\\b(cells?|basement|barracks|garrison|bunker|dungeons?|lock-?up)$")
                ? Optional.of(HeldForm.OTHER)
                : Optional.empty();
    }

    static String charge(Scene scene, Clause clause) {
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            String head = scene.parse().lower(adjunct.phrase().head());
            if (adjunct.preposition().matches("on|under|for|over")
                    && head.matches("charges?|accusations?|allegations?|grounds")) {
                return SentenceRule.charge(scene, adjunct.phrase());
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
                                    .flatMap(p -> form(scene, p, "in"))
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
            Claim claim =
                    new Claim.Held(
                            HeldForm.PRISON,
                            Scene.acknowledged(),
                            Ref.NONE,
                            Ref.NONE,
                            PartialDate.NONE,
                            PartialDate.NONE,
                            PartialDate.NONE,
                            term.term(),
                            "");
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
