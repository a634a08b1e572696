package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Roles, ages and citizenship: `A city official, Rita Ermanova,`, `Omar Said, 34,`, `a naturalized
/// Kazakh citizen`.
final class DescribedRule implements Rule {

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            Optional<Party> party =
                    scene.parties()
                            .of(scene.sentence(), phrase)
                            .filter(p ->
                                    p.kind() == Mention.Kind.PERSON && p.named() && !p.plural());
            if (party.isEmpty()) {
                continue;
            }
            age(scene, phrase, party.get(), out);
            role(scene, phrase, party.get(), out);
        }
    }

    private static void age(Scene scene, Phrase phrase, Party party, Consumer<Found> out) {
        int at = phrase.end();
        boolean comma = scene.parse().lower(at).matches("[,(]");
        int number = scene.parse().lower(at + 1).equals("aged") ? at + 2 : at + 1;
        boolean age =
                comma
                        && scene.parse().lower(number).matches("[0-9]{1,2}")
                        && scene.parse().lower(number + 1).matches("[,).;]|year-old");
        int old = -1;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            old = scene.parse().lower(i).matches("[0-9]{1,3}-year-old") ? i : old;
        }
        int where = age ? number : old;
        if (where < 0) {
            return;
        }
        String value = scene.parse().lower(where).replaceAll("-.*", "");
        emit(
                scene,
                "age.beside-name",
                party,
                new Claim.Described(Attribute.AGE, value, ""),
                Math.min(where, phrase.first()),
                where + 1,
                where,
                phrase,
                out);
    }

    private static void role(Scene scene, Phrase phrase, Party party, Consumer<Found> out) {
        boolean before = phrase.named() && phrase.name() > phrase.owner();
        int noun = before ? phrase.name() - 1 : phrase.head();
        String lemma = scene.parse().lemma(noun);
        boolean apposed =
                !phrase.named()
                        && (nameBeside(scene, phrase.end(), phrase.end() + 1)
                                || nameTo(scene, phrase.first() - 1));
        if (!scene.words().has("role", lemma) || (!before && !apposed)) {
            return;
        }
        int from =
                phrase.owner() == phrase.first()
                                && scene.parse().lower(phrase.first()).matches("a|an|the")
                        ? phrase.first() + 1
                        : phrase.owner();
        int to = before ? phrase.name() : phrase.end();
        String value = scene.text(from, to);
        emit(
                scene,
                "role.beside-name",
                party,
                new Claim.Described(Attribute.ROLE, value, ""),
                phrase.first(),
                Math.max(phrase.end(), noun + 1),
                noun,
                phrase,
                out);
    }

    private static boolean nameBeside(Scene scene, int comma, int at) {
        return scene.parse().lower(comma).equals(",")
                && scene.parse().phraseFrom(at).filter(Phrase::onlyName).isPresent();
    }

    private static boolean nameTo(Scene scene, int comma) {
        if (!scene.parse().lower(comma).equals(",")) {
            return false;
        }
        boolean age =
                scene.parse().lower(comma - 1).matches("[0-9]{1,2}")
                        && scene.parse().lower(comma - 2).equals(",");
        return scene.parse().phraseTo(age ? comma - 2 : comma).filter(Phrase::onlyName).isPresent();
    }

    /// The words themselves, and the name beside them.
    private static List<Span> places(Scene scene, Party party, Phrase at) {
        var spans = new ArrayList<Span>();
        spans.add(scene.span(at));
        party.places().stream()
                .filter(p -> p.sentence() == scene.sentence() && p.level() == 0)
                .map(p -> new Span(p.start(), p.end()))
                .filter(span -> !spans.contains(span))
                .findFirst()
                .ifPresent(spans::add);
        return spans;
    }

    private static void emit(
            Scene scene,
            String rule,
            Party party,
            Claim claim,
            int first,
            int end,
            int cue,
            Phrase at,
            Consumer<Found> out) {
        scene.told(cue)
                .map(t -> t.in(Stance.ASSERTS))
                .ifPresent(t ->
                        out.accept(
                                new Found(
                                        rule,
                                        t,
                                        party,
                                        claim,
                                        scene.span(first, end),
                                        scene.span(cue, cue + 1),
                                        places(scene, party, at),
                                        List.of(),
                                        List.of())));
    }

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
                        && number.getAsDouble() >= 1
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
