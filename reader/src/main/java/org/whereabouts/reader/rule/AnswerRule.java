package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.answer.NoInformationRule;
import org.whereabouts.reader.scene.SaidOn;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.AnswerKind;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// What came back: refusals, denials, no response, officials' declarations.
final class AnswerRule implements Rule {

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        if (NoInformationRule.is(scene.parse(), clause)) {
            return;
        }
        Optional<Party> who =
                scene.group(scene.sentence(), clause.subject())
                        .or(() -> themselves(scene, clause))
                        .or(() ->
                                new Denials(scene, clause).noRecord(false)
                                                || new Denials(scene, clause).saysNot()
                                        ? scene.told(clause.stated("")).flatMap(Told::speaker)
                                        : Optional.empty());
        if (verb.form() != Form.INFINITIVE && unanswered(scene, clause, out)) {
            return;
        }
        if (who.isEmpty()
                || (clause.subject().isEmpty() && clause.object().isEmpty())
                || (verb.form() == Form.INFINITIVE
                        && !scene.parse().lower(verb.first() - 1).equals("yet"))) {
            return;
        }
        boolean refuses =
                ((lemma.matches("refuse|decline") && !refusesForms(scene, clause))
                                || turnsDown(scene, clause, who.get()))
                        && !verb.passive()
                        && !verb.negated()
                        && verb.modal().isEmpty();
        boolean wouldNot =
                verb.negated()
                        && verb.modal().matches("would|will|could")
                        && lemma.matches(
                                "meet|receive|answer|respond|comment|help|accept|see|release|discuss|disclose"
                                        + "|intervene|tell|explain|confirm|say|reveal|let|allow|give|speak")
                        && official(who.get());
        boolean silent =
                ignores(scene, clause, who.get())
                        || (verb.negated()
                                && lemma.matches("respond|reply|answer|comment")
                                && verb.modal().isEmpty()
                                && !verb.passive())
                        || (givesNone(scene, clause) && official(who.get()));
        boolean denies =
                !verb.passive()
                        && !verb.negated()
                        && verb.modal().isEmpty()
                        && new Denials(scene, clause).denies();
        if (refuses || wouldNot || silent) {
            AnswerKind kind = silent ? AnswerKind.IGNORED : AnswerKind.REFUSED;
            String rule = silent ? "answer.no-response" : "refusal.verb";
            told(scene, clause, wouldNot || silent)
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
        } else if (new Denials(scene, clause).noRecord(official(who.get()))
                || new Denials(scene, clause).saysNot()) {
            boolean record = new Denials(scene, clause).noRecord(official(who.get()));
            told(scene, clause, true)
                    .ifPresent(t ->
                            emit(
                                    scene,
                                    clause,
                                    record ? "denial.no-record" : "denial.says-not",
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

    /// `The police said they had no record`: they are whoever speaks.
    private static Optional<Party> themselves(Scene scene, Clause clause) {
        boolean pronoun =
                clause.subject().size() == 1
                        && scene.parse()
                                .lower(clause.subject().getFirst().head())
                                .matches("they|it|we");
        return pronoun
                ? scene.told(clause.stated("")).flatMap(Told::speaker).filter(AnswerRule::official)
                : Optional.empty();
    }

    /// `refused to sign the confession`, `refused food`: no answer to anybody's appeal.
    private static boolean refusesForms(Scene scene, Clause clause) {
        int next = clause.index() + 1;
        boolean signs =
                next < scene.parse().clauses().size()
                        && scene.parse().clauses().get(next).verb().form() == Form.INFINITIVE
                        && scene.parse()
                                .clauses()
                                .get(next)
                                .verb()
                                .lemma()
                                .matches(
                                        "sign|confess|testify|eat|plead|cooperate|wear|kneel|stand|name|identify|quote");
        return signs
                || clause.object()
                        .filter(o ->
                                scene.parse().lower(o.head()).matches("food|meals|water|medicine"))
                        .isPresent();
    }

    /// `rejected her complaint`, `turned her away`.
    private static boolean turnsDown(Scene scene, Clause clause, Party who) {
        String lemma = clause.verb().lemma();
        boolean asked =
                lemma.matches("reject|dismiss|deny|turn")
                        && clause.object()
                                .filter(o ->
                                        scene.parse()
                                                .lemma(o.head())
                                                .matches(
                                                        "complaint|appeal|petition|request|application"
                                                                + "|plea|motion"))
                                .isPresent();
        boolean away =
                lemma.matches("turn|send")
                        && clause.object()
                                .filter(o -> scene.parse().lower(o.end()).equals("away"))
                                .isPresent();
        return official(who) && (asked || away);
    }

    /// `ignored her letters`, `could not be reached for comment`, `has yet to respond`.
    private static boolean ignores(Scene scene, Clause clause, Party who) {
        var verb = clause.verb();
        boolean ignored =
                verb.lemma().equals("ignore")
                        && !verb.passive()
                        && !verb.negated()
                        && clause.object()
                                .filter(o ->
                                        scene.parse()
                                                .lemma(o.head())
                                                .matches(
                                                        "letter|complaint|appeal|petition|request"
                                                                + "|question|call|inquiry|enquiry"))
                                .isPresent();
        boolean unreached =
                verb.lemma().equals("reach")
                        && verb.passive()
                        && verb.negated()
                        && verb.modal().equals("could");
        boolean yet =
                verb.form() == Form.INFINITIVE
                        && scene.parse().lower(verb.first() - 1).equals("yet")
                        && verb.lemma().matches("respond|reply|answer|comment");
        return official(who) && (ignored || unreached || yet);
    }

    /// `wrote to the ministry but has received no reply`: the ministry is who does not answer.
    private static boolean unanswered(Scene scene, Clause clause, Consumer<Found> out) {
        if (givesNone(scene, clause)) {
            return false;
        }
        boolean none =
                clause.verb().lemma().matches("receive|get|have|be|come")
                        && clause.object()
                                .filter(o ->
                                        scene.parse()
                                                .lower(o.head())
                                                .matches(
                                                        "reply|response|answer|replies|answers|comment|reaction"))
                                .filter(o ->
                                        clause.verb().negated()
                                                || scene.parse().lower(o.first()).equals("no"))
                                .isPresent();
        Optional<Phrase> asked =
                clause.adjunct("from")
                        .or(() ->
                                scene.parse().clauses().stream()
                                        .filter(c -> c.index() < clause.index())
                                        .flatMap(c -> c.adjunct("to").stream())
                                        .reduce((a, b) -> b))
                        .map(Clause.Adjunct::phrase);
        Optional<Party> who =
                asked.filter(a -> none)
                        .flatMap(a -> scene.parties().of(scene.sentence(), a))
                        .filter(AnswerRule::official);
        var told = told(scene, clause, true);
        if (who.isEmpty() || told.isEmpty()) {
            return false;
        }
        emit(
                scene,
                clause,
                "answer.no-response",
                told.get(),
                who.get(),
                AnswerKind.IGNORED,
                scene.span(asked.get()),
                out);
        return true;
    }

    /// `gave no answer`, `offered no explanation`, `did not give any reply`.
    private static boolean givesNone(Scene scene, Clause clause) {
        return clause.verb().lemma().matches("give|offer|provide|issue|make|send")
                && !clause.verb().passive()
                && clause.verb().modal().isEmpty()
                && clause.object()
                        .filter(o ->
                                scene.parse()
                                        .lower(o.head())
                                        .matches(
                                                "answers?|reply|replies|response|comments?|explanation"
                                                        + "|information|details|statement|reason"))
                        .filter(o ->
                                scene.parse().lower(o.first()).equals("no")
                                        || clause.verb().negated())
                        .isPresent();
    }

    private static Told speaking(Scene scene, Clause clause, Told told, Party who) {
        return told.by(
                who,
                List.of(
                        scene.span(clause.subject().getFirst()),
                        scene.span(clause.verb().head(), clause.verb().head() + 1)));
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
        boolean yet =
                clause.verb().form() == Form.INFINITIVE
                        && scene.parse().lower(clause.verb().first() - 1).equals("yet");
        if (yet && clause.governor() >= 0) {
            return scene.told(scene.parse().clauses().get(clause.governor()));
        }
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
        var named =
                clause.subject().isEmpty() ? clause.object().stream().toList() : clause.subject();
        // Who denies without a word of denying stands at the word of saying.
        boolean speaks = told.speaker().filter(who::equals).isPresent() && !told.at().isEmpty();
        Span at =
                rule.matches("denial\\.(says-not|no-record)") && speaks
                        ? told.at().getFirst()
                        : scene.span(named.getFirst().first(), named.getLast().end());
        emit(scene, clause, rule, told, who, kind, at, out);
    }

    /// @param at where the words stand that say who answers
    private static void emit(
            Scene scene,
            Clause clause,
            String rule,
            Told told,
            Party who,
            AnswerKind kind,
            Span at,
            Consumer<Found> out) {
        int end = clause.end();
        int last =
                kind == AnswerKind.DENIED
                                || kind == AnswerKind.REPLIED
                                || kind == AnswerKind.REFUSED
                        ? sentenceEnd(scene, clause)
                        : end;
        var evidence = scene.span(clause.start(), last);
        var date = new SaidOn(scene).of(clause);
        Claim claim =
                new Claim.Answered(kind, scene.text(clause.verb().first(), last), Scene.date(date));
        out.accept(
                new Found(
                        rule,
                        told,
                        who,
                        claim,
                        evidence,
                        scene.span(clause.verb().head(), clause.verb().head() + 1),
                        List.of(at),
                        scene.spans(date),
                        scene.notes(date)));
    }

    private static int sentenceEnd(Scene scene, Clause clause) {
        int end = clause.verb().end();
        while (end < scene.parse().tokens().size() && !scene.parse().lower(end).matches("[.;,]")) {
            end++;
        }
        return end;
    }
}
