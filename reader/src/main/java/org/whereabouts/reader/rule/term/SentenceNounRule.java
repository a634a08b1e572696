package org.whereabouts.reader.rule.term;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.reader.scene.Topic;
import org.whereabouts.statement.Stance;

/// A sentence that a noun tells: `the sentence was five years`, `the verdict against Tarek: five
/// years`, `his trial ended with a sentence of five years`, `Sentence: five years.`
public final class SentenceNounRule implements Rule {
    private static final String NOUNS =
            "sentence|term|punishment|penalty|verdict|judgment|judgement";

    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        boolean is = verb.lemma().equals("be") && !verb.negated() && verb.modal().isEmpty();
        Optional<Time> after =
                scene.times().stream()
                        .filter(t -> !t.term().isNone() && t.first() == verb.end())
                        .findFirst();
        Optional<Phrase> noun =
                clause.subject().stream()
                        .filter(p -> scene.parse().lower(p.head()).matches(NOUNS))
                        .findFirst();
        if (is && after.isPresent() && noun.isPresent()) {
            emit(scene, scene.told(clause), noun.get(), after.get(), out);
        }
        ended(scene, clause, out);
    }

    /// `The trial of Tarek ended with a sentence of five years`.
    private static void ended(Scene scene, Clause clause, Consumer<Found> out) {
        Optional<Phrase> trial =
                clause.subject().stream()
                        .filter(p -> scene.parse().lower(p.head()).matches("trial|case|hearing"))
                        .findFirst();
        Optional<Time> term = scene.term(clause);
        boolean ends =
                clause.verb().lemma().matches("end|conclude|finish|result|close")
                        && !clause.verb().negated()
                        && clause.verb().modal().isEmpty()
                        && clause.adjunct("with", "in")
                                .filter(a ->
                                        term.filter(t -> t.first() == a.phrase().first())
                                                        .isPresent()
                                                || scene.parse()
                                                        .lower(a.phrase().head())
                                                        .matches(NOUNS))
                                .isPresent();
        if (ends && trial.isPresent() && term.isPresent()) {
            emit(scene, scene.told(clause), trial.get(), term.get(), out);
        }
    }

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase noun : scene.parse().phrases()) {
            if (!scene.parse().lower(noun.head()).matches(NOUNS)) {
                continue;
            }
            int colon = colon(scene, noun);
            int from = scene.parse().lower(colon + 1).equals("guilty") ? colon + 3 : colon + 1;
            scene.times().stream()
                    .filter(t -> colon > 0 && !t.term().isNone() && t.first() == from)
                    .findFirst()
                    .ifPresent(t -> emit(scene, scene.told(noun.head()), noun, t, out));
        }
    }

    /// The colon after the noun and those whose it is; 0 where none stands there.
    private static int colon(Scene scene, Phrase noun) {
        int at = noun.end();
        if (scene.parse().lower(at).matches("of|for|against")) {
            at = scene.parse().phraseFrom(at + 1).map(Phrase::end).orElse(at);
        }
        return scene.parse().lower(at).equals(":") ? at : 0;
    }

    private static void emit(
            Scene scene, Optional<Told> told, Phrase noun, Time term, Consumer<Found> out) {
        Optional<Told> asserted = told.filter(t -> t.stance() == Stance.ASSERTS);
        Optional<Phrase> whose = scene.whose(noun, "of", "for", "against");
        boolean another = whose.isEmpty() && (noun.owned() || unreal(scene, noun));
        if (asserted.isEmpty() || another) {
            return;
        }
        var whom =
                whose.isPresent()
                        ? scene.victims(List.of(whose.get()))
                        : new Topic(scene).before(scene.span(noun)).stream().toList();
        Terms.emit(scene, "sentence.noun", asserted.get(), whom, noun.first(), term, out);
    }

    /// `the maximum sentence is ten years`, `a minimum term`.
    private static boolean unreal(Scene scene, Phrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            boolean general =
                    scene.parse()
                            .lower(i)
                            .matches(
                                    "maximum|minimum|usual|average|possible|heaviest|lightest|a|an|such|any|likely|typical|highest|lowest");
            if (general) {
                return true;
            }
        }
        return false;
    }
}
