package org.whereabouts.reader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.scene.SaidOn;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Amount;
import org.whereabouts.statement.Claim.AppealKind;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;

/// Protests, petitions and demands: `demonstrated outside the consulate`, `called for the release
/// of`, `many protests have taken place`.
final class AppealRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        String lower = scene.parse().lower(verb.head());
        boolean noun =
                clause.object()
                                .map(o ->
                                        scene.words()
                                                .has("protest_noun", scene.parse().lemma(o.head())))
                                .orElse(false)
                        && lemma.matches(
                                "hold|stage|organize|organise|launch|join|begin|start|mount|continue");
        boolean took =
                lemma.equals("take")
                        && clause.object()
                                .map(o -> scene.parse().lower(o.head()).equals("place"))
                                .orElse(false)
                        && clause.subject().stream()
                                .anyMatch(p ->
                                        scene.words()
                                                .has(
                                                        "protest_noun",
                                                        scene.parse().lemma(p.head())));
        boolean protest =
                (scene.words().has("protest", lemma)
                                && !verb.passive()
                                && !lower.equals("protest")
                                && !sleptIn(scene, clause))
                        || noun
                        || took;
        boolean demand =
                lemma.matches("demand|urge|seek|request|recommend")
                        || (lemma.matches(
                                        "call|appeal|plead|press|ask|campaign|petition|beg|implore")
                                && (clause.adjunct("for", "on", "to").isPresent()
                                        || asks(scene, clause)));
        demand &= !scene.parse().asked(clause);
        boolean wrote =
                lemma.matches("write|send|file|submit|sign|address|appeal|lodge")
                        && !verb.passive()
                        && clause.object()
                                .map(o ->
                                        scene.parse()
                                                .lemma(o.head())
                                                .matches(
                                                        "letter|petition|complaint|appeal|request"))
                                .orElse(false);
        if (protest) {
            protest(scene, clause, took, out);
        } else if (demand && !verb.passive() && !prosecution(scene, clause)) {
            demand(scene, clause, out);
        } else if (wrote) {
            String kind = scene.parse().lemma(clause.object().orElseThrow().head());
            add(
                    scene,
                    clause,
                    kind.equals("petition")
                            ? AppealKind.PETITION
                            : kind.equals("letter") ? AppealKind.LETTER : AppealKind.OTHER,
                    "appeal." + kind,
                    clause.subject(),
                    out);
        }
    }

    /// `slept in the prison`, `sat in a cell`: whoever is held there does not protest.
    private static boolean sleptIn(Scene scene, Clause clause) {
        return clause.verb().lemma().matches("sleep|sit|lie|stand|camp|gather")
                && org.whereabouts.reader.rule.held.Seat.of(scene, clause, "in|inside").isPresent();
    }

    /// A term that the prosecution asks for is no appeal.
    private static boolean prosecution(Scene scene, Clause clause) {
        return clause.subject().stream()
                .anyMatch(p -> scene.parse().lower(p.head()).matches("prosecutors?|prosecution"));
    }

    private static boolean asks(Scene scene, Clause clause) {
        return scene.parse().clauses().stream()
                .anyMatch(c ->
                        c.governor() == clause.index()
                                && c.verb().form()
                                        == org.whereabouts.reader.grammar.VerbGroup.Form
                                                .INFINITIVE);
    }

    private static void protest(Scene scene, Clause clause, boolean took, Consumer<Found> out) {
        if (took) {
            Phrase protests = clause.subject().getFirst();
            Optional<Phrase> who =
                    scene.parse().clauses().stream()
                            .filter(c ->
                                    c.index() > clause.index()
                                            && c.verb().lemma().matches("demand|call"))
                            .flatMap(c -> c.subject().stream())
                            .findFirst();
            who.ifPresent(w ->
                    scene.told(clause)
                            .ifPresent(t ->
                                    emit(
                                            scene,
                                            clause,
                                            AppealKind.PROTEST,
                                            "appeal.protests",
                                            List.of(w),
                                            t,
                                            protests.head(),
                                            out)));
            return;
        }
        add(scene, clause, AppealKind.PROTEST, "appeal.protest", clause.subject(), out);
    }

    private static void add(
            Scene scene,
            Clause clause,
            AppealKind kind,
            String rule,
            List<Phrase> who,
            Consumer<Found> out) {
        scene.told(clause)
                .filter(t -> t.stance() == Stance.ASSERTS && !clause.verb().negated())
                .ifPresent(t -> emit(scene, clause, kind, rule, who, t, clause.verb().head(), out));
    }

    private static void emit(
            Scene scene,
            Clause clause,
            AppealKind kind,
            String rule,
            List<Phrase> who,
            Told told,
            int cue,
            Consumer<Found> out) {
        Optional<Party> actor =
                scene.group(scene.sentence(), who)
                        .filter(p ->
                                p.human()
                                        || p.kind() == org.whereabouts.statement.Mention.Kind.BODY);
        if (actor.isEmpty()) {
            return;
        }
        var asked =
                scene.parse().clauses().stream()
                        .filter(c ->
                                c.index() > clause.index()
                                        && c.verb().lemma().matches("demand|call|seek|ask|urge"))
                        .findFirst();
        String demand =
                asked.map(c ->
                                scene.text(c.verb().end(), stop(scene, c.verb().end()))
                                        .replaceAll("^for |[\\s.,;]+$", ""))
                        .orElse("");
        var outside = clause.adjunct("outside", "before", "at").map(Clause.Adjunct::phrase);
        Optional<Phrase> to =
                outside.filter(p ->
                        scene.parties()
                                .of(scene.sentence(), p)
                                .map(x -> x.kind() == org.whereabouts.statement.Mention.Kind.BODY)
                                .orElse(false));
        var date = scene.date(clause).filter(t -> !t.present());
        List<MentionId> forWhom = asked.map(c -> beneficiaries(scene, c)).orElse(List.of());
        Claim claim =
                new Claim.Appealed(
                        kind,
                        scene.ref(to),
                        demand,
                        forWhom,
                        scene.place(clause),
                        Scene.date(date),
                        participants(scene, who));
        var first = who.getFirst();
        var at = scene.span(first.first(), who.getLast().end());
        out.accept(
                new Found(
                        rule,
                        told,
                        actor.get(),
                        claim,
                        scene.span(clause),
                        scene.span(cue, cue + 1),
                        List.of(at),
                        scene.spans(date),
                        scene.notes(date)));
    }

    private static Amount participants(Scene scene, List<Phrase> who) {
        for (int i = who.getFirst().first(); i < who.getFirst().end(); i++) {
            var value = Numbers.value(scene.parse().lower(i));
            if (value.isPresent() && who.size() == 1) {
                return Amount.exactly((long) value.getAsDouble());
            }
        }
        return who.size() > 1 ? Amount.exactly(who.size()) : Amount.NONE;
    }

    private static List<MentionId> beneficiaries(Scene scene, Clause demand) {
        var ids = new ArrayList<MentionId>();
        for (Clause.Adjunct adjunct : demand.adjuncts()) {
            if (adjunct.preposition().equals("of")) {
                scene.parties()
                        .of(scene.sentence(), adjunct.phrase())
                        .filter(p -> p.human())
                        .ifPresent(p -> ids.add(scene.ids().apply(p)));
            }
        }
        return ids;
    }

    private static void demand(Scene scene, Clause clause, Consumer<Found> out) {
        Optional<Party> who = scene.group(scene.sentence(), clause.subject());
        var frames =
                scene.over(clause.verb().head()).stream()
                        .filter(f ->
                                f.kind() == org.whereabouts.reader.attribution.Frame.Kind.UNREAL
                                        || f.kind()
                                                == org.whereabouts.reader.attribution.Frame.Kind
                                                        .DENIES)
                        .findAny();
        boolean said =
                clause.verb().modal().isEmpty() && !clause.verb().negated() && frames.isEmpty();
        String lemma = clause.verb().lemma();
        if (who.isEmpty() || !said) {
            return;
        }
        int from = clause.verb().end();
        boolean ransom =
                lemma.equals("seek")
                        && clause.object()
                                .map(o ->
                                        !scene.parse()
                                                .lemma(o.head())
                                                .matches(
                                                        "release|information|justice|answer|truth|investigation|help|freedom"))
                                .orElse(true);
        boolean price =
                scene.parse().tokens().subList(from, scene.parse().tokens().size()).stream()
                        .anyMatch(t -> t.is("ransom", "bribe", "money"));
        boolean theirs = clause.subject().stream().anyMatch(p -> p.end() == clause.verb().first());
        boolean of =
                clause.verb().form() == org.whereabouts.reader.grammar.VerbGroup.Form.ING
                        && !theirs
                        && scene
                                .parse()
                                .tokens()
                                .subList(
                                        Math.max(0, clause.verb().first() - 2),
                                        clause.verb().first())
                                .stream()
                                .anyMatch(t -> t.is("of", "for", "with"));
        boolean own =
                clause.object()
                        .filter(o ->
                                scene.parse()
                                        .lower(o.head())
                                        .matches(
                                                "anonymity|confidentiality|crowd|protesters|comment"))
                        .isPresent();
        if (ransom
                || orders(scene, clause, who.get())
                || of
                || own
                || price
                || askedFor(scene, clause)
                || (lemma.equals("ask")
                        && clause.object().isEmpty()
                        && clause.adjunct("for").isEmpty())) {
            return;
        }
        int to = stop(scene, from);
        boolean nothing = to == from;
        if (nothing) {
            return;
        }
        Optional<Phrase> addressee =
                lemma.matches("urge|ask|press")
                        ? clause.object()
                        : clause.adjunct("on").map(Clause.Adjunct::phrase);
        String text = scene.text(from, to);
        var date = new SaidOn(scene).act(clause);
        Claim claim =
                new Claim.Appealed(
                        AppealKind.OTHER,
                        addressee.map(a -> scene.ref(Optional.of(a))).orElse(Ref.NONE),
                        text,
                        beneficiaries(scene, clause),
                        Ref.NONE,
                        Scene.date(date),
                        Amount.NONE);
        var at = scene.span(clause.subject().getFirst().first(), clause.subject().getLast().end());
        var told =
                scene.told(clause)
                        .filter(t -> t.stance() == Stance.ASSERTS)
                        .or(() ->
                                clause.verb().form()
                                                        == org.whereabouts.reader.grammar.VerbGroup
                                                                .Form.FINITE
                                                || clause.index() == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                new Told(
                                                        Optional.empty(),
                                                        true,
                                                        Stance.ASSERTS,
                                                        List.of(),
                                                        List.of(),
                                                        false)));
        told.ifPresent(t ->
                out.accept(
                        new Found(
                                "demand.verb",
                                t.author()
                                        ? new Told(
                                                Optional.of(who.get()),
                                                false,
                                                Stance.ASSERTS,
                                                List.of(),
                                                List.of(
                                                        at,
                                                        scene.span(
                                                                clause.verb().head(),
                                                                clause.verb().head() + 1)),
                                                false)
                                        : t,
                                who.get(),
                                claim,
                                scene.span(Math.min(clause.start(), clause.verb().first()), to),
                                scene.span(clause.verb().head(), clause.verb().head() + 1),
                                List.of(at),
                                scene.spans(date),
                                scene.notes(date))));
    }

    /// `The police asked her to wait`: who has power asks nothing of those who have none.
    private static boolean orders(Scene scene, Clause clause, Party who) {
        return who.authority()
                && who.nouns().stream().anyMatch(n -> scene.words().has("captor", n))
                && clause.object()
                        .flatMap(o -> scene.parties().of(scene.sentence(), o))
                        .filter(o -> o.human() && !o.authority())
                        .isPresent();
    }

    /// `asked for his brother at the desk`, `asks for his medicine`: no demand upon anybody.
    private static boolean askedFor(Scene scene, Clause clause) {
        return clause.verb().lemma().equals("ask")
                && clause.adjunct("for")
                        .map(Clause.Adjunct::phrase)
                        .filter(p ->
                                scene.parties()
                                                .of(scene.sentence(), p)
                                                .filter(Party::human)
                                                .isPresent()
                                        || scene.parse()
                                                .lower(p.head())
                                                .matches(
                                                        "medicine|medication|water|food|bread|money|name|directions|it"))
                        .isPresent();
    }

    private static int stop(Scene scene, int from) {
        int to = from;
        while (to < scene.parse().tokens().size()
                && !(scene.parse().tokens().get(to).pos() == Pos.PUNCT
                        && scene.parse().lower(to).matches("[,;.]"))) {
            to++;
        }
        return to;
    }
}
