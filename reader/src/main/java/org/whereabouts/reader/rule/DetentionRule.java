package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.held.Captors;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.rule.held.Whence;
import org.whereabouts.reader.scene.NounTimes;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;

/// Arrest, detention, abduction: `was arrested`, `police took him away`, `his arrest in May`.
final class DetentionRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        boolean detain = scene.words().has("detain", verb.lemma());
        boolean take = scene.words().has("take", verb.lemma()) && taken(scene, clause);
        boolean came = cameFor(scene, clause);
        if ((!detain && !take && !came)
                || (verb.lemma().equals("round")
                        && !scene.parse().lower(verb.end()).equals("up"))) {
            return;
        }
        List<Phrase> victims =
                came
                        ? List.of(clause.adjunct("for").orElseThrow().phrase())
                        : verb.passive() ? clause.subject() : clause.objects();
        Optional<Phrase> agent =
                verb.passive()
                        ? clause.adjunct("by").map(Clause.Adjunct::phrase)
                        : clause.subject().stream().findFirst();
        boolean sure =
                verb.lemma().matches("arrest|detain|abduct|kidnap|apprehend|re-?arrest")
                        && agent.isPresent()
                        && human(scene, clause);
        if (!verb.passive() && !sure && !Captors.is(scene, agent)) {
            return;
        }
        if (agent.isPresent()
                && scene.words().has("timenoun", scene.parse().lemma(agent.get().head()))) {
            agent = Optional.empty();
        }
        boolean held =
                verb.lemma().matches("detain|intern")
                        && verb.passive()
                        && scene.term(clause).isPresent();
        var told = scene.told(clause);
        var date = scene.date(clause);
        var term = held ? scene.term(clause) : Optional.<org.whereabouts.reader.dates.Time>empty();
        if (told.isEmpty()) {
            return;
        }
        int end = take && particle(scene, verb.end()) ? verb.end() + 1 : verb.end();
        Claim claim =
                abducted(scene, clause)
                        ? new Claim.Disappeared(
                                Scene.date(date), scene.place(clause), scene.ref(agent), List.of())
                        : new Claim.Held(
                                HeldForm.OTHER,
                                Scene.acknowledged(),
                                scene.place(clause),
                                scene.ref(agent),
                                Scene.date(date),
                                PartialDate.NONE,
                                PartialDate.NONE,
                                Scene.term(term),
                                "");
        new Finding(scene, clause, out)
                .add(
                        take || came ? "detention.taken" : "detention.verb",
                        told.get(),
                        scene.victims(victims),
                        claim,
                        verb.head(),
                        end,
                        date,
                        term);
    }

    /// `they came for him at dawn`.
    private static boolean cameFor(Scene scene, Clause clause) {
        var whom = clause.adjunct("for").map(Clause.Adjunct::phrase);
        return clause.verb().lemma().equals("come")
                && !clause.verb().negated()
                && clause.object().isEmpty()
                && scene.parse().tokens().stream()
                        .noneMatch(t -> t.is("instead", "home", "empty", "fled", "hiding", "cold"))
                && whom.flatMap(p -> scene.parties().of(scene.sentence(), p))
                        .filter(p -> p.kind() == org.whereabouts.statement.Mention.Kind.PERSON)
                        .isPresent();
    }

    private static boolean abducted(Scene scene, Clause clause) {
        return scene.words().has("abduct", clause.verb().lemma());
    }

    private static boolean particle(Scene scene, int at) {
        return scene.parse().lower(at).matches("away|up|off");
    }

    /// `take` alone means nothing: it needs a captor, custody, `away`, or a home or street from
    /// which.
    private static boolean taken(Scene scene, Clause clause) {
        int end = clause.verb().end();
        boolean away =
                scene.parse().lower(end).matches("away|off")
                        || (clause.object().isPresent()
                                && scene.parse()
                                        .lower(clause.object().get().end())
                                        .matches("away|off"));
        boolean custody =
                clause.adjuncts().stream()
                        .anyMatch(a ->
                                a.preposition().matches("into|in")
                                        && scene.parse()
                                                .lemma(a.phrase().head())
                                                .matches("custody"));
        boolean from =
                clause.adjuncts().stream()
                        .anyMatch(a ->
                                a.preposition().matches("from|of|off|into")
                                        && (Whence.leaves(scene, a.phrase())
                                                || (a.preposition().equals("from")
                                                        && Whence.anywhere(
                                                                scene, clause, a.phrase()))));
        boolean stopped =
                !clause.verb().passive()
                        && clause.verb().lemma().equals("take")
                        && clause.adjunct("at")
                                .filter(a ->
                                        scene.parse()
                                                .lemma(a.phrase().head())
                                                .matches(
                                                        "checkpoint|roadblock|border|airport|home|door"))
                                .isPresent()
                        && Captors.is(scene, clause.subject().stream().findFirst())
                        && human(scene, clause);
        boolean by =
                clause.verb().passive()
                        && Captors.is(scene, clause.adjunct("by").map(Clause.Adjunct::phrase));
        boolean strong =
                clause.verb()
                        .lemma()
                        .matches(
                                "take|drag|haul|pull|lead|force|pick|bundle|whisk|remove|push|shove|throw"
                                        + "|lift|march");
        boolean up = clause.verb().lemma().equals("pick") && scene.parse().lower(end).equals("up");
        boolean armed =
                clause.verb().lemma().matches("take|seize")
                        && !clause.verb().passive()
                        && clause.object().isPresent()
                        && clause.subject().stream()
                                .anyMatch(p ->
                                        scene.words().has("armed", scene.parse().lower(p.head())))
                        && scene.parse()
                                .lower(clause.object().get().end())
                                .matches("[.,;\"”]|from|and|");
        boolean they =
                clause.verb().lemma().equals("take")
                        && !clause.verb().passive()
                        && clause.object().isPresent()
                        && clause.subject().stream()
                                .anyMatch(p -> scene.parse().lower(p.head()).equals("they"))
                        && scene.parse()
                                .lower(clause.object().get().end())
                                .matches("[.;\"”]|without|from|before|while|when");
        boolean upAfter =
                clause.verb().lemma().equals("pick")
                        && !clause.verb().passive()
                        && clause.object()
                                .filter(o -> scene.parse().lower(o.end()).equals("up"))
                                .isPresent()
                        && Captors.is(scene, clause.subject().stream().findFirst())
                        && human(scene, clause);
        boolean home =
                clause.verb().passive()
                        && clause.verb().lemma().equals("take")
                        && scene.parse().lower(end).equals("at")
                        && scene.parse().lower(end + 1).matches("home|gunpoint|dawn|night");
        return strong
                && (stopped
                        || upAfter
                        || home
                        || (they && human(scene, clause))
                        || plainly(scene, clause)
                        || (armed && human(scene, clause))
                        || (up && clause.verb().passive())
                        || (by && clause.verb().lemma().equals("remove"))
                        || sure(clause, away, custody, by, up, from));
    }

    /// `was taken on 4 May`, `were taken the same night`: nothing is said of where to.
    private static boolean plainly(Scene scene, Clause clause) {
        boolean alone =
                clause.verb().passive()
                        && clause.verb().lemma().equals("take")
                        && clause.adjuncts().stream()
                                .allMatch(a ->
                                        a.preposition().matches("on|in|at|since|during|by")
                                                && timed(scene, a.phrase()));
        boolean when = alone && clause.object().map(o -> timed(scene, o)).orElse(true);
        return when
                && clause.subject().stream()
                        .anyMatch(p ->
                                scene.parties()
                                        .of(scene.sentence(), p)
                                        .filter(Party::human)
                                        .isPresent())
                && (clause.object().isPresent() || !clause.adjuncts().isEmpty());
    }

    private static boolean timed(Scene scene, Phrase phrase) {
        return scene.words().has("timenoun", scene.parse().lemma(phrase.head()))
                || scene.times().stream()
                        .anyMatch(t ->
                                t.term().isNone()
                                        && t.first() < phrase.end()
                                        && phrase.first() < t.end());
    }

    private static boolean human(Scene scene, Clause clause) {
        return !scene.victims(clause.objects()).isEmpty();
    }

    private static boolean sure(
            Clause clause, boolean away, boolean custody, boolean by, boolean up, boolean from) {
        return (away
                || custody
                || (by && (clause.verb().lemma().matches("take|drag") || up))
                || (from
                        && (by
                                || !clause.verb().passive()
                                || clause.verb()
                                        .lemma()
                                        .matches("take|drag|force|haul|bundle|push|shove|lift"))));
    }

    /// `his arrest`, `the abduction of her son`: presupposed by whoever speaks.
    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            String noun = scene.parse().lower(phrase.head());
            if (!noun.matches(
                    "arrest|detention|abduction|kidnapping|disappearance|capture|seizure|apprehension|re-arrest")) {
                continue;
            }
            Optional<Phrase> whom = whom(scene, phrase);
            boolean told =
                    scene.told(phrase.head())
                            .map(Told::stance)
                            .filter(s -> s == org.whereabouts.statement.Stance.ASSERTS)
                            .isPresent();
            boolean extended =
                    scene.parse().clauses().stream()
                            .filter(c -> c.verb().lemma().matches("extend|prolong|renew"))
                            .anyMatch(c ->
                                    c.subject().contains(phrase)
                                            || (c.verb().end() <= phrase.first()
                                                    && phrase.end() <= c.end()));
            boolean house =
                    extended
                            || scene.parse().lower(phrase.head() - 1).equals("house")
                            || scene.parse()
                                    .lower(phrase.head() - 1)
                                    .matches("possible|feared|alleged|mass");
            if (whom.isEmpty() || house || !told || unmade(scene, phrase)) {
                continue;
            }
            int end = phrase.end();
            var date = new NounTimes(scene).after(end);
            var term =
                    scene.times().stream()
                            .filter(t -> !t.term().isNone() && t.first() <= end + 4)
                            .filter(t -> t.first() > end && scene.parse().lower(end).equals("for"))
                            .findFirst();
            var host =
                    scene.parse().clauses().stream()
                            .filter(c -> c.start() <= phrase.head() && phrase.head() < c.end())
                            .findFirst();
            boolean unreal =
                    host.isPresent()
                            && (host.get()
                                            .verb()
                                            .lemma()
                                            .matches(
                                                    "deny|reject|dismiss|call|label|brand|avoid|prevent")
                                    || (host.get().verb().negated() && !taken(host.get(), phrase))
                                    || (!host.get().verb().modal().isEmpty() && date.isEmpty()));
            if (unreal) {
                continue;
            }
            int last =
                    Math.max(
                            phrase.end(),
                            Math.max(whom.get().end(), date.map(t -> t.end()).orElse(0)));
            Claim claim =
                    noun.matches("disappearance|abduction|kidnapping")
                            ? new Claim.Disappeared(Scene.date(date), Ref.NONE, Ref.NONE, List.of())
                            : HeldForms.held(
                                    HeldForm.OTHER, Ref.NONE, Scene.date(date), Scene.term(term));
            var whose = scene.victims(NominalRule.all(scene, whom.get()));
            var evidence = scene.span(phrase.first(), last);
            String rule = noun.equals("disappearance") ? "disappearance.noun" : "detention.noun";
            whose.forEach(w -> {
                var notes =
                        Scene.with(
                                w.notes(),
                                new org.whereabouts.intake.proposal.Note.Verbless(
                                        scene.span(phrase)));
                notes = date.isPresent() ? joined(notes, scene.notes(date)) : notes;
                out.accept(
                        new Found(
                                rule,
                                scene.told(phrase.head()).orElseThrow(),
                                w.party(),
                                claim,
                                evidence,
                                scene.span(phrase.head(), phrase.head() + 1),
                                List.of(w.at()),
                                scene.spans(date),
                                notes));
            });
        }
    }

    /// `a warrant for the arrest of`, `no record of his arrest`, `ordered the arrest of`: an arrest
    /// that nobody has said to be made.
    private static boolean unmade(Scene scene, Phrase phrase) {
        int first = phrase.first();
        String before = scene.parse().lower(first - 1);
        String noun = scene.parse().lower(first - 2);
        boolean none = scene.parse().lower(first).matches("no|any|an|such");
        boolean asked =
                before.matches("for|of|on")
                        && noun.matches(
                                "warrants?|orders?|calls?|called|requests?|demands?|demanded|records?|evidence|sign|threats?|risk|possibility|news|bounty|reward|word|denial|denials|prospect|talk");
        boolean ordered =
                !scene.parse().lower(phrase.head()).equals("detention")
                        && scene.parse().clauses().stream()
                                .filter(c -> c.objects().contains(phrase))
                                .anyMatch(c ->
                                        c.verb()
                                                .lemma()
                                                .matches(
                                                        "order|seek|demand|authorise|authorize|request|plan|threaten|expect|await|escape|evade|predict|attempt|want"));
        return none || asked || ordered;
    }

    /// `his disappearance was never investigated`: it is taken for granted all the same.
    private static boolean taken(Clause host, Phrase noun) {
        return host.subject().contains(noun)
                && !host.verb()
                        .lemma()
                        .matches(
                                "happen|occur|take|be|exist|confirm|prove|follow|admit|acknowledge");
    }

    private static List<org.whereabouts.intake.proposal.Note> joined(
            List<org.whereabouts.intake.proposal.Note> a,
            List<org.whereabouts.intake.proposal.Note> b) {
        var all = new java.util.ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    static Optional<Phrase> whom(Scene scene, Phrase noun) {
        return scene.whose(noun, "of");
    }
}
