package org.whereabouts.reader.rule.trace;

import java.util.ArrayList;
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
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Silence that is told in half a sentence: `Since then, nothing.`, `Of the others we know
/// nothing.`, `That was the last news.`, `There has been no news.`, `no letter since 2014`. Of whom
/// is said by the words, or is the one of whom the sentence before tells.
public final class SilentSinceRule implements Rule {
    private static final String NEWS =
            "news|word|letters?|messages?|contact|calls?|visits?|sign|signs|trace|information";

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        if (scene.question()) {
            return;
        }
        alone(scene, out);
        ofWhom(scene, out);
        lastNews(scene, out);
    }

    /// `Since then, nothing.`, `After that, not a word.`, `Since then, no letters.`
    private static void alone(Scene scene, Consumer<Found> out) {
        Parse parse = scene.parse();
        boolean since =
                parse.lower(0).matches("since|after|then|now")
                        && parse.clauses().isEmpty()
                        && parse.tokens().size() < 10;
        for (int i = 1; since && i < parse.tokens().size(); i++) {
            boolean none =
                    parse.lower(i).matches("nothing|silence")
                            || (parse.lower(i).equals("no") && parse.lower(i + 1).matches(NEWS))
                            || (parse.lower(i).equals("not") && parse.lower(i + 2).matches(NEWS));
            if (none) {
                topic(scene, i, out);
                return;
            }
        }
    }

    /// `Of the others we know nothing`, `Of Tarek nothing is known`.
    private static void ofWhom(Scene scene, Consumer<Found> out) {
        Parse parse = scene.parse();
        int of = parse.lower(0).equals("of") ? 0 : -1;
        Optional<Phrase> whom =
                of < 0 ? Optional.empty() : parse.phraseFrom(of + 1).filter(p -> p.end() < 12);
        for (Clause clause : whom.isPresent() ? parse.clauses() : List.<Clause>of()) {
            boolean nothing =
                    clause.object().filter(o -> parse.lower(o.head()).equals("nothing")).isPresent()
                            || clause.subject().stream()
                                    .anyMatch(p -> parse.lower(p.head()).equals("nothing"))
                            || parse.lower(clause.verb().end()).equals("nothing");
            if (nothing && clause.verb().lemma().matches("know|hear|learn|find")) {
                emit(
                        scene,
                        scene.told(clause.stated("")),
                        scene.victims(List.of(whom.get())),
                        scene.span(clause.verb().head(), clause.verb().head() + 1),
                        scene.span(0, clause.end()),
                        out);
                return;
            }
        }
    }

    /// `That was the last news`, `That is the last anybody heard of him`, `We have had no news`,
    /// `there has been no news`, with nobody named.
    private static void lastNews(Scene scene, Consumer<Found> out) {
        Parse parse = scene.parse();
        for (Clause clause : parse.clauses()) {
            var verb = clause.verb();
            boolean that =
                    verb.lemma().equals("be")
                            && parse.lower(verb.first() - 1).matches("that|this|it")
                            && parse.lower(verb.end()).equals("the")
                            && parse.lower(verb.end() + 1).equals("last");
            String after = parse.lower(verb.end() + 2);
            boolean last =
                    that
                            && (after.matches(NEWS)
                                    || after.matches(
                                            "i|we|she|he|they|anyone|anybody|thing|time|nobody"));
            boolean none =
                    verb.lemma().matches("have|be|receive|get")
                            && verb.modal().isEmpty()
                            && clause.object()
                                    .filter(o ->
                                            parse.lower(o.first()).equals("no")
                                                    && parse.lower(o.head()).matches("news|word"))
                                    .isPresent()
                            && clause.adjunct("of", "from", "about", "on").isEmpty();
            boolean since = parse.tokens().stream().anyMatch(t -> t.is("since", "after"));
            if (last || (none && since)) {
                Optional<Phrase> of =
                        clauseOf(parse, verb.end())
                                .filter(p -> !scene.victims(List.of(p)).isEmpty());
                if (of.isPresent()) {
                    emit(
                            scene,
                            scene.told(clause.stated("")),
                            scene.victims(List.of(of.get())),
                            scene.span(verb.head(), verb.head() + 1),
                            scene.span(clause.start(), of.get().end()),
                            out);
                } else {
                    topic(scene, verb.head(), out);
                }
                return;
            }
        }
    }

    /// Whom the words `of him`, `from her` after the verb name.
    private static Optional<Phrase> clauseOf(Parse parse, int from) {
        for (int i = from; i < parse.tokens().size(); i++) {
            if (parse.lower(i).matches("[.;:!?]")) {
                break;
            }
            if (parse.lower(i).matches("of|from|about")) {
                return parse.phraseFrom(i + 1);
            }
        }
        return Optional.empty();
    }

    private static void topic(Scene scene, int cue, Consumer<Found> out) {
        Span at = scene.span(cue, cue + 1);
        emit(
                scene,
                scene.told(cue),
                new Topic(scene).before(at).stream().toList(),
                at,
                scene.span(0, scene.parse().tokens().size()),
                out);
    }

    private static void emit(
            Scene scene,
            Optional<Told> told,
            List<Scene.Who> whom,
            Span cue,
            Span evidence,
            Consumer<Found> out) {
        Optional<Told> asserted = told.filter(t -> t.stance() == Stance.ASSERTS);
        Optional<Time> since =
                scene.times().stream()
                        .filter(t -> t.term().isNone() && !t.present())
                        .filter(t -> scene.parse().lower(t.first() - 1).equals("since"))
                        .findFirst();
        Claim claim =
                new Claim.Heard(
                        News.NONE_SINCE,
                        since.isPresent() ? Scene.date(since) : PartialDate.NONE,
                        Term.NONE,
                        "");
        for (Scene.Who who : asserted.isPresent() ? whom : List.<Scene.Who>of()) {
            out.accept(
                    new Found(
                            "no-news.silent-since",
                            asserted.get(),
                            who.party(),
                            claim,
                            evidence,
                            cue,
                            List.of(who.at()),
                            new ArrayList<>(scene.spans(since)),
                            Scene.with(who.notes(), scene.notes(since))));
        }
    }
}
