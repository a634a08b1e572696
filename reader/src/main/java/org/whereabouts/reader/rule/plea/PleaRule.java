package org.whereabouts.reader.rule.plea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.SaidOn;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Amount;
import org.whereabouts.statement.Claim.AppealKind;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;

/// Demands and appeals that no single verb tells: `"He must be released," she said`, `wants the
/// government to free him`, `wrote to the ministry`, `went on hunger strike`, `stood outside the
/// consulate`.
public final class PleaRule implements Rule {
    static final String DEED =
            "release|free|disclose|reveal|investigate|end|stop|allow|return|let|give|inform|tell|drop"
                    + "|halt|close|compensate|provide|ensure|prosecute|clarify|account|answer|bring"
                    + "|locate|find|guarantee|grant|overturn|quash|explain|say|punish|acknowledge";

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        must(scene, clause, out);
        wants(scene, clause, out);
        Optional<Way> way = way(scene, clause);
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (way.isPresent() && told.isPresent() && !clause.verb().negated()) {
            emit(scene, clause, way.get(), clause.subject(), told.get(), out);
        }
    }

    /// @param to of whom it is asked
    private record Way(AppealKind kind, String rule, Optional<Phrase> to) {}

    /// `My husband must be released,` somebody says: then they demand it.
    private static void must(Scene scene, Clause clause, Consumer<Found> out) {
        boolean asks =
                clause.verb().modal().matches("must|should")
                        && !clause.verb().negated()
                        && clause.verb().lemma().matches(DEED)
                        && !clause.marker().matches("if|unless|whether|that")
                        && !scene.question();
        var told = scene.told(clause.stated("")).filter(t -> t.stance() == Stance.ASSERTS);
        Optional<Party> who = told.flatMap(Told::speaker);
        boolean possible = asks && who.isPresent() && !told.get().at().isEmpty();
        if (possible && (clause.verb().passive() || authority(scene, clause.subject()))) {
            put(scene, clause, who.get(), told.get(), Optional.empty(), out);
        }
    }

    private static boolean authority(Scene scene, List<Phrase> subject) {
        return subject.stream()
                .anyMatch(p ->
                        scene.words().has("captor", scene.parse().lower(p.head()))
                                || scene.words().has("body", scene.parse().lemma(p.head()))
                                || scene.parties()
                                        .of(scene.sentence(), p)
                                        .filter(x ->
                                                x.authority()
                                                        || x.kind() == Mention.Kind.BODY
                                                        || x.kind() == Mention.Kind.PLACE)
                                        .isPresent());
    }

    /// `wants the government to release him`.
    private static void wants(Scene scene, Clause clause, Consumer<Found> out) {
        var clauses = scene.parse().clauses();
        int next = clause.index() + 1;
        boolean asks =
                clause.verb().lemma().equals("want")
                        && !clause.verb().negated()
                        && clause.verb().modal().isEmpty()
                        && clause.object().isPresent()
                        && next < clauses.size()
                        && clauses.get(next).verb().form() == Form.INFINITIVE
                        && clauses.get(next).verb().lemma().matches(DEED)
                        && authority(scene, clause.objects());
        var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        Optional<Party> who = scene.group(scene.sentence(), clause.subject());
        if (asks && told.isPresent() && who.filter(Party::human).isPresent()) {
            var at = clause.subject().getFirst();
            Told speaks =
                    told.get().author()
                            ? new Told(
                                    who,
                                    false,
                                    Stance.ASSERTS,
                                    List.of(),
                                    List.of(scene.span(at)),
                                    false)
                            : told.get();
            put(scene, clause, who.get(), speaks, clause.object(), out);
        }
    }

    private static void put(
            Scene scene,
            Clause clause,
            Party who,
            Told told,
            Optional<Phrase> to,
            Consumer<Found> out) {
        int end = clause.verb().end();
        while (end < scene.parse().tokens().size()
                && !scene.parse().lower(end).matches("[.;,\"”]")) {
            end++;
        }
        int from = Math.min(clause.start(), clause.verb().first());
        var date = new SaidOn(scene).words(clause);
        out.accept(
                new Found(
                        "demand.must",
                        told,
                        who,
                        new Claim.Appealed(
                                AppealKind.OTHER,
                                scene.ref(to),
                                scene.text(from, end),
                                forWhom(scene, clause),
                                Ref.NONE,
                                Scene.date(date),
                                Amount.NONE),
                        scene.span(from, end),
                        scene.span(clause.verb().head(), clause.verb().head() + 1),
                        told.at().isEmpty() ? List.of() : List.of(told.at().getFirst()),
                        scene.spans(date),
                        scene.notes(date)));
    }

    private static List<MentionId> forWhom(Scene scene, Clause clause) {
        var ids = new ArrayList<MentionId>();
        var phrases = clause.verb().passive() ? clause.subject() : clause.objects();
        for (Phrase phrase : phrases) {
            scene.parties()
                    .of(scene.sentence(), phrase)
                    .filter(p -> p.human() && !p.authority())
                    .ifPresent(p -> ids.add(scene.ids().apply(p)));
        }
        return ids;
    }

    private static Optional<Way> way(Scene scene, Clause clause) {
        String lemma = clause.verb().lemma();
        if (clause.verb().passive() || clause.subject().isEmpty()) {
            return Optional.empty();
        }
        boolean ours =
                clause.adjunct("to")
                        .filter(a -> scene.parse().lower(a.phrase().head()).matches("us|me"))
                        .isPresent();
        if (lemma.matches("write|send|address") && letters(scene, clause) && !ours) {
            return official(scene, clause, "to")
                    .map(to -> new Way(AppealKind.LETTER, "appeal.wrote", Optional.of(to)));
        }
        if (lemma.matches("complain|turn|apply|petition|appeal")) {
            return official(scene, clause, "to")
                    .map(to -> new Way(AppealKind.OTHER, "appeal.turned", Optional.of(to)));
        }
        return protests(scene, clause)
                ? Optional.of(
                        new Way(
                                AppealKind.PROTEST,
                                "appeal.protest-noun",
                                official(scene, clause, "outside", "before", "at")))
                : Optional.empty();
    }

    private static boolean letters(Scene scene, Clause clause) {
        boolean open = clause.object().isEmpty();
        boolean of =
                clause.adjunct("of")
                        .filter(a ->
                                scene.parse()
                                        .lower(a.phrase().head())
                                        .matches("letters|petitions|appeals|messages|requests"))
                        .isPresent();
        boolean letter =
                clause.object()
                        .filter(o ->
                                scene.parse()
                                        .lower(o.head())
                                        .matches("letters?|again|messages?|email|repeatedly"))
                        .isPresent();
        return (clause.verb().lemma().equals("write") && open) || of || letter;
    }

    private static Optional<Phrase> official(Scene scene, Clause clause, String... prepositions) {
        return clause.adjuncts().stream()
                .filter(a -> List.of(prepositions).contains(a.preposition()))
                .map(Clause.Adjunct::phrase)
                .filter(p -> authority(scene, List.of(p)))
                .findFirst();
    }

    /// `took part in a march`, `went on hunger strike`, `stood outside the consulate`.
    private static boolean protests(Scene scene, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean in =
                clause.adjunct("in", "on")
                        .filter(a ->
                                scene.words()
                                        .has(
                                                "protest_noun",
                                                scene.parse().lemma(a.phrase().head())))
                        .isPresent();
        boolean part =
                lemma.matches("take|go|be|participate|return")
                        && in
                        && (!lemma.matches("take")
                                || clause.object()
                                        .filter(o -> scene.parse().lower(o.head()).equals("part"))
                                        .isPresent());
        boolean stands =
                lemma.matches("stand|gather|assemble|camp|picket")
                        && (official(scene, clause, "outside", "before").isPresent()
                                || front(scene, clause)
                                || clause.adjunct("outside")
                                        .filter(a ->
                                                scene.words()
                                                        .has(
                                                                "facility",
                                                                scene.parse()
                                                                        .lemma(a.phrase().head())))
                                        .isPresent());
        return part || stands;
    }

    /// `in front of the ministry`.
    private static boolean front(Scene scene, Clause clause) {
        return clause.adjunct("in")
                        .filter(a -> scene.parse().lower(a.phrase().head()).equals("front"))
                        .isPresent()
                && official(scene, clause, "of").isPresent();
    }

    private static void emit(
            Scene scene, Clause clause, Way way, List<Phrase> who, Told told, Consumer<Found> out) {
        Optional<Party> actor =
                scene.group(scene.sentence(), who)
                        .filter(p -> p.human() || p.kind() == Mention.Kind.BODY)
                        .filter(p -> !p.authority());
        var date = scene.date(clause).filter(t -> !t.present());
        if (actor.isEmpty()) {
            return;
        }
        out.accept(
                new Found(
                        way.rule(),
                        told,
                        actor.get(),
                        new Claim.Appealed(
                                way.kind(),
                                scene.ref(way.to()),
                                "",
                                List.of(),
                                scene.place(clause),
                                Scene.date(date),
                                Amount.NONE),
                        scene.span(clause),
                        scene.span(clause.verb().head(), clause.verb().head() + 1),
                        List.of(scene.span(who.getFirst().first(), who.getLast().end())),
                        scene.spans(date),
                        scene.notes(date)));
    }
}
