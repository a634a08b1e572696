package org.whereabouts.reader.scene;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.statement.Stance;

/// What is told at second hand.
record Hearsay(Scene scene) {

    /// `we were told that she had been moved`: nobody says who told it; the writer only repeats it.
    /// `A stranger telephoned to say that`: nobody knows who said it.
    boolean repeated(Frame frame) {
        Parse at = scene.parses().get(frame.sentence());
        boolean nobody =
                frame.speaker().size() == 1
                        && at.lower(frame.speaker().getFirst().head())
                                .matches("stranger|caller|voice|someone|somebody")
                        && !at.lower(frame.speaker().getFirst().first())
                                .matches("the|his|her|this");
        boolean unsure =
                frame.speaker().stream()
                        .anyMatch(p ->
                                at.tokens().subList(p.first(), p.end()).stream()
                                        .anyMatch(t ->
                                                t.is(
                                                        "unconfirmed",
                                                        "unverified",
                                                        "conflicting",
                                                        "contradictory",
                                                        "rumours",
                                                        "rumors")));
        return nobody || unsure || untold(at, frame);
    }

    private static boolean untold(Parse at, Frame frame) {
        return frame.speaker().isEmpty()
                && frame.clause() >= 0
                && at.lower(frame.cue()).matches("told|informed")
                && at.clauses().get(frame.clause()).verb().passive()
                && at.clauses().get(frame.clause()).subject().stream()
                        .anyMatch(p -> at.lower(p.head()).matches("we|i"));
    }

    /// `According to the source, ... He was reportedly held`: what is reported right after somebody
    /// who is called the source is reported by them.
    Optional<Told> source(int word, String near, Stance stance) {
        boolean reported = near.equals("hearsay");
        for (int i = 0; i < word && !reported; i++) {
            reported = scene.words().has("hearsay", scene.parse().lower(i));
        }
        for (int s = scene.sentence() - 1;
                reported && s >= Math.max(0, scene.sentence() - 3);
                s--) {
            for (Frame frame : scene.frames().in(s)) {
                Optional<Party> speaker =
                        scene.speaker(frame).filter(p -> p.nouns().contains("source"));
                if (frame.kind() == Frame.Kind.SAYS && !frame.carried() && speaker.isPresent()) {
                    Phrase at = frame.speaker().getFirst();
                    return Optional.of(
                            new Told(
                                    speaker,
                                    false,
                                    stance,
                                    List.of(),
                                    List.of(scene.span(s, at.first(), at.end())),
                                    true));
                }
            }
        }
        return Optional.empty();
    }
}
