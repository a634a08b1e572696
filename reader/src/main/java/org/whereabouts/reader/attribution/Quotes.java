package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.lexicon.Lexicon;

/// Quotations that run over several sentences: who spoke goes on speaking until the quotation or
/// the paragraph ends.
final class Quotes {
    private Quotes() {}

    static void carry(List<Parse> parses, Map<Integer, List<Frame>> frames, Lexicon words) {
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
                speaking = speaking == null ? new Voices(parses, words).beside(i) : speaking;
            }
            if (own == null && quoted && speaking != null) {
                var all = new ArrayList<>(frames.getOrDefault(i, List.of()));
                all.add(speaking.carriedInto(parse));
                frames.put(i, all);
            }
            if (own == null && !quoted) {
                speaking = null;
            }
        }
    }

    /// Whether a word stands in a quotation that opens and closes in its sentence.
    static boolean inside(Parse parse, int word) {
        boolean open = false;
        for (int i = 0; i < word; i++) {
            open = parse.lower(i).matches("[\"“”]") != open;
        }
        boolean closes = false;
        for (int i = word; i < parse.tokens().size(); i++) {
            closes |= parse.lower(i).matches("[\"”]");
        }
        return open && closes;
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
            Frame after =
                    open || i + 1 == parses.size()
                            ? null
                            : own(frames.getOrDefault(i + 1, List.of()));
            if (after != null && bare(parses.get(i + 1), after)) {
                return after;
            }
        }
        return null;
    }

    /// `..." | she said.`: a sentence that only says who has spoken.
    private static boolean bare(Parse parse, Frame frame) {
        return frame.speaker().getFirst().first() == 0
                && !frame.carried()
                && parse.lower(parse.tokens().size() - 1).matches("[.]")
                && parse.tokens().stream().noneMatch(t -> t.text().matches("[\"“:]"))
                && parse.clauses().stream()
                        .noneMatch(c ->
                                c.verb().first() > frame.cue()
                                        && c.verb().form()
                                                != org.whereabouts.reader.grammar.VerbGroup.Form
                                                        .PARTICIPLE)
                && parse.tokens().stream().noneMatch(t -> t.is("that"));
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
