package org.whereabouts.reader.rule.held;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Finding;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Captors as the subject, without a place: `police are holding him`, `they took my father in the
/// night`, `police are still keeping her there`.
public final class HoldingRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        boolean captor =
                !verb.passive() && Captors.is(scene, clause.subject().stream().findFirst());
        if (!captor || clause.object().isEmpty() || !people(scene, clause.objects())) {
            return;
        }
        boolean holds = holds(scene, clause);
        boolean takes = takes(scene, clause);
        var told = scene.told(clause);
        if ((!holds && !takes) || told.isEmpty()) {
            return;
        }
        Optional<Time> date = scene.date(clause);
        Optional<Time> term = scene.term(clause).filter(t -> holds);
        var seat = Seat.of(scene, clause);
        Claim claim =
                new Claim.Held(
                        seat.map(Seat::form).orElse(HeldForm.OTHER),
                        Scene.acknowledged(),
                        seat.map(Seat::place).orElse(Ref.NONE),
                        scene.ref(clause.subject().stream().findFirst()),
                        Scene.date(date),
                        PartialDate.NONE,
                        PartialDate.NONE,
                        term.map(Time::term).orElse(Term.NONE),
                        "");
        new Finding(scene, clause, out)
                .add(
                        holds ? "custody.holding" : "detention.took",
                        told.get(),
                        scene.victims(clause.objects()),
                        claim,
                        verb.head(),
                        verb.head() + 1,
                        date,
                        term);
    }

    /// `are holding`, `have held since`, `still hold`: nobody is held responsible or to a promise.
    private static boolean holds(Scene scene, Clause clause) {
        int after = clause.object().orElseThrow().end();
        boolean other =
                scene.parse()
                        .lower(after)
                        .matches(
                                "responsible|accountable|liable|up|back|to|out|down|off|by|as|guilty");
        boolean seated = Seat.of(scene, clause).isPresent() || scene.term(clause).isPresent();
        boolean holding = scene.parse().lower(clause.verb().head()).equals("holding");
        boolean held =
                clause.verb().lemma().equals("hold")
                        && (clause.verb().first() < clause.verb().head()
                                || scene.parse().lower(clause.verb().head() - 1).equals("still"));
        return clause.verb().lemma().equals("hold") && (holding || held) && !other && !seated;
    }

    /// `They took my father in the night`, `gunmen took her on the road`: from where or when, but
    /// not to where.
    private static boolean takes(Scene scene, Clause clause) {
        int after = clause.object().orElseThrow().end();
        String next = scene.parse().lower(after);
        Optional<Phrase> place = scene.parse().phraseFrom(after + 1);
        boolean night =
                next.matches("in|at|during|on")
                        && place.filter(p ->
                                        scene.parse()
                                                .lower(p.head())
                                                .matches(
                                                        "night|dawn|morning|evening|daylight|road|way|street|gunpoint|dark|middle"))
                                .isPresent();
        boolean questioning =
                next.equals("in")
                        && scene.parse().lower(after + 1).equals("for")
                        && scene.parse().lower(after + 2).matches("questioning|interrogation");
        boolean too =
                next.matches("last|too|also|because|instead|first")
                        || (next.equals("as") && scene.parse().lower(after + 1).equals("well"));
        return clause.verb().lemma().matches("take|seize|grab|lift|pick")
                && !scene.words().has("detain", clause.verb().lemma())
                && (night || questioning || too);
    }

    private static boolean people(Scene scene, List<Phrase> objects) {
        return objects.stream()
                .allMatch(p ->
                        scene.parties()
                                .of(scene.sentence(), p)
                                .filter(x ->
                                        x.kind() == Mention.Kind.PERSON
                                                || x.kind() == Mention.Kind.GROUP)
                                .isPresent());
    }
}
