package org.whereabouts.reader.scene;

import java.util.List;
import java.util.Set;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.grammar.Parse;

/// Words of fear, belief or denial of which no frame was made: nobody knows what they cover.
public final class Doubts {
    private static final Set<String> WORDS =
            Set.of(
                    "fear",
                    "fears",
                    "feared",
                    "fearing",
                    "afraid",
                    "worried",
                    "believe",
                    "believes",
                    "believed",
                    "believing",
                    "suspect",
                    "suspects",
                    "suspected",
                    "presume",
                    "presumes",
                    "presumed",
                    "deny",
                    "denies",
                    "denying",
                    "rumored",
                    "rumoured",
                    "rumor",
                    "rumour",
                    "rumors",
                    "rumours",
                    "worry",
                    "worries",
                    "convinced",
                    "doubt",
                    "doubts",
                    "doubted",
                    "suspicion",
                    "suspicions");

    private Doubts() {}

    /// The first such word of a sentence; the number of its words where there is none.
    ///
    /// @param frames that are made in the sentence or carried into it
    public static int first(Parse parse, List<Frame> frames) {
        for (int i = 0; i < parse.tokens().size(); i++) {
            if (WORDS.contains(parse.lower(i)) && !framed(i, frames)) {
                return i;
            }
        }
        return parse.tokens().size();
    }

    private static boolean framed(int word, List<Frame> frames) {
        for (Frame frame : frames) {
            if (frame.cue() == word && !frame.carried()) {
                return true;
            }
        }
        return false;
    }
}
