package org.whereabouts.reader.scene;

import java.util.Optional;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;

/// When somebody said, asked, refused or answered something: a date before the subject or right
/// after the verb (`demanded on Wednesday that`), not one within what was said.
///
/// @param scene the sentence
public record SaidOn(Scene scene) {
    private static final int NEAR = 2;

    /// The date of a clause that is itself the act: `In April the ministry refused to see us`.
    public Optional<Time> act(Clause clause) {
        return scene.times(clause).stream()
                .filter(t -> t.term().isNone() && !t.present() && !t.resolved().isNone())
                .filter(t -> beside(clause, t))
                .findFirst()
                .or(() -> times().afterWhen(clause))
                .or(() -> paper(clause));
    }

    /// `In 2018 the registry gave us a paper | stating that he had died`: when the paper was given.
    private Optional<Time> paper(Clause clause) {
        boolean says =
                clause.verb().form() == Form.ING
                        && clause.index() > 0
                        && scene.words().has("paper", parse().lemma(clause.verb().first() - 1));
        return says ? act(parse().clauses().get(clause.index() - 1)) : Optional.empty();
    }

    private SharedTimes times() {
        return new SharedTimes(new ClauseTimes(parse(), scene.times()));
    }

    /// The date of the saying in whose words the clause stands: `stated on 20 August that | nobody
    /// was held`.
    public Optional<Time> words(Clause clause) {
        return scene.over(clause.verb().head()).stream()
                .filter(f -> f.sentence() == scene.sentence())
                .filter(f -> f.clause() >= 0 && f.clause() != clause.index())
                .map(f -> parse().clauses().get(f.clause()))
                .reduce((a, b) -> b)
                .flatMap(this::act);
    }

    /// The date of the act where the verb is one of answering or saying, and of the saying around
    /// it otherwise.
    public Optional<Time> of(Clause clause) {
        String lemma = clause.verb().lemma();
        boolean itself =
                lemma.matches(
                                "refuse|reject|decline|dismiss|receive|meet|answer|reply|respond|promise"
                                        + "|deny|turn|ignore|rule|grant|assure|acknowledge|confirm")
                        || scene.words().has("says", lemma);
        return itself ? act(clause).or(() -> words(clause)) : words(clause);
    }

    private boolean beside(Clause clause, Time time) {
        int after = time.first() - clause.verb().end();
        boolean before = time.end() <= clause.verb().first();
        boolean addressed =
                clause.adjuncts().stream()
                        .filter(a -> a.preposition().matches("to|on|with|at|outside|before|of"))
                        .anyMatch(a -> a.phrase().end() == time.first() - 1);
        boolean whom =
                clause.object().filter(o -> o.end() == time.first() - 1).isPresent()
                        && parse().lower(time.first() - 1).matches("on|in");
        return before || (after >= 0 && after <= NEAR) || addressed || whom;
    }

    private Parse parse() {
        return scene.parse();
    }
}
