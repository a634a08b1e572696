package org.whereabouts.reader.rule.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Claim.Relation;
import org.whereabouts.statement.Mention;

/// What somebody is, told by rows of words: `worked as a welder`, `drives a lorry`, `in her late
/// thirties`, `holds a Swedish passport`, `has a son`.
public final class PersonWordingRule implements Rule {
    private final Wordings wordings = Wordings.of("lexicon/wordings-persons-en.yml");

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        wordings.tell(scene, PersonWordingRule::found, out);
    }

    @Override
    public boolean rest() {
        return true;
    }

    private static Optional<Found> found(Scene scene, Hit hit) {
        var voice = new Voice(scene, hit);
        Optional<Told> told = voice.asserted();
        Optional<Voice.At> whom =
                voice.at("whom")
                        .filter(w -> w.party().kind() == Mention.Kind.PERSON && !w.party().plural())
                        .filter(_ -> !doubtful(scene, hit));
        Optional<Claim> claim = whom.flatMap(w -> claim(scene, hit, w));
        if (told.isEmpty() || claim.isEmpty()) {
            return Optional.empty();
        }
        Optional<Voice.At> kin =
                claim.get() instanceof Claim.Kin ? voice.at("kin") : Optional.empty();
        Voice.At subject = kin.orElse(whom.get());
        return Optional.of(
                new Found(
                        hit.wording().id(),
                        told.get(),
                        subject.party(),
                        claim.get(),
                        scene.span(hit.first(), hit.end()),
                        scene.span(hit.cue(), hit.cue() + 1),
                        List.of(subject.span()),
                        List.of(),
                        List.of()));
    }

    private static boolean doubtful(Scene scene, Hit hit) {
        return hit.noun("whom")
                .flatMap(p -> scene.parties().why(scene.sentence(), p.head()))
                .filter(Parties.Why::doubtful)
                .isPresent();
    }

    private static Optional<Claim> claim(Scene scene, Hit hit, Voice.At whom) {
        String family = hit.wording().id().replaceFirst("\\..*", "");
        return switch (family) {
            case "kin" -> kin(scene, hit, whom);
            case "age" -> age(scene, hit).or(() -> described(scene, hit, Attribute.AGE));
            case "citizenship" -> described(scene, hit, Attribute.CITIZENSHIP);
            default -> described(scene, hit, Attribute.ROLE);
        };
    }

    /// `turned | nine`: the number.
    private static Optional<Claim> age(Scene scene, Hit hit) {
        var years = Numbers.value(scene.parse().lower(hit.cue()));
        return years.isPresent()
                ? Optional.of(
                        new Claim.Described(
                                Attribute.AGE, Long.toString((long) years.getAsDouble()), ""))
                : Optional.empty();
    }

    /// The words of `what`, or those from the cue on.
    private static Optional<Claim> described(Scene scene, Hit hit, Attribute attribute) {
        Optional<Phrase> what = hit.noun("what");
        int from = what.map(Phrase::first).orElse(hit.cue());
        int bare = scene.parse().lower(from).matches("a|an|the") ? from + 1 : from;
        String list = hit.wording().says("list");
        // `is a baker` is read where its verb is.
        boolean told =
                scene.parse().lower(from).matches("a|an|the|no")
                        && scene.parse().lemma(hit.cue()).equals("be")
                        && what.isPresent();
        boolean known =
                !told && (list.isEmpty() || what.filter(w -> listed(scene, list, w)).isPresent());
        int end = what.map(Phrase::end).orElse(hit.end());
        String text =
                hit.wording().says("whole").isEmpty()
                        ? scene.text(bare, end)
                        : scene.text(hit.cue(), hit.end());
        return known && !text.isBlank()
                ? Optional.of(new Claim.Described(attribute, text, ""))
                : Optional.empty();
    }

    private static boolean listed(Scene scene, String list, Phrase what) {
        return scene.words().has(list, scene.parse().lemma(what.head()))
                || scene.words().has(list, scene.parse().lower(what.head()));
    }

    /// Whom the row names at `kin`, by that noun, or as the row says.
    private static Optional<Claim> kin(Scene scene, Hit hit, Voice.At whom) {
        Optional<Phrase> at = hit.noun("kin").filter(p -> !p.owned());
        String noun = at.map(p -> scene.parse().lemma(p.head())).orElse("");
        String relation = hit.wording().says("relation");
        Optional<Relation> is =
                relation.isEmpty()
                        ? scene.words().kin(noun).map(Lexicon.Kin::relation)
                        : Optional.of(Relation.valueOf(relation));
        boolean other =
                at.flatMap(p -> scene.parties().of(scene.sentence(), p))
                        .filter(p -> p.human() && p != whom.party())
                        .isPresent();
        return is.filter(_ -> other)
                .map(r -> new Claim.Kin(r, scene.ids().apply(whom.party()), ""));
    }
}
