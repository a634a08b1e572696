package org.whereabouts.reader.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;

/// Which words are a denial of what somebody has said: `denied that`, `rejected the reports as
/// fabricated`, `maintained his innocence`, `there is no record of him`.
///
/// @param clause of the denial
record Denials(Scene scene, Clause clause) {
    private static final int FAR = 9;

    /// Somebody denies. To deny a person a doctor or a visa, and to reject an offer, are no answers
    /// to what was said.
    boolean denies() {
        String lemma = clause.verb().lemma();
        String object = clause.object().map(o -> scene.parse().lemma(o.head())).orElse("");
        boolean that = scene.parse().lower(clause.verb().end()).equals("that");
        if (lemma.equals("deny")) {
            return !withheld(object) && !asked();
        }
        if (lemma.matches("reject|dismiss|refute|dispute|contradict|ridicule")) {
            return that
                    || scene.words().has("said_noun", object)
                    || object.matches(
                            "it|this|that|these|those|them|figure|talk|number|idea|notion")
                    || scene.parse().lower(clause.verb().end()).equals("as");
        }
        if (lemma.matches("maintain|protest")) {
            return object.equals("innocence");
        }
        if (lemma.equals("retract")) {
            return object.equals("confession");
        }
        if (lemma.equals("plead")) {
            return scene.parse().lower(clause.verb().end()).equals("innocent")
                    || (scene.parse().lower(clause.verb().end()).equals("not")
                            && scene.parse().lower(clause.verb().end() + 1).equals("guilty"));
        }
        return lemma.matches("call|describe|label|brand|deem")
                && clause.object().isPresent()
                && (invented(clause.object().get().end())
                        || (clause.object().get().end() - clause.object().get().first() > 1
                                && invented(clause.object().get().head())));
    }

    /// `Request for a visit denied`: what was asked for denies nothing.
    private boolean asked() {
        return clause.object().isEmpty()
                && clause.subject().stream()
                        .anyMatch(p ->
                                word(p).matches(
                                                "requests?|applications?|leave|bail|parole|permission|appeals?|petitions?|motions?|access|visas?|visits?|pleas?"));
    }

    private boolean withheld(String object) {
        boolean two =
                clause.object().isPresent()
                        && scene.parse()
                                .phraseFrom(clause.object().get().end())
                                .filter(p -> !scene.words().has("weekdays", word(p)))
                                .isPresent();
        String last =
                clause.object()
                        .filter(Phrase::named)
                        .map(o -> scene.parse().lower(o.end() - 1))
                        .orElse("");
        return two
                || last.matches("bail|parole|entry|access|visits?|treatment|medication|leave")
                || object.matches(
                        "access|entry|visit|visa|bail|permission|request|right|care|treatment"
                                + "|parole|contact|appeal");
    }

    private String word(Phrase phrase) {
        return scene.parse().lower(phrase.first());
    }

