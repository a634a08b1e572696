package org.whereabouts.reader.rule.protest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.AnswerKind;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// `Ministry officials met the families`: an answer, where people had appealed shortly before.
public final class MeetingRule implements Rule {
    private static final String ID = "answer.met";
    private static final int NEAR = 700;

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        VerbGroup verb = clause.verb();
        boolean met =
                verb.lemma().equals("meet")
                        && verb.form() == Form.FINITE
                        && verb.modal().isEmpty()
                        && !verb.passive()
                        && !verb.negated();
        if (!met || clause.subject().isEmpty()) {
            return;
        }
        Optional<Party> officials =
                scene.group(scene.sentence(), clause.subject())
                        .filter(p -> p.authority() || p.kind() == Mention.Kind.BODY);
        Optional<Phrase> whom =
                clause.object()
                        .or(() -> clause.adjunct("with").map(Clause.Adjunct::phrase))
                        .filter(p ->
                                scene.parties()
                                        .of(scene.sentence(), p)
                                        .filter(w -> w.human() && !w.authority())
                                        .isPresent());
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (officials.isEmpty() || whom.isEmpty() || told.isEmpty()) {
            return;
        }
        int end = Math.max(whom.get().end(), verb.end());
        var subject = clause.subject();
        var date = scene.date(clause).filter(t -> !t.present());
        out.accept(
                new Found(
                        ID,
                        told.get(),
                        officials.get(),
                        new Claim.Answered(
                                AnswerKind.REPLIED,
                                scene.text(verb.first(), end),
                                Scene.date(date)),
                        scene.span(clause.start(), end),
                        scene.span(verb.head(), verb.head() + 1),
                        List.of(scene.span(subject.getFirst().first(), subject.getLast().end())),
                        scene.spans(date),
                        scene.notes(date)));
    }

    /// Whether a find answers nobody: a meeting before which nobody appealed.
    public static boolean unasked(Found found, List<Found> all) {
        return found.rule().equals(ID)
                && all.stream()
                        .noneMatch(g ->
                                g.claim() instanceof Claim.Appealed
                                        && g.subject() != found.subject()
                                        && !g.subject().authority()
                                        && g.cue().end() <= found.cue().start()
                                        && found.cue().start() - g.cue().end() < NEAR);
    }
}
