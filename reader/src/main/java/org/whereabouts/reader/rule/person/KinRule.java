package org.whereabouts.reader.rule.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;

/// Kin: `her husband`, `Tarek's sister`, `the mother of Omar`. Once for each pair and noun.
public final class KinRule implements Rule {

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Parties.KinFact kin : scene.parties().kin(scene.sentence())) {
            var doubtful =
                    scene.parties().why(kin.sentence(), kin.first()).filter(Parties.Why::doubtful);
            if (doubtful.isPresent() || denied(scene, kin.noun())) {
                continue;
            }
            // That somebody is a relative is taken for granted by whoever speaks of a fear or a
            // demand.
            Told told =
                    scene.told(kin.noun())
                            .map(t -> t.stance() == Stance.ASSERTS ? t : t.in(Stance.ASSERTS))
                            .orElseGet(() -> said(scene, kin.noun()));
            var relation = scene.words().kin(kin.word()).orElseThrow().relation();
            String words = relation.name().equalsIgnoreCase(kin.word()) ? "" : kin.word();
            var why = scene.parties().why(kin.sentence(), kin.first());
            List<Note> notes =
                    why.map(w ->
                                    List.<Note>of(
                                            new Note.Resolved(
                                                    scene.span(kin.first(), kin.first() + 1),
                                                    scene.ids().apply(kin.other()),
                                                    w.words())))
                            .orElse(List.of());
            for (Party other : others(kin)) {
                out.accept(
                        new Found(
                                "kin.noun",
                                told,
                                kin.person(),
                                new Claim.Kin(relation, scene.ids().apply(other), words),
                                scene.span(kin.first(), Math.max(kin.end(), kin.noun() + 1)),
                                scene.span(kin.noun(), kin.noun() + 1),
                                List.of(scene.span(kin.first(), kin.end())),
                                List.of(),
                                other == kin.other()
                                        ? notes
                                        : Scene.with(
                                                notes,
                                                new Note.Distributed(
                                                        scene.span(kin.first(), kin.end())))));
            }
        }
    }

    /// `He told me that they threatened to bring his sister`: what was not done has a person of
    /// whom whoever tells it speaks.
    private static Told said(Scene scene, int noun) {
        Optional<Frame> said =
                scene.over(noun).stream()
                        .filter(f -> f.kind() == Frame.Kind.SAYS)
                        .filter(f -> scene.speaker(f).filter(p -> !p.writer()).isPresent())
                        .reduce((a, b) -> b);
        return new Told(
                said.flatMap(scene::speaker),
                said.isEmpty(),
                Stance.ASSERTS,
                List.of(),
                said.map(f -> scene.span(f.sentence(), f.cue(), f.cue() + 1)).stream().toList(),
                said.filter(Frame::carried).isPresent());
    }

    /// `He is not my brother`.
    private static boolean denied(Scene scene, int noun) {
        return scene.parse().clauses().stream()
                .anyMatch(c ->
                        c.verb().form() == Form.COPULA
                                && c.verb().negated()
                                && (c.object().filter(o -> o.head() == noun).isPresent()
                                        || scene.parse()
                                                .phraseFrom(c.verb().end() + 1)
                                                .filter(o -> o.head() == noun)
                                                .isPresent()));
    }

    /// `A and B said their relatives had been taken`: each of the two has relatives among them.
    private static List<Party> others(Parties.KinFact kin) {
        boolean listed =
                kin.person().plural()
                        && kin.other().members().size() > 1
                        && kin.other().places().stream()
                                .anyMatch(p -> p.sentence() == kin.sentence() && p.level() == 0);
        return listed
                ? kin.other().members().stream()
                        .sorted(java.util.Comparator.comparingInt(Party::number))
                        .toList()
                : List.of(kin.other());
    }
}