    private boolean invented(int from) {
        for (int i = from; i < Math.min(from + FAR, scene.parse().tokens().size()); i++) {
            if (scene.parse().lower(i).matches("[.;]|and|but")) {
                return false;
            }
            if (scene.words().has("invented", scene.parse().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// `said there was no record of him`, `had no such prisoner`, `found no evidence of torture`.
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
        return none && ((there && lemma.equals("be")) || (official && lemma.matches("have|find")));
    }

    /// What an official says is not so, without a word of denying: `told the court that no agency
    /// had detained him`, `said he had never been there`, `said the reports were pure invention`.
    boolean saysNot() {
        Optional<Party> speaker =
                scene.told(clause.stated("")).filter(t -> !t.author()).flatMap(Told::speaker);
        if (speaker.filter(AnswerRule::official).isEmpty()
                || !clause.verb().modal().isEmpty()
                || underHeading()) {
            return false;
        }
        return ((negative() || none()) && known() && !fateOfSomebody()) || reportsInvented();
    }

    /// Under a heading that says whose words follow (`Answer given by the minister`), not all that
    /// is not so is a denial.
    private boolean underHeading() {
        var over = scene.over(clause.verb().head());
        var last = over.isEmpty() ? null : over.getLast();
        return last != null
                && last.carried()
                && last.clause() < 0
                && last.speaker().stream().anyMatch(p -> p.head() == last.cue());
    }

    /// Whether the clause says `not`, `never`, `nobody`, `no agency`, `neither`.
    boolean negative() {
        return clause.verb().negated() || nobody(scene, clause) || noneOf() || neither();
    }

    /// `no person | of that name | had been arrested`, `no citizen | of the country`.
    private boolean noneOf() {
        return clause.subject().stream()
                .map(p ->
                        scene.parse().lower(p.first() - 1).matches("that|this")
                                ? p.first() - 2
                                : p.first() - 1)
                .filter(of -> scene.parse().lower(of).matches("of|by|with|in|from"))
                .anyMatch(of ->
                        scene.parse().lower(of - 1).matches("neither|none|nobody")
                                || scene.parse()
                                        .phraseTo(of)
                                        .filter(p ->
                                                scene.parse()
                                                        .lower(p.first())
                                                        .matches("no|nobody|none|neither"))
                                        .isPresent());
    }

    /// `holds nobody`, `there had been no arrest`, `had done nothing`.
    private boolean none() {
        boolean todo =
                scene.parse().lower(clause.verb().end()).equals("nothing")
                        && scene.parse().lower(clause.verb().end() + 1).equals("to");
        if (todo) {
            return false;
        }
        return clause.objects().stream()
                        .anyMatch(p ->
                                scene.parse()
                                                .lower(p.first())
                                                .matches("no|nobody|none|nothing|neither")
                                        || scene.parse().lower(p.first() - 1).equals("no"))
                || scene.parse().lower(clause.verb().end()).matches("nobody|nothing|none|no|never");
    }

    /// `was "neither in the custody of the ministry nor of the army"`, `neither was held`.
    private boolean neither() {
        for (int i = clause.verb().first() - 1; i < clause.verb().end() + 3; i++) {
            if (scene.parse().lower(i).equals("neither")) {
                return true;
            }
        }
        return false;
    }

    static boolean nobody(Scene scene, Clause clause) {
        return clause.subject().stream()
                .anyMatch(p -> scene.parse().lower(p.first()).matches("no|none|nobody|neither"));
    }

    /// Whether the clause is about what was done or is so, and not about what is needed, wanted or
    /// decided.
    private boolean known() {
        String lemma = clause.verb().lemma();
        boolean missed =
                lemma.matches("see|hear") && scene.parse().lower(clause.end() - 1).equals("since");
        boolean other =
                missed
                        || Stream.concat(clause.subject().stream(), clause.objects().stream())
                                .map(p -> scene.parse().lemma(p.head()))
                                .anyMatch(n -> scene.words().has("not_denied", n));
        return !other && !scene.words().has("not_denying", lemma);
    }

    /// Whether a rule of fates tells it of a person: then that is the denial.
    private boolean fateOfSomebody() {
        String lemma = clause.verb().lemma();
        boolean fate =
                scene.words().has("detain", lemma) || scene.words().has("hurt_strong", lemma);
        return fate
                && !scene.victims(clause.verb().passive() ? clause.subject() : clause.objects())
                        .isEmpty();
    }

    private boolean reportsInvented() {
        boolean reports =
                clause.subject().stream()
                        .anyMatch(
                                p -> scene.words().has("said_noun", scene.parse().lemma(p.head())));
        boolean none = false;
        for (int i = clause.verb().end(); i < clause.end(); i++) {
            none |= scene.words().has("invented", scene.parse().lower(i));
        }
        return reports && none && clause.verb().lemma().equals("be") && !clause.verb().negated();
    }
}
