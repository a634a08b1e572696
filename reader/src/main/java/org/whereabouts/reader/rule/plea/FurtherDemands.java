package org.whereabouts.reader.rule.plea;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
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

/// What is demanded besides the first: `urged the government to release him, | to disclose where
/// his brother is | and to investigate his death`. Each is a demand of its own.
public final class FurtherDemands implements Rule {
    private static final String ASKS =
            "urge|ask|call|demand|press|request|appeal|exhort|implore|beg|recommend|petition";

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        boolean asks =
                clause.verb().lemma().matches(ASKS)
                        && !clause.verb().passive()
                        && !clause.verb().negated()
                        && clause.verb().modal().isEmpty()
                        && clause.verb().form() != Form.INFINITIVE
                        && !clause.subject().isEmpty();
        Optional<Party> who =
                asks ? scene.group(scene.sentence(), clause.subject()) : Optional.empty();
        Optional<Told> told = scene.told(clause).filter(t -> asks && t.stance() == Stance.ASSERTS);
        if (who.isEmpty() || told.isEmpty()) {
            return;
        }
        boolean first = true;
        for (Clause each : scene.parse().clauses()) {
            boolean deed =
                    each.index() > clause.index()
                            && each.verb().form() == Form.INFINITIVE
                            && under(scene.parse(), each, clause);
            boolean further = deed && !first && joined(scene.parse(), each);
            first &= !deed;
            if (further && each.verb().lemma().matches(PleaRule.DEED)) {
                emit(scene, clause, each, who.get(), told.get(), out);
            }
        }
    }

    /// Whether an infinitive hangs on the verb of asking, through other infinitives only.
    private static boolean under(Parse parse, Clause each, Clause asks) {
        int at = each.governor();
        while (at > asks.index() && parse.clauses().get(at).verb().form() == Form.INFINITIVE) {
            at = parse.clauses().get(at).governor();
        }
        return at == asks.index();
    }

    /// `and to release`, `, to release`.
    private static boolean joined(Parse parse, Clause each) {
        int to = each.verb().first();
        return parse.lower(to).equals("to") && parse.lower(to - 1).matches("and|,|;");
    }

    private static void emit(
            Scene scene, Clause asks, Clause deed, Party who, Told told, Consumer<Found> out) {
        int end = deed.verb().end();
        while (end < scene.parse().tokens().size()
                && !scene.parse().lower(end).matches("[.,;:\"”]")) {
            end++;
        }
        var subject = asks.subject();
        var at = scene.span(subject.getFirst().first(), subject.getLast().end());
        var cue = scene.span(asks.verb().head(), asks.verb().head() + 1);
        Told speaks =
                told.author()
                        ? new Told(
                                Optional.of(who),
                                false,
                                Stance.ASSERTS,
                                List.of(),
                                List.of(at, cue),
                                false)
                        : told;
        out.accept(
                new Found(
                        "demand.further",
                        speaks,
                        who,
                        new Claim.Appealed(
                                AppealKind.OTHER,
                                asks.object().map(o -> scene.ref(Optional.of(o))).orElse(Ref.NONE),
                                scene.text(deed.verb().first(), end),
                                List.of(),
                                Ref.NONE,
                                PartialDate.NONE,
                                Amount.NONE),
                        scene.span(deed.verb().first(), end),
                        scene.span(deed.verb().head(), deed.verb().head() + 1),
                        List.of(at),
                        List.of(),
                        List.of()));
    }
}
