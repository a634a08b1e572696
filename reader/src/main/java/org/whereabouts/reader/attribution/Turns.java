package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Token;

/// Transcripts: a line that opens with a name in capitals and a colon is spoken by that one until
/// the line ends (`CORDERO: He went out on the 11th.`). Only where a text does so at least twice: a
/// single such line is a heading.
final class Turns {
    private Turns() {}

    static void carry(List<Parse> parses, Map<Integer, List<Frame>> frames) {
        long turns = parses.stream().filter(Turns::opens).count();
        Frame speaking = null;
        int line = -1;
        for (int i = 0; turns > 1 && i < parses.size(); i++) {
            Parse parse = parses.get(i);
            boolean goesOn = i > 0 && gap(parses.get(i - 1), parse) <= 1;
            if (opens(parse)) {
                int colon = colon(parse);
                var name = parse.phraseFrom(0).or(() -> parse.phraseAt(0)).stream().toList();
                speaking =
                        new Frame(
                                i,
                                -1,
                                Frame.Kind.SAYS,
                                name,
                                List.of(),
                                colon,
                                colon,
                                parse.tokens().size(),
                                false);
                line = i;
            } else if (!goesOn) {
                speaking = null;
            }
            if (speaking != null) {
                put(frames, i, i == line ? speaking : carried(speaking, parse));
            }
        }
    }

    private static void put(Map<Integer, List<Frame>> frames, int sentence, Frame frame) {
        var all = new ArrayList<Frame>();
        all.add(frame);
        all.addAll(frames.getOrDefault(sentence, List.of()));
        frames.put(sentence, all);
    }

    private static Frame carried(Frame turn, Parse parse) {
        return new Frame(
                turn.sentence(),
                -1,
                turn.kind(),
                turn.speaker(),
                List.of(),
                turn.cue(),
                0,
                parse.tokens().size(),
                true);
    }

    private static boolean opens(Parse parse) {
        int colon = colon(parse);
        return colon > 0
                && parse.tokens().subList(0, colon).stream().allMatch(Turns::capitals)
                && parse.phraseAt(0)
                        .filter(p -> p.end() <= colon)
                        .filter(Phrase::named)
                        .isPresent();
    }

    private static int colon(Parse parse) {
        for (int i = 1; i < Math.min(4, parse.tokens().size()); i++) {
            if (parse.lower(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean capitals(Token token) {
        return token.text().length() > 1 && token.text().matches("[\\p{Lu}'’-]+");
    }

    /// White space between two sentences; a line break is more than one space.
    private static int gap(Parse before, Parse after) {
        return after.sentence().start() - before.sentence().end();
    }
}
