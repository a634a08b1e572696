package org.whereabouts.reader.rule.term;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;

/// Puts a sentence together of which a duration is all that the words say.
final class Terms {
    private Terms() {}

    static void emit(
            Scene scene,
            String rule,
            Told told,
            List<Scene.Who> whom,
            int from,
            Time term,
            Consumer<Found> out) {
        emit(scene, rule, told, whom, from, term, Optional.empty(), out);
    }

    static void emit(
            Scene scene,
            String rule,
            Told told,
            List<Scene.Who> whom,
            int from,
            Time term,
            Optional<Time> date,
            Consumer<Found> out) {
        Claim claim = new Claim.Sentenced(term.term(), "", Ref.NONE, Scene.date(date));
        for (Scene.Who who : whom) {
            out.accept(
                    new Found(
                            rule,
                            told,
                            who.party(),
                            claim,
                            scene.span(Math.min(from, term.first()), term.end()),
                            scene.span(term.first(), term.end()),
                            List.of(who.at()),
                            Stream.concat(
                                            scene.spans(Optional.of(term)).stream(),
                                            scene.spans(date).stream())
                                    .toList(),
                            Scene.with(
                                    Scene.with(who.notes(), scene.notes(date)),
                                    new Note.Verbless(scene.span(term.first(), term.end())))));
        }
    }

    /// Whether a duration can be a term of imprisonment by its unit.
    static boolean years(Time time) {
        return time.term().text().matches("P[0-9]+[YM].*");
    }
}
