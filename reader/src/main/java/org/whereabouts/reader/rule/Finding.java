package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Scene.Who;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;

/// Puts a find together and refuses what must never be found.
///
/// @param denied whether the words say that it is not so
public record Finding(Scene scene, Clause clause, boolean denied, Consumer<Found> out) {

    /// A find of a clause that is denied where the clause is negative.
    public Finding(Scene scene, Clause clause, Consumer<Found> out) {
        this(scene, clause, new Denials(scene, clause).negative(), out);
    }

    /// One find for each of those it is told of.
    public void add(
            String rule,
            Told told,
            List<Who> whom,
            Claim claim,
            int cueFirst,
            int cueEnd,
            Optional<Time> date,
            Optional<Time> term) {
        add(rule, told, whom, claim, cueFirst, cueEnd, date, term, scene.span(clause));
    }

    public void add(
            String rule,
            Told told,
            List<Who> whom,
            Claim claim,
            int cueFirst,
            int cueEnd,
            Optional<Time> date,
            Optional<Time> term,
            Span evidence) {
        if (imperative()) {
            return;
        }
        for (Who who : whom) {
            if (bySelf(who)) {
                continue;
            }
            Told stands = told;
            if (denied) {
                if (told.stance() != Stance.ASSERTS) {
                    continue;
                }
                stands = told.in(Stance.DENIES);
            }
            var times = new ArrayList<>(scene.spans(date));
            times.addAll(scene.spans(term));
            var notes = new ArrayList<Note>(who.notes());
            notes.addAll(scene.notes(date));
            out.accept(
                    new Found(
                            rule,
                            stands,
                            who.party(),
                            claim,
                            evidence,
                            scene.span(cueFirst, cueEnd),
                            List.of(who.at()),
                            times,
                            notes));
        }
    }

    /// `He said he had killed | the sheikh`: whoever does it is not whom it is done to, unless the
    /// words say `himself`.
    private boolean bySelf(Who who) {
        return !clause.verb().passive()
                && clause.verb().form() != VerbGroup.Form.COPULA
                && clause.objects().stream()
                        .filter(o -> !scene.parse().lower(o.head()).matches(".*(self|selves)"))
                        .anyMatch(o ->
                                scene.parties()
                                        .of(scene.sentence(), o)
                                        .filter(p -> p == who.party())
                                        .isPresent())
                && clause.subject().stream()
                        .anyMatch(p ->
                                scene.parties()
                                        .of(scene.sentence(), p)
                                        .filter(x -> x == who.party())
                                        .isPresent());
    }

    /// `Release Omar Said; free the others`: what is called for has not come about.
    private boolean imperative() {
        var verb = clause.verb();
        return clause.subject().isEmpty()
                && !verb.passive()
                && verb.form() == VerbGroup.Form.FINITE
                && verb.first() == verb.head()
                && scene.parse().lower(verb.head()).equals(verb.lemma())
                && verb.lemma().matches("release|free|pardon|acquit|liberate|let|return|bring");
    }
}
