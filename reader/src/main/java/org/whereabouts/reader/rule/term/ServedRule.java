package org.whereabouts.reader.rule.term;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.rule.held.Captive;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;

/// How long somebody was held, where no word says in what: `was kept for nine days`, `did seven
/// years`, `spent sixteen days there`, `that cost him eighteen months`. Whatever could be told of a
/// free person is only told of those of whom the text tells that they are held.
public final class ServedRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        Optional<Time> term = scene.term(clause).or(() -> after(scene, clause));
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (term.isEmpty() || told.isEmpty() || clause.verb().negated()) {
            return;
        }
        boolean cost = clause.verb().lemma().equals("cost") && !clause.verb().passive();
        boolean served = kept(clause) || did(scene, clause, term.get());
        boolean captive = cost || spent(scene, clause);
        if (!served && !captive) {
            return;
        }
        var phrases = cost ? clause.objects() : clause.subject();
        for (Scene.Who who : scene.victims(phrases)) {
            boolean person =
                    who.party().kind() == Mention.Kind.PERSON
                            || who.party().members().size() > 1
                            || kept(clause);
            if (person && (!captive || new Captive(scene).known(who.party()))) {
                out.accept(found(scene, clause, who, term.get(), told.get()));
            }
        }
    }

    /// `was kept for nine days`: without a place, which other rules read.
    private static boolean kept(Clause clause) {
        return clause.verb().passive()
                && clause.verb().lemma().matches("keep|hold|detain|lock|confine|intern")
                && clause.adjuncts().stream()
                        .noneMatch(a -> a.preposition().matches("in|at|inside|under|into"));
    }

    /// `did seven years`, `has done one year`, `served three years`: time and nothing else.
    private static boolean did(Scene scene, Clause clause, Time term) {
        boolean verb = clause.verb().lemma().matches("do|serve") && !clause.verb().passive();
        boolean object = term.first() - clause.verb().end() <= 1;
        String next = scene.parse().lower(term.end());
        return verb && object && !next.matches("of|as|on|with|for|at|['’]");
    }

    /// `He did seven years`: the term right after a verb that governs no other.
    private static Optional<Time> after(Scene scene, Clause clause) {
        return scene.times().stream()
                .filter(t -> !t.term().isNone())
                .filter(t -> t.first() >= clause.verb().end())
                .filter(t -> t.first() <= clause.verb().end() + 2)
                .findFirst();
    }

    /// `spent sixteen days there`, `sat two years without a trial`.
    private static boolean spent(Scene scene, Clause clause) {
        Parse parse = scene.parse();
        boolean there =
                parse.tokens().subList(clause.verb().end(), clause.end()).stream()
                        .anyMatch(t -> t.is("there", "inside"));
        boolean trial =
                clause.adjunct("without")
                        .filter(a ->
                                parse.lower(a.phrase().head())
                                        .matches("trial|charge|charges|case|verdict|sentence"))
                        .isPresent();
        return clause.verb().lemma().matches("spend|sit|stay|wait|remain")
                && !clause.verb().passive()
                && (there || trial);
    }

    private static Found found(
            Scene scene,
            Clause clause,
            Scene.Who who,
            Time term,
            org.whereabouts.reader.scene.Told told) {
        Optional<Time> date = kept(clause) ? scene.date(clause) : Optional.empty();
        Claim claim = HeldForms.held(HeldForm.OTHER, Ref.NONE, Scene.date(date), term.term());
        List<Note> notes = Scene.with(who.notes(), scene.notes(date));
        Party party = who.party();
        return new Found(
                "custody.for",
                told,
                party,
                claim,
                scene.span(clause),
                scene.span(clause.verb().head(), clause.verb().head() + 1),
                List.of(who.at()),
                Stream.concat(scene.spans(Optional.of(term)).stream(), scene.spans(date).stream())
                        .toList(),
                notes);
    }
}
