package org.whereabouts.reader.rule.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.rule.held.Captors;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Sentences of verbs that alone tell none: `must serve five years`, `they gave him five years`,
/// `got life`, `were given five and seven years respectively`.
public final class TermOfVerbRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        serve(scene, clause, out);
        give(scene, clause, out);
        life(scene, clause, out);
        each(scene, clause, out);
        new BareTerm(scene).read(clause, out);
    }

    /// `will serve five years`, `must serve five years`: what a court has ordered. Not `would
    /// serve`, and nothing under `if`.
    private static void serve(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        boolean serves =
                verb.lemma().equals("serve")
                        || (verb.lemma().equals("spend") && prison(scene, clause));
        boolean must = verb.modal().matches("will|must|'ll") && !verb.negated() && !verb.passive();
        boolean open =
                scene.parse().tokens().stream()
                        .anyMatch(t -> t.is("if", "unless", "whether", "should", "or"));
        Optional<Time> term = scene.term(clause).filter(Terms::years);
        boolean alone =
                term.filter(t -> t.first() <= verb.end() + 1)
                        .filter(t -> !scene.parse().lower(t.end()).equals("as"))
                        .isPresent();
        var told = scene.told(clause.stated("")).filter(t -> t.stance() == Stance.ASSERTS);
        if (serves && must && !open && alone && told.isPresent()) {
            Terms.emit(
                    scene,
                    "sentence.serve",
                    told.get(),
                    scene.victims(clause.subject()),
                    clause.start(),
                    term.get(),
                    out);
        }
    }

    private static boolean prison(Scene scene, Clause clause) {
        return clause.adjunct("in")
                .filter(a -> scene.words().has("facility", scene.parse().lemma(a.phrase().head())))
                .isPresent();
    }

    /// `They gave my brother five years`.
    private static void give(Scene scene, Clause clause, Consumer<Found> out) {
        boolean gives =
                clause.verb().lemma().matches("give|hand")
                        && !clause.verb().passive()
                        && clause.object().isPresent()
                        && Captors.is(scene, clause.subject().stream().findFirst());
        Optional<Time> term =
                scene.times().stream()
                        .filter(t -> gives && t.first() == clause.object().get().end())
                        .filter(Terms::years)
                        .filter(t -> !scene.parse().lower(t.end()).matches("to|of"))
                        .findFirst();
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (gives && term.isPresent() && told.isPresent() && !clause.verb().negated()) {
            Terms.emit(
                    scene,
                    "sentence.gave",
                    told.get(),
                    scene.victims(List.of(clause.object().get())),
                    clause.start(),
                    term.get(),
                    scene.date(clause).filter(t -> !t.present()),
                    out);
        }
    }

    /// `got life`, `was given a life sentence`, `is serving a life sentence`, `is on death row`.
    private static void life(Scene scene, Clause clause, Consumer<Found> out) {
        Parse parse = scene.parse();
        var verb = clause.verb();
        boolean gets =
                (verb.lemma().matches("get|receive|serve") && !verb.passive())
                        || (verb.lemma().matches("give|hand") && verb.passive());
        int from = verb.end();
        int at = parse.lower(from).equals("a") ? from + 1 : from;
        boolean whole =
                parse.lower(at).equals("life")
                        && (parse.lower(at + 1).matches("sentences?|terms?|imprisonment")
                                || (parse.lower(at + 1).matches("[.,;]|in|and|")
                                        && at == from
                                        && !verb.lemma().equals("serve")));
        boolean row =
                verb.lemma().matches("be|remain|sit|stay|languish|wait")
                        && parse.lower(from).equals("on")
                        && parse.lower(from + 1).equals("death")
                        && parse.lower(from + 2).equals("row");
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if ((!(gets && whole) && !row) || told.isEmpty() || verb.negated()) {
            return;
        }
        Claim claim =
                new Claim.Sentenced(Term.NONE, row ? "death" : "life", Ref.NONE, PartialDate.NONE);
        for (Scene.Who who : scene.victims(clause.subject())) {
            if (who.party().kind() == Mention.Kind.PERSON) {
                out.accept(
                        new Found(
                                "sentence.life",
                                told.get(),
                                who.party(),
                                claim,
                                scene.span(clause),
                                scene.span(verb.head(), verb.head() + 1),
                                List.of(who.at()),
                                List.of(),
                                who.notes()));
            }
        }
    }

    /// `were sentenced to five and seven years respectively`: to each the own.
    private static void each(Scene scene, Clause clause, Consumer<Found> out) {
        Parse parse = scene.parse();
        boolean respectively = parse.tokens().stream().anyMatch(t -> t.is("respectively"));
        boolean sentenced =
                scene.words().has("sentence", clause.verb().lemma())
                        || clause.verb().lemma().matches("jail|give|get|receive|serve|imprison");
        if (!respectively || !sentenced || clause.subject().size() < 2 || clause.verb().negated()) {
            return;
        }
        var told =
                scene.told(clause.verb().modal().matches("will|must") ? clause.stated("") : clause)
                        .filter(t -> t.stance() == Stance.ASSERTS);
        List<Time> terms = terms(parse, clause);
        var whom = scene.victims(clause.subject());
        if (told.isEmpty() || terms.size() != whom.size()) {
            return;
        }
        for (int i = 0; i < terms.size(); i++) {
            Terms.emit(
                    scene,
                    "sentence.respectively",
                    told.get(),
                    List.of(whom.get(i)),
                    clause.start(),
                    terms.get(i),
                    out);
        }
    }

    /// The numbers before `respectively`, all in the unit that stands last.
    private static List<Time> terms(Parse parse, Clause clause) {
        var numbers = new ArrayList<int[]>();
        String unit = "";
        for (int i = clause.verb().end(); i < parse.tokens().size(); i++) {
            if (parse.lower(i).equals("respectively")) {
                break;
            }
            var value = Numbers.value(parse.lower(i));
            boolean half = parse.lower(i).matches("½|1/2");
            if (half && !numbers.isEmpty()) {
                numbers.getLast()[1] = i + 1;
                numbers.getLast()[3] = 6;
            } else if (value.isPresent() && value.getAsDouble() >= 1) {
                numbers.add(new int[] {i, i + 1, (int) value.getAsDouble(), 0});
            }
            unit =
                    parse.lower(i).matches("years?|years'|months?")
                            ? parse.lower(i).startsWith("y") ? "Y" : "M"
                            : unit;
        }
        var all = new ArrayList<Time>();
        for (int[] n : numbers) {
            String iso = "P" + n[2] + unit + (n[3] > 0 && unit.equals("Y") ? n[3] + "M" : "");
            Term term = Term.read(iso).orElse(Term.NONE);
            all.add(new Time(n[0], n[1], PartialDate.NONE, PartialDate.NONE, term, false));
        }
        return unit.isEmpty() ? List.of() : all;
    }
}
