package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.AnswerKind;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;

/// What came back: refusals, denials, no response, officials' declarations.
final class AnswerRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        Optional<Party> who =
                scene.group(scene.sentence(), clause.subject())
                        .or(() ->
                                new Denials(scene, clause).noRecord(false)
                                        ? scene.told(clause).flatMap(Told::speaker)
                                        : Optional.empty());
        if (who.isEmpty() || clause.subject().isEmpty() || verb.form() == Form.INFINITIVE) {
            return;
        }
        boolean refuses =
                lemma.matches("refuse|decline")
                        && !verb.passive()
                        && !verb.negated()
                        && verb.modal().isEmpty();
        boolean wouldNot =
                verb.negated()
                        && verb.modal().matches("would|will|could")
                        && lemma.matches(
                                "meet|receive|answer|respond|comment|help|accept|see|release|discuss|disclose|intervene|tell|explain|confirm")
                        && official(who.get());
        boolean silent =
                verb.negated()
                        && lemma.matches("respond|reply|answer|comment")
                        && verb.modal().isEmpty()
                        && !verb.passive();
        boolean denies =
                !verb.passive()
                        && !verb.negated()
                        && verb.modal().isEmpty()
                        && new Denials(scene, clause).denies();
        if (refuses || wouldNot || silent) {
            AnswerKind kind = silent ? AnswerKind.IGNORED : AnswerKind.REFUSED;
            String rule = silent ? "answer.no-response" : "refusal.verb";
            told(scene, clause, wouldNot)
                    .ifPresent(t -> emit(scene, clause, rule, t, who.get(), kind, out));
        } else if (denies) {
            told(scene, clause, false)
                    .ifPresent(t ->
                            emit(
                                    scene,
                                    clause,
                                    lemma.equals("deny") ? "denial.verb" : "denial.rejects",
                                    speaking(scene, clause, t, who.get()),
                                    who.get(),
                                    AnswerKind.DENIED,
                                    out));
        } else if (new Denials(scene, clause).noRecord(official(who.get()))) {
            told(scene, clause, true)
                    .ifPresent(t ->
                            emit(
                                    scene,
                                    clause,
                                    "denial.no-record",
                                    t,
                                    t.speaker().orElse(who.get()),
                                    AnswerKind.DENIED,
                                    out));
        } else if (lemma.matches("tell|inform|declare|announce|rule")
                && !verb.passive()
                && person(scene, who.get())
                && declares(scene, clause)) {
            told(scene, clause, false)
                    .ifPresent(t ->
                            emit(
                                    scene,
                                    clause,
                                    "declaration.told",
                                    speaking(scene, clause, t, who.get()),
                                    who.get(),
                                    AnswerKind.REPLIED,
                                    out));
        }
    }

    private static Told speaking(Scene scene, Clause clause, Told told, Party who) {
        return told.author()
                ? new Told(
                        Optional.of(who),
                        false,
                        Stance.ASSERTS,
                        List.of(),
                        List.of(
                                scene.span(clause.subject().getFirst()),
                                scene.span(clause.verb().head(), clause.verb().head() + 1)),
                        false)
                : told;
    }

    static boolean official(Party who) {
        return who.authority()
                || who.kind() == Mention.Kind.BODY
                || who.kind() == Mention.Kind.PLACE;
    }

    private static boolean person(Scene scene, Party who) {
        return official(who) && scene.words() != null;
    }

    /// An official's declaration to those who appealed: what is legal, allowed, known.
    private static boolean declares(Scene scene, Clause clause) {
        return clause.object().isPresent()
                && scene.parse().clauses().stream()
                        .anyMatch(c ->
                                c.index() == clause.index() + 1
                                        && c.verb().form() == Form.COPULA
                                        && scene
                                                .parse()
                                                .tokens()
                                                .subList(c.verb().end(), c.end())
                                                .stream()
                                                .anyMatch(t ->
                                                        t.is(
                                                                "illegal",
                                                                "unlawful",
                                                                "unauthorized",
                                                                "unauthorised",
                                                                "prohibited",
                                                                "forbidden",
                                                                "banned",
                                                                "legal",
                                                                "lawful",
                                                                "innocent",
                                                                "guilty",
                                                                "closed")));
    }

    private static Optional<Told> told(Scene scene, Clause clause, boolean modal) {
        Clause plain = modal ? clause.stated("") : clause;
        return scene.told(plain).filter(t -> t.stance() == Stance.ASSERTS);
    }

    private static void emit(
            Scene scene,
            Clause clause,
            String rule,
            Told told,
            Party who,
            AnswerKind kind,
            Consumer<Found> out) {
        int end = clause.end();
        int last =
                kind == AnswerKind.DENIED
                                || kind == AnswerKind.REPLIED
                                || kind == AnswerKind.REFUSED
                        ? sentenceEnd(scene, clause)
                        : end;
        var evidence = scene.span(clause.start(), last);
        Claim claim =
                new Claim.Answered(kind, scene.text(clause.verb().first(), last), PartialDate.NONE);
        out.accept(
                new Found(
                        rule,
                        told,
                        who,
                        claim,
                        evidence,
                        scene.span(clause.verb().head(), clause.verb().head() + 1),
                        List.of(
                                scene.span(
                                        clause.subject().getFirst().first(),
                                        clause.subject().getLast().end())),
                        List.of(),
                        List.of()));
    }

    private static int sentenceEnd(Scene scene, Clause clause) {
        int end = clause.verb().end();
        while (end < scene.parse().tokens().size() && !scene.parse().lower(end).matches("[.;,]")) {
            end++;
        }
        return end;
    }

    /// Which words are a denial of what somebody has said: `denied that`, `rejected the reports as
    /// fabricated`, `maintained his innocence`, `there is no record of him`.
    ///
    /// @param clause of the denial
    private record Denials(Scene scene, Clause clause) {

        /// Somebody denies. To deny a person a doctor or a visa, and to reject an offer, are no
        /// answers to what was said.
        boolean denies() {
            String lemma = clause.verb().lemma();
            String object = clause.object().map(o -> scene.parse().lemma(o.head())).orElse("");
            boolean that = scene.parse().lower(clause.verb().end()).equals("that");
            if (lemma.equals("deny")) {
                return !withheld(object);
            }
            if (lemma.matches("reject|dismiss|refute|dispute|contradict")) {
                return that
                        || scene.words().has("said_noun", object)
                        || object.matches("it|this|that|these|those|them");
            }
            if (lemma.matches("maintain|protest")) {
                return object.equals("innocence");
            }
            if (lemma.equals("plead")) {
                return scene.parse().lower(clause.verb().end()).equals("not")
                        && scene.parse().lower(clause.verb().end() + 1).equals("guilty");
            }
            return lemma.matches("call|describe|label|brand|deem")
                    && clause.object().isPresent()
                    && invented(clause.object().get().end());
        }

        private boolean withheld(String object) {
            boolean two =
                    clause.object().isPresent()
                            && scene.parse()
                                    .phraseFrom(clause.object().get().end())
                                    .filter(p -> !scene.words().has("weekdays", word(p)))
                                    .isPresent();
            return two
                    || object.matches(
                            "access|entry|visit|visa|bail|permission|request|right|care|treatment"
                                    + "|parole|contact|appeal");
        }

        private String word(Phrase phrase) {
            return scene.parse().lower(phrase.first());
        }

        private boolean invented(int from) {
            for (int i = from; i < Math.min(from + 4, clause.end()); i++) {
                if (scene.words().has("invented", scene.parse().lower(i))) {
                    return true;
                }
            }
            return false;
        }

        /// `said there was no record of him`, `had no such prisoner`, `found no evidence of
        /// torture`.
        ///
        /// @param official whether the subject is one who would have the record
        boolean noRecord(boolean official) {
            String lemma = clause.verb().lemma();
            boolean there = scene.parse().lower(clause.verb().first() - 1).equals("there");
            boolean none =
                    clause.object()
                            .filter(o -> scene.parse().lower(o.first()).equals("no"))
                            .filter(o ->
                                    scene.parse()
                                            .lemma(o.head())
                                            .matches(
                                                    "record|trace|evidence|prisoner|detainee|inmate"
                                                            + "|case|file|person"))
                            .isPresent();
            return none
                    && ((there && lemma.equals("be")) || (official && lemma.matches("have|find")));
        }
    }
}
