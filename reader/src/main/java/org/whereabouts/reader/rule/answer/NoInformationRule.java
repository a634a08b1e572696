package org.whereabouts.reader.rule.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.rule.held.Captors;
import org.whereabouts.reader.scene.SaidOn;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.AnswerKind;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;

/// Officials who say that they know nothing: `the ministry said it had no information about him`,
/// `the Government has provided no information on his fate`, `the consulate knows nothing of the
/// three`. No denial: nothing is said not to be so.
public final class NoInformationRule implements Rule {
    private static final String LINK =
            "of|about|on|regarding|concerning|that|as|whether|where|[.,;\"”]|";

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        if (!is(scene.parse(), clause)) {
            return;
        }
        Optional<Told> told =
                scene.told(clause.stated("")).filter(t -> t.stance() == Stance.ASSERTS);
        Optional<Party> speaks = told.flatMap(Told::speaker).filter(NoInformationRule::official);
        boolean own = Captors.is(scene, clause.subject().stream().findFirst());
        Optional<Party> who =
                speaks.or(() ->
                        own
                                ? scene.group(scene.sentence(), clause.subject())
                                        .filter(NoInformationRule::official)
                                : Optional.empty());
        if (told.isEmpty() || who.isEmpty()) {
            return;
        }
        Span at =
                speaks.isPresent() && !told.get().at().isEmpty()
                        ? told.get().at().getFirst()
                        : scene.span(clause.subject().getFirst());
        Optional<Time> date = new SaidOn(scene).of(clause);
        out.accept(
                new Found(
                        "no-news.no-information",
                        told.get(),
                        who.get(),
                        new Claim.Answered(
                                AnswerKind.REPLIED,
                                scene.text(clause.verb().first(), clause.end()),
                                Scene.date(date)),
                        scene.span(clause),
                        scene.span(clause.verb().head(), clause.verb().head() + 1),
                        List.of(at),
                        scene.spans(date),
                        scene.notes(date)));
    }

    /// Whether the words say that nothing is known.
    public static boolean is(Parse parse, Clause clause) {
        var verb = clause.verb();
        boolean modal = verb.modal().isEmpty();
        if (verb.passive()
                || !modal
                || clause.subject().isEmpty()
                || verb.form() == Form.INFINITIVE) {
            return false;
        }
        boolean nothing =
                verb.lemma().equals("know")
                        && (clause.object()
                                        .filter(o -> parse.lower(o.head()).equals("nothing"))
                                        .isPresent()
                                || parse.lower(verb.end()).equals("nothing"));
        boolean none =
                verb.lemma().matches("have|possess|hold|give|provide|offer|receive")
                        && clause.object()
                                .filter(o ->
                                        parse.lower(o.head())
                                                .matches("information|knowledge|news|idea"))
                                .filter(o ->
                                        parse.lower(o.first()).equals("no")
                                                || (verb.negated()
                                                        && parse.lower(o.first()).equals("any")))
                                .filter(o -> parse.lower(o.end()).matches(LINK))
                                .isPresent();
        return nothing || none;
    }

    private static boolean official(Party who) {
        return DeclaredRule.official(who);
    }
}
