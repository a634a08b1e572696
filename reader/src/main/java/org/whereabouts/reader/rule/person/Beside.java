package org.whereabouts.reader.rule.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;

/// Puts together a find that stands beside a name.
record Beside(Scene scene, Consumer<Found> out) {

    /// `said Omar Said, a baker`: what stands beside the name of whoever speaks, they do not say.
    private static final Told AUTHOR =
            new Told(Optional.empty(), true, Stance.ASSERTS, List.of(), List.of(), false);

    /// @param first the first word of the evidence
    /// @param end after its last word
    /// @param cue the word that tells it
    void add(String rule, Party party, Phrase at, Claim claim, int first, int end, int cue) {
        scene.told(cue)
                .map(t -> t.in(Stance.ASSERTS))
                .map(t -> t.speaker().filter(party::equals).isPresent() ? AUTHOR : t)
                .ifPresent(t ->
                        out.accept(
                                new Found(
                                        rule,
                                        t,
                                        party,
                                        claim,
                                        scene.span(first, end),
                                        scene.span(cue, cue + 1),
                                        places(party, at),
                                        List.of(),
                                        List.of())));
    }

    /// The words themselves, and the name beside them.
    private List<Span> places(Party party, Phrase at) {
        var spans = new ArrayList<Span>();
        spans.add(scene.span(at));
        party.places().stream()
                .filter(p -> p.sentence() == scene.sentence() && p.level() == 0)
                .map(p -> new Span(p.start(), p.end()))
                .filter(span -> !spans.contains(span))
                .findFirst()
                .ifPresent(spans::add);
        return spans;
    }
}
