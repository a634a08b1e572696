package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whereabouts.reader.grammar.Parse;

/// Quotations that run over several sentences: who spoke goes on speaking until the quotation or
/// the paragraph ends.
final class Quotes {
    private Quotes() {}

    static void carry(List<Parse> parses, Map<Integer, List<Frame>> frames) {
        Frame speaking = null;
        boolean open = false;
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            boolean startsIn = open;
            open = endsOpen(parse, open);
            boolean quoted = startsIn || starts(parse);
            Frame own = own(frames.getOrDefault(i, List.of()));
            if (own != null) {
                speaking = own;
            } else if (quoted && speaking == null) {
                speaking = ahead(parses, frames, i);
            }
            if (own == null && quoted && speaking != null) {
                var all = new ArrayList<>(frames.getOrDefault(i, List.of()));
                all.add(
                        new Frame(
                                speaking.sentence(),
                                speaking.clause(),
                                Frame.Kind.SAYS,
                                speaking.speaker(),
                                List.of(),
                                speaking.cue(),
                                0,
                                parse.tokens().size(),
                                true));
                frames.put(i, all);
            }
            if (own == null && !quoted) {
                speaking = null;
            }
        }
    }

    /// A quotation of several sentences may name its speaker only at the end.
    private static @org.jspecify.annotations.Nullable Frame ahead(
            List<Parse> parses, Map<Integer, List<Frame>> frames, int from) {
        boolean open = true;
        for (int i = from + 1; i < Math.min(from + 4, parses.size()) && open; i++) {
            Frame own = own(frames.getOrDefault(i, List.of()));
            if (own != null && own.to() <= own.cue()) {
                return own;
            }
            open = endsOpen(parses.get(i), open);
        }
        return null;
    }

    private static @org.jspecify.annotations.Nullable Frame own(List<Frame> frames) {
        for (Frame frame : frames) {
            if (frame.kind() == Frame.Kind.SAYS && !frame.speaker().isEmpty()) {
                return frame;
            }
        }
        return null;
    }

    private static boolean starts(Parse parse) {
        return parse.lower(0).matches("[\"“]");
    }

    private static boolean endsOpen(Parse parse, boolean open) {
        boolean now = open;
        for (var token : parse.tokens()) {
            now =
                    switch (token.text()) {
                        case "“" -> true;
                        case "”" -> false;
                        case "\"" -> !now;
                        default -> now;
                    };
        }
        return now;
    }
}
