package org.whereabouts.reader.rule.person;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Finding;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// What somebody is said to be: `He was 27`, `was a teacher`, `is a naturalized Kazakh citizen`.
public final class DescribedRule implements Rule {

    /// `He was 27.`, `who is nineteen`, `is 34 years old`.
    private static OptionalInt years(Scene scene, Clause clause) {
        Phrase what = clause.object().orElseThrow();
        var number = Numbers.value(scene.parse().lower(what.first()));
        int next = what.first() + 1;
        boolean alone =
                what.end() == next
                        && scene.parse().lower(next).matches("[,.;)\"”]|when|and|at|then|but|");
        boolean old =
                scene.parse().lower(next).equals("years")
                        && scene.parse().lower(next + 1).equals("old");
        boolean age =
                number.isPresent()
                        && number.getAsDouble() >= (old ? 1 : 2)
                        && number.getAsDouble() < 110
                        && (alone || old);
        return age ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    private static void aged(Scene scene, Clause clause, int years, Consumer<Found> out) {
        Phrase what = clause.object().orElseThrow();
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        var whom =
                scene.victims(clause.subject()).stream()
                        .filter(w -> w.party().kind() == Mention.Kind.PERSON && !w.party().plural())
                        .toList();
        if (whom.size() == 1 && told.isPresent() && !clause.verb().negated()) {
            new Finding(scene, clause, out)
                    .add(
                            "age.be",
                            told.get(),
                            whom,
                            new Claim.Described(Attribute.AGE, Integer.toString(years), ""),
                            what.first(),
                            what.first() + 1,
                            Optional.empty(),
                            Optional.empty(),
                            scene.span(clause.start(), what.first() + 1));
        }
    }

    /// `is a naturalized Kazakh citizen`, `a citizen of Turkey`.
    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        boolean copula = clause.verb().form() == Form.COPULA && clause.verb().lemma().equals("be");
        if (!copula || clause.object().isEmpty()) {
            return;
        }
        if (years(scene, clause).isPresent()) {
            aged(scene, clause, years(scene, clause).getAsInt(), out);
            return;
        }
        Phrase what = clause.object().get();
        String head = scene.parse().lemma(what.head());
        boolean citizen = head.matches("citizen|national");
        boolean role =
                scene.words().has("role", head)
                        && scene.parse().lower(what.first()).matches("a|an|the");
        if ((!citizen && !role) || clause.verb().negated()) {
            return;
        }
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        var whom =
                scene.victims(clause.subject()).stream()
                        .filter(w -> w.party().kind() == Mention.Kind.PERSON)
                        .toList();
        int from =
                scene.parse().lower(what.first()).matches("a|an|the")
                        ? what.first() + 1
                        : what.first();
        boolean of = scene.parse().lower(what.end()).equals("of");
        int to =
                of
                        ? scene.parse()
                                .phraseFrom(what.end() + 1)
                                .map(Phrase::end)
                                .orElse(what.end())
                        : what.end();
        String value = scene.text(from, to);
        told.ifPresent(t ->
                new Finding(scene, clause, out)
                        .add(
                                citizen ? "citizenship.be" : "role.be",
                                t,
                                whom,
                                new Claim.Described(
                                        citizen ? Attribute.CITIZENSHIP : Attribute.ROLE,
                                        value,
                                        ""),
                                what.head(),
                                what.head() + 1,
                                Optional.empty(),
                                Optional.empty(),
                                scene.span(clause.start(), to)));
    }
}
