package org.whereabouts.reader.rule.term;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Topic;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// A term without any verb, in a text that speaks of courts and prisons: `Tarek Nasim, a baker,
/// five years.`, `Tarek Nasim (5 years)`, `five years for Tarek Nasim`, `Five years, the judge
/// said.`
public final class BesideTermRule implements Rule {
    private static final int BACK = 6;
    private static final int ASIDE = 5;

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        if (scene.question() || scene.times().stream().noneMatch(Terms::years)) {
            return;
        }
        for (Time term : scene.times()) {
            if (!Terms.years(term)) {
                continue;
            }
            if (new ListedTerms(scene).read(term, out)) {
                continue;
            }
            Optional<Phrase> whom = forWhom(scene, term).or(() -> beside(scene, term));
            var told = scene.told(term.first()).filter(t -> t.stance() == Stance.ASSERTS);
            if (told.isEmpty()) {
                continue;
            }
            if (whom.isPresent()) {
                int from = Math.min(whom.get().first(), term.first());
                Terms.emit(
                        scene,
                        "sentence.beside-name",
                        told.get(),
                        scene.victims(List.of(whom.get())),
                        from,
                        term,
                        out);
            } else if (alone(scene, term)) {
                Terms.emit(
                        scene,
                        "sentence.alone",
                        told.get(),
                        new Topic(scene)
                                .before(scene.span(term.first(), term.end())).stream().toList(),
                        term.first(),
                        term,
                        out);
            }
        }
    }

    /// `Five years for Tarek`, `the trial ended with five years for Tarek`.
    private static Optional<Phrase> forWhom(Scene scene, Time term) {
        Parse parse = scene.parse();
        int at = term.end();
        if (parse.lower(at).equals("in") && parse.lower(at + 1).matches("prison|jail")) {
            at += 2;
        }
        boolean asked =
                parse.clauses().stream()
                        .anyMatch(c ->
                                !c.verb().modal().isEmpty()
                                        || c.verb().negated()
                                        || scene.words().has("demands", c.verb().lemma())
                                        || c.verb()
                                                .lemma()
                                                .matches(
                                                        "want|propose|recommend|wait|search|work|campaign|look|fight|pray|care|pay"));
        boolean opens =
                parse.lower(term.first() - 1).matches("|with|:|;|[-–—]|give|gave|handed|and|,");
        if (parse.lower(at).equals(",") && parse.lower(term.first() - 1).equals(":")) {
            // `five years, strict regime, | for Tarek`.
            int past = at + 1;
            while (past < at + ASIDE && !parse.lower(past).matches("[,.;:]|")) {
                past++;
            }
            at = parse.lower(past).equals(",") ? past + 1 : at;
        }
        int whom = at + 1;
        return asked || !opens || !parse.lower(at).equals("for")
                ? Optional.empty()
                : parse.phraseFrom(whom).filter(p -> named(scene, p));
    }

    /// `Tarek Nasim, a baker, five years.`: only nouns between the name and the term.
    private static Optional<Phrase> beside(Scene scene, Time term) {
        Parse parse = scene.parse();
        if (!parse.lower(term.end())
                        .matches("[.,;)(:'’]|for|general|strict|in|of|imprisonment|and|plus|")
                || !parse.lower(term.first() - 1).matches("[,(:–—-]|--")) {
            return Optional.empty();
        }
        for (Phrase phrase : parse.phrases()) {
            boolean opens =
                    phrase.first() == 0
                            || parse.lower(phrase.first() - 1).matches("[;•*·:–—-]|and|[0-9]+");
            if (opens
                    && phrase.end() < term.first()
                    && named(scene, phrase)
                    && nounsOnly(scene, phrase.end(), term.first())
                    && ofCourts(scene)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static boolean nounsOnly(Scene scene, int from, int to) {
        Parse parse = scene.parse();
        boolean verb =
                parse.clauses().stream()
                        .filter(c ->
                                c.verb().form() != Form.PARTICIPLE && c.verb().form() != Form.ING)
                        .anyMatch(c -> c.verb().first() >= from && c.verb().first() < to);
        boolean another =
                parse.phrases().stream()
                        .filter(p -> p.first() >= from && p.end() <= to)
                        .anyMatch(p -> named(scene, p) || parse.lower(p.first() - 1).equals("of"));
        boolean semicolon =
                parse.tokens().subList(from, to).stream()
                        .anyMatch(t -> t.is(";", "for", "after", "than", "since", "who", "to"));
        return !verb && !another && !semicolon;
    }

    /// `Five years, the judge said.`, `Four years.`
    private static boolean alone(Scene scene, Time term) {
        Parse parse = scene.parse();
        boolean opens = term.first() == 0 && parse.lower(term.end()).matches("[.,;]|");
        boolean said =
                parse.clauses().stream()
                        .allMatch(c -> scene.words().has("says", c.verb().lemma()) && plain(c));
        return opens
                && said
                && scene.sentence() > 0
                && tried(scene, scene.parses().get(scene.sentence() - 1));
    }

    private static boolean plain(Clause clause) {
        return !clause.verb().negated() && clause.verb().modal().isEmpty();
    }

    private static boolean tried(Scene scene, Parse before) {
        return before.clauses().stream()
                .anyMatch(c ->
                        scene.words().has("sentence", c.verb().lemma())
                                || c.verb().lemma().matches("try|charge|accuse|appear|indict"));
    }

    static boolean ofCourts(Scene scene) {
        int from = Math.max(0, scene.sentence() - BACK);
        int to = Math.min(scene.parses().size(), scene.sentence() + BACK);
        return scene.parses().subList(from, to).stream()
                .anyMatch(p ->
                        p.tokens().stream()
                                .anyMatch(t ->
                                        t.lower()
                                                .matches(
                                                        "sentence[sd]?|jailed|imprison(ed|ment)|prison(er|ers)?|court|trial|verdicts?|convicted|colony|regime")));
    }

    private static boolean named(Scene scene, Phrase phrase) {
        return scene.parties()
                .of(scene.sentence(), phrase)
                .filter(p -> p.kind() == Mention.Kind.PERSON && !p.plural() && !p.authority())
                .filter(p -> p.named() || phrase.owned())
                .map(Party::human)
                .orElse(false);
    }
}
