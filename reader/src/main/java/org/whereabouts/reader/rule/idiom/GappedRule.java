package org.whereabouts.reader.rule.idiom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Finding;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// The second half of a sentence that leaves its verb out: `Tarek was sentenced to ten years and
/// Omar to eight`, `Tarek got ten years, Omar seven`.
public final class GappedRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        taken(scene, clause, out);
        sentenced(scene, clause, out);
        jailed(scene, clause, out);
        seven(scene, clause, out);
    }

    /// `Tarek was arrested on 1 June and Omar on 3 June`.
    private static void taken(Scene scene, Clause clause, Consumer<Found> out) {
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        boolean fate =
                clause.verb().passive()
                        && !clause.verb().negated()
                        && scene.words().has("detain", clause.verb().lemma())
                        && !scene.victims(clause.subject()).isEmpty();
        for (Phrase name : scene.parse().phrases()) {
            boolean joined =
                    name.first() > clause.verb().end()
                            && name.onlyName()
                            && scene.parse().lower(name.first() - 1).equals("and")
                            && scene.parse().lower(name.end()).matches("on|in");
            Optional<Time> date =
                    scene.times().stream()
                            .filter(t -> joined && t.first() == name.end() + 1)
                            .filter(t -> t.term().isNone())
                            .findFirst();
            boolean open =
                    scene.parse().clauses().stream()
                            .noneMatch(c -> c.verb().first() > name.first());
            if (fate && told.isPresent() && date.isPresent() && open) {
                Claim claim =
                        HeldForms.held(
                                org.whereabouts.statement.Claim.HeldForm.OTHER,
                                Ref.NONE,
                                Scene.date(date),
                                Term.NONE);
                new Finding(scene, clause, false, out)
                        .add(
                                "detention.gapped",
                                told.get(),
                                scene.victims(List.of(name)),
                                claim,
                                name.first(),
                                name.end(),
                                date,
                                Optional.empty(),
                                scene.span(name.first(), date.get().end()));
            }
        }
    }

    /// `Tarek got 12 years. Omar, who is only nineteen, got seven.`
    private static void seven(Scene scene, Clause clause, Consumer<Found> out) {
        var number =
                clause.object()
                        .filter(o -> o.end() - o.first() == 1)
                        .map(o -> Numbers.value(scene.parse().lower(o.head())).orElse(0));
        boolean got =
                clause.verb().lemma().matches("get|receive")
                        && !clause.verb().passive()
                        && !clause.verb().negated()
                        && number.filter(n -> n >= 1 && n < 60).isPresent()
                        && scene.parse()
                                .lower(clause.object().orElseThrow().end())
                                .matches("[.,;]|");
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        boolean years =
                scene.near(1)
                        .filter(p -> !p.equals(scene.parse()))
                        .anyMatch(p ->
                                p.clauses().stream()
                                                .anyMatch(c ->
                                                        c.verb()
                                                                .lemma()
                                                                .matches(
                                                                        "get|receive|give|sentence"))
                                        && p.tokens().stream().anyMatch(t -> t.is("years")));
        if (!got || !years || told.isEmpty()) {
            return;
        }
        years(scene, clause, told.get(), number.get().intValue(), out);
    }

    /// `Tarek got thirteen years. Omar was jailed for nine.`
    private static void jailed(Scene scene, Clause clause, Consumer<Found> out) {
        var number =
                clause.adjunct("for", "to")
                        .map(Clause.Adjunct::phrase)
                        .filter(p -> p.end() - p.first() == 1)
                        .map(p -> Numbers.value(scene.parse().lower(p.head())).orElse(0));
        boolean verb =
                clause.verb().lemma().matches("sentence|jail|imprison|condemn")
                        && clause.verb().passive()
                        && !clause.verb().negated();
        boolean years =
                scene.near(1)
                        .anyMatch(p -> p.tokens().stream().anyMatch(t -> t.is("years", "years'")));
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (!verb || !years || told.isEmpty() || number.filter(n -> n >= 1 && n < 60).isEmpty()) {
            return;
        }
        years(scene, clause, told.get(), number.get().intValue(), out);
    }

    /// So many years for the subject of the verb.
    private static void years(
            Scene scene, Clause clause, Told told, int number, Consumer<Found> out) {
        Term term = Term.read("P" + number + "Y").orElse(Term.NONE);
        new Finding(scene, clause, out)
                .add(
                        "sentence.gapped",
                        told,
                        scene.victims(clause.subject()),
                        new Claim.Sentenced(term, "", Ref.NONE, PartialDate.NONE),
                        clause.verb().head(),
                        clause.verb().head() + 1,
                        Optional.empty(),
                        Optional.empty());
    }

    private static void sentenced(Scene scene, Clause clause, Consumer<Found> out) {
        boolean sentenced =
                clause.verb().lemma().matches("sentence|condemn|jail")
                        || (clause.verb().lemma().matches("get|receive|give")
                                && scene.term(clause).isPresent());
        Optional<Time> first = scene.term(clause);
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (!sentenced || first.isEmpty() || told.isEmpty() || clause.verb().negated()) {
            return;
        }
        boolean people =
                !scene.victims(clause.verb().passive() ? clause.subject() : clause.objects())
                                .isEmpty()
                        || !scene.victims(clause.subject()).isEmpty();
        var date = scene.date(clause).filter(t -> t.first() < first.get().first());
        for (Phrase name : scene.parse().phrases()) {
            int before = name.first() - 1;
            boolean joined =
                    name.first() > first.get().end()
                            && name.named()
                            && scene.parse().lower(before).matches("and|,|;|while");
            Optional<Time> term = joined ? term(scene, name, first.get()) : Optional.empty();
            if (people && term.isPresent()) {
                Claim claim =
                        new Claim.Sentenced(term.get().term(), "", Ref.NONE, Scene.date(date));
                new Finding(scene, clause, false, out)
                        .add(
                                "sentence.gapped",
                                told.get(),
                                scene.victims(List.of(name)),
                                claim,
                                term.get().first(),
                                term.get().end(),
                                date,
                                term,
                                scene.span(name.first(), term.get().end()));
            }
        }
    }

    /// The term after a name: `to eight years`, `got seven`, `seven`; a bare number counts in the
    /// unit of the first term.
    private static Optional<Time> term(Scene scene, Phrase name, Time first) {
        int at = name.end();
        while (at < name.end() + 3
                && scene.parse()
                        .lower(at)
                        .matches(
                                "to|for|,|got|received|receiving|getting|was|given|just|another")) {
            at++;
        }
        int from = at;
        Optional<Time> whole =
                scene.times().stream()
                        .filter(t -> t.first() == from && !t.term().isNone())
                        .findFirst();
        var number = Numbers.value(scene.parse().lower(at));
        boolean bare =
                number.isPresent()
                        && number.getAsDouble() < 100
                        && scene.parse().lower(at + 1).matches("[.,;]|and|but|each|");
        boolean years = first.term().text().matches("P[0-9]+[YMD]");
        if (whole.isPresent() || !bare || !years) {
            return whole;
        }
        String unit = first.term().text().substring(first.term().text().length() - 1);
        Term term = Term.read("P" + (long) number.getAsDouble() + unit).orElse(Term.NONE);
        return Optional.of(
                new Time(from, from + 1, PartialDate.NONE, PartialDate.NONE, term, false));
    }
}
