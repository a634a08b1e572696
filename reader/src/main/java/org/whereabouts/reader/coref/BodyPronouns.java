package org.whereabouts.reader.coref;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.statement.Mention;

/// Which body `it` means: `the office said it had found no evidence`, `The ministry replied. It
/// gave no details.` Only as the subject of a verb that a body can do.
final class BodyPronouns {
    private final Parties parties;
    private final List<Party> all;
    private final Frames frames;

    BodyPronouns(Parties parties, List<Party> all, Frames frames) {
        this.parties = parties;
        this.all = all;
        this.frames = frames;
    }

    Optional<Party> it(int s, Parse parse, Phrase phrase) {
        boolean does =
                parse.lower(phrase.head()).equals("it")
                        && parse.clauses().stream()
                                .anyMatch(c ->
                                        c.subject().contains(phrase)
                                                && c.verb().form() != Form.COPULA
                                                && !c.verb().passive());
        return does ? speaking(s, phrase).or(() -> before(s)) : Optional.empty();
    }

    /// `I wrote to the embassy. They never replied.`: whoever was asked.
    Optional<Party> replying(int s, List<Parse> parses, Phrase phrase) {
        Parse parse = parses.get(s);
        boolean replies =
                parse.lower(phrase.head()).equals("they")
                        && parse.clauses().stream()
                                .anyMatch(c ->
                                        c.subject().contains(phrase)
                                                && c.verb()
                                                        .lemma()
                                                        .matches("reply|respond|answer"));
        for (int i = s - 1; replies && i >= Math.max(0, s - 2); i--) {
            int at = i;
            Optional<Party> asked =
                    parses.get(i).clauses().stream()
                            .flatMap(c -> c.adjunct("to").stream())
                            .flatMap(a -> parties.of(at, a.phrase()).stream())
                            .filter(p -> p.kind == Mention.Kind.BODY)
                            .reduce((a, b) -> b);
            if (asked.isPresent()) {
                return asked;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> speaking(int s, Phrase phrase) {
        for (Frame frame : frames.over(s, phrase.head()).reversed()) {
            Optional<Party> speaker =
                    frame.speaker().stream()
                            .flatMap(p -> parties.of(frame.sentence(), p).stream())
                            .filter(p -> p.kind == Mention.Kind.BODY)
                            .findFirst();
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    /// The body that was the subject of the sentence before, if it was the only one.
    private Optional<Party> before(int s) {
        List<Party> subjects =
                all.stream()
                        .filter(p -> p.kind == Mention.Kind.BODY)
                        .filter(p ->
                                p.places.stream()
                                        .anyMatch(at -> at.sentence() == s - 1 && at.subject()))
                        .toList();
        return subjects.size() == 1 ? subjects.stream().findFirst() : Optional.empty();
    }
}
