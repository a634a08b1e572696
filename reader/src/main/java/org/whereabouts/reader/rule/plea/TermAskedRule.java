package org.whereabouts.reader.rule.plea;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Amount;
import org.whereabouts.statement.Claim.AppealKind;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;

/// The term that a prosecutor asks for: `the prosecution had asked for twelve years for her`,
/// `prosecutors wanted fourteen`. A demand, never a sentence.
public final class TermAskedRule implements Rule {
    private static final int FAR = 4;

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        boolean asks =
                clause.verb()
                                .lemma()
                                .matches("ask|demand|seek|request|want|recommend|propose|call|push")
                        && !clause.verb().passive()
                        && !clause.verb().negated()
                        && clause.verb().modal().isEmpty()
                        && clause.verb().form() == Form.FINITE
                        && clause.subject().size() == 1
                        && scene.parse()
                                .lower(clause.subject().getFirst().head())
                                .matches("prosecutors?|prosecution|state|procurator");
        int term = asks ? term(scene, clause) : -1;
        Optional<Party> who =
                term < 0
                        ? Optional.empty()
                        : scene.parties().of(scene.sentence(), clause.subject().getFirst());
        Optional<Told> told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (who.isEmpty() || told.isEmpty()) {
            return;
        }
        var at = scene.span(clause.subject().getFirst());
        var cue = scene.span(clause.verb().head(), clause.verb().head() + 1);
        Told speaks =
                told.get().author()
                        ? new Told(who, false, Stance.ASSERTS, List.of(), List.of(at, cue), false)
                        : told.get();
        out.accept(
                new Found(
                        "demand.term",
                        speaks,
                        who.get(),
                        new Claim.Appealed(
                                AppealKind.OTHER,
                                Ref.NONE,
                                scene.text(clause.verb().head(), term),
                                List.of(),
                                Ref.NONE,
                                PartialDate.NONE,
                                Amount.NONE),
                        scene.span(clause.subject().getFirst().first(), term),
                        cue,
                        List.of(at),
                        List.of(),
                        List.of()));
    }

    /// After the term that is asked for, with its unit or a bare number; -1 where none is.
    private static int term(Scene scene, Clause clause) {
        int from = clause.verb().end();
        Optional<Time> term =
                scene.times().stream()
                        .filter(t -> !t.term().isNone())
                        .filter(t -> t.first() >= from && t.first() <= from + FAR)
                        .findFirst();
        if (term.isPresent()) {
            return term.get().end();
        }
        int at = scene.parse().lower(from).equals("for") ? from + 1 : from;
        boolean bare =
                Numbers.isNumber(scene.parse().lower(at))
                        && scene.parse().lower(at + 1).matches("[.,;:)]|and|but|");
        return bare ? at + 1 : -1;
    }
}
