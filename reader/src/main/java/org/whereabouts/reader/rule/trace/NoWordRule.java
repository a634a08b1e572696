package org.whereabouts.reader.rule.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.reader.scene.Topic;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.News;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// No news, where the words leave out of whom: `his family has heard nothing since`, `Since then
/// there has been only silence`; or where what is not known is a clause: `we do not know if he is
/// alive`, `they will not say where he is held`.
public final class NoWordRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        nothing(scene, clause, out);
        notTold(scene, clause, out);
        silence(scene, clause, out);
    }

    /// `The family of Tarek has had no word`, `His family has heard nothing since`, `For eight
    /// months she heard nothing`.
    private static void nothing(Scene scene, Clause clause, Consumer<Found> out) {
        Parse parse = scene.parse();
        var verb = clause.verb();
        boolean nothing =
                verb.lemma().matches("hear|receive|get|have|know|learn|tell")
                        && clause.object()
                                .filter(o ->
                                        parse.lower(o.head()).equals("nothing")
                                                || (parse.lower(o.first()).matches("no|any")
                                                        && parse.lower(o.head())
                                                                .matches(
                                                                        "news|word|letter|letters|message|sign|contact|information|call|calls")))
                                .isPresent();
        boolean told = verb.lemma().matches("tell|know|learn") && !verb.passive();
        boolean any =
                clause.object().filter(o -> parse.lower(o.first()).equals("any")).isPresent()
                        && !verb.negated();
        boolean of =
                clause.adjunct("from", "of", "about", "with", "against", "on").isPresent()
                        || clause.subject().size() != 1;
        if (!nothing || told || any || of || verb.passive() || !verb.modal().isEmpty()) {
            return;
        }
        Phrase subject = clause.subject().getFirst();
        boolean kin =
                scene.words().kin(parse.lemma(subject.head())).isPresent()
                        || parse.lower(subject.head()).matches("family|families|lawyer");
        Optional<Phrase> owner = kin ? scene.whose(subject, "of") : Optional.empty();
        boolean pronoun = parse.lower(subject.head()).matches("she|he|i|we|they|family");
        var whom =
                owner.isPresent()
                        ? scene.victims(List.of(owner.get()))
                        : pronoun && since(scene, clause)
                                ? topic(scene, clause, subject)
                                : List.<Scene.Who>of();
        Clause stated = clause.stated("");
        emit(scene, scene.told(stated), whom, clause, verb.head(), out);
    }

    private static List<Scene.Who> topic(Scene scene, Clause clause, Phrase subject) {
        var party = scene.parties().of(scene.sentence(), subject);
        return new Topic(scene)
                .before(scene.span(clause.verb().head(), clause.verb().head() + 1)).stream()
                        .filter(w -> party.filter(w.party()::touches).isEmpty())
                        .toList();
    }

    private static boolean since(Scene scene, Clause clause) {
        return scene.parse().lower(0).matches("since|for|after")
                || scene.parse().tokens().subList(clause.verb().end(), clause.end()).stream()
                        .anyMatch(t -> t.is("since", "for", "until"));
    }

    /// `do not know if he is alive`, `refuse to say where she is`, `have not told the family where
    /// he is held`.
    private static void notTold(Scene scene, Clause clause, Consumer<Found> out) {
        Parse parse = scene.parse();
        var verb = clause.verb();
        int next = clause.index() + 1;
        if (next >= parse.clauses().size() || scene.question()) {
            return;
        }
        Clause asked = parse.clauses().get(next);
        String opener = parse.lower(asked.start() - 1);
        boolean alive =
                opener.matches("if|whether")
                        && asked.verb().lemma().equals("be")
                        && parse.lower(asked.verb().end()).matches("alive|dead|living");
        boolean where =
                opener.equals("where")
                        && (asked.verb().lemma().equals("be")
                                || scene.words().has("hold", asked.verb().lemma())
                                || (asked.verb().passive()
                                        && scene.words().has("take", asked.verb().lemma())));
        Clause above = clause.governor() >= 0 ? parse.clauses().get(clause.governor()) : clause;
        boolean refused =
                verb.form() == org.whereabouts.reader.grammar.VerbGroup.Form.INFINITIVE
                        && above.verb().lemma().matches("refuse|decline|fail|continue")
                        && !above.verb().negated()
                        && above.verb().modal().isEmpty();
        boolean will = verb.negated() && verb.modal().matches("will|would|wo|");
        boolean silent = verb.lemma().matches("say|tell|inform|disclose|reveal|explain|confirm");
        boolean ignorant = verb.lemma().matches("know|learn") && will && verb.modal().isEmpty();
        boolean open = (alive && ignorant) || ((where || alive) && silent && (refused || will));
        if (!open || asked.subject().isEmpty() || next != clause.index() + 1) {
            return;
        }
        Optional<Told> told = refused ? scene.told(above) : scene.told(clause.stated(""));
        emit(scene, told, scene.victims(asked.subject()), clause, verb.head(), out);
    }

    /// `Since then there has been only silence`, `Since then, no news.`
    private static void silence(Scene scene, Clause clause, Consumer<Found> out) {
        Parse parse = scene.parse();
        boolean there =
                parse.lower(clause.verb().first() - 1).equals("there")
                        && clause.verb().lemma().equals("be")
                        && clause.verb().modal().isEmpty();
        boolean silence =
                clause.object()
                        .filter(o ->
                                parse.lower(o.head()).equals("silence")
                                        || (parse.lower(o.first()).matches("no|nothing")
                                                && parse.lower(o.head())
                                                        .matches(
                                                                "news|word|letter|letters|contact|trace|sign|nothing")))
                        .isPresent();
        boolean only =
                silence
                        || (parse.lower(clause.verb().end()).matches("only|just|nothing")
                                && parse
                                        .tokens()
                                        .subList(clause.verb().end(), clause.end())
                                        .stream()
                                        .anyMatch(t -> t.is("silence")));
        boolean of = clause.adjunct("of", "from", "about", "with").isPresent();
        if (!there || !only || of || !since(scene, clause)) {
            return;
        }
        var whom =
                new Topic(scene)
                        .before(scene.span(clause.verb().head(), clause.verb().head() + 1)).stream()
                                .toList();
        emit(scene, scene.told(clause), whom, clause, clause.verb().head(), out);
    }

    private static void emit(
            Scene scene,
            Optional<Told> told,
            List<Scene.Who> whom,
            Clause clause,
            int cue,
            Consumer<Found> out) {
        Optional<Told> asserted = told.filter(t -> t.stance() == Stance.ASSERTS);
        Optional<Time> date = scene.date(clause);
        Optional<Time> term = scene.term(clause);
        Claim claim =
                new Claim.Heard(
                        News.NONE_SINCE,
                        date.isPresent() ? Scene.date(date) : PartialDate.NONE,
                        term.map(Time::term).orElse(Term.NONE),
                        "");
        for (Scene.Who who : asserted.isPresent() ? whom : List.<Scene.Who>of()) {
            var times = new java.util.ArrayList<>(scene.spans(date));
            times.addAll(scene.spans(term));
            out.accept(
                    new Found(
                            "no-news.nothing-said",
                            asserted.get(),
                            who.party(),
                            claim,
                            scene.span(clause),
                            scene.span(cue, cue + 1),
                            List.of(who.at()),
                            times,
                            Scene.with(who.notes(), scene.notes(date))));
        }
    }
}
