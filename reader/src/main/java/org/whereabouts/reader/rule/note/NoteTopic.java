package org.whereabouts.reader.rule.note;

import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;

/// Of whom a line of notes tells: the one person with whom a line before it opens, as long as only
/// notes stand between them.
public record NoteTopic(Scene scene) {
    private static final int BACK = 6;

    /// The person with whom the lines before open; empty where there is none.
    ///
    /// @param at the words for which the person is found
    public Optional<Scene.Who> before(Span at) {
        for (int s = scene.sentence() - 1; s >= Math.max(0, scene.sentence() - BACK); s--) {
            Optional<Phrase> name = opening(s);
            if (name.isPresent()) {
                Party party = scene.parties().of(s, name.get()).orElseThrow();
                Phrase phrase = name.get();
                return Optional.of(
                        new Scene.Who(
                                party,
                                scene.span(s, phrase.first(), phrase.end()),
                                List.of(
                                        new Note.Resolved(
                                                at,
                                                scene.ids().apply(party),
                                                "with whom the lines before open"))));
            }
            if (!note(scene.parses().get(s))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether a sentence is a note: no verb in it has a subject of its own.
    public static boolean note(Parse parse) {
        return parse.clauses().stream()
                .noneMatch(c -> own(c) && c.subject().stream().noneMatch(p -> p.isUnsaid(parse)));
    }

    private static boolean own(Clause clause) {
        Form form = clause.verb().form();
        return (form == Form.FINITE || form == Form.COPULA)
                && !clause.relative()
                && !clause.subject().isEmpty();
    }

    /// `Tarek Nasim, 34, teacher.`, `Name: Tarek Nasim`: one person, alone in a sentence without a
    /// verb.
    private Optional<Phrase> opening(int s) {
        Parse parse = scene.parses().get(s);
        var named =
                parse.phrases().stream()
                        .filter(Phrase::named)
                        .filter(p ->
                                scene.parties()
                                        .of(s, p)
                                        .filter(x ->
                                                x.kind() == Mention.Kind.PERSON
                                                        && x.named()
                                                        && !x.plural()
                                                        && !x.authority())
                                        .isPresent())
                        .toList();
        boolean one = named.size() == 1 && note(parse);
        boolean opens =
                one
                        && (named.getFirst().first() <= 1
                                || parse.lower(named.getFirst().first() - 1)
                                        .matches("[:.)–—-]|[0-9]+"));
        return opens ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
