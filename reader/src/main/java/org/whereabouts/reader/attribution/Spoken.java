package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.whereabouts.reader.grammar.Parse;

/// Which words somebody speaks themselves: between quotation marks, over several sentences too, or
/// in their turn of a conversation. Whoever speaks them calls themselves `I` there, not `he`.
public final class Spoken {
    private final List<Parse> parses;
    private final Frames frames;
    private final List<boolean[]> quoted = new ArrayList<>();

    /// Reads the marks of a whole text.
    public Spoken(List<Parse> parses, Frames frames) {
        this.parses = parses;
        this.frames = frames;
        boolean open = false;
        for (Parse parse : parses) {
            // A quotation that nobody closes ends with its paragraph.
            open = open && !(parse.sentence().opensLine() && !opens(parse));
            var words = new boolean[parse.tokens().size()];
            for (int i = 0; i < words.length; i++) {
                open =
                        switch (parse.lower(i)) {
                            case "“" -> true;
                            case "”" -> false;
                            case "\"" -> !open;
                            default -> open;
                        };
                words[i] = open;
            }
            quoted.add(words);
        }
    }

    private static boolean opens(Parse parse) {
        return parse.lower(0).matches("[\"“”]");
    }

    /// Whether a word stands between quotation marks.
    public boolean quoted(int sentence, int word) {
        boolean[] words = quoted.get(sentence);
        return word >= 0 && word < words.length && words[word];
    }

    /// The frames of those who speak the word themselves.
    public Stream<Frame> by(int sentence, int word) {
        return frames.over(sentence, word).stream()
                .filter(f -> f.kind() == Frame.Kind.SAYS && !f.speaker().isEmpty())
                .filter(f -> quoted(sentence, word) ? !within(f, sentence) : turn(f));
    }

    /// `"The doctor said that he ..."`: a word of saying within the quotation itself.
    private boolean within(Frame frame, int sentence) {
        return frame.sentence() == sentence && quoted(sentence, frame.cue());
    }

    /// `CORDERO: ...`, an answer after `A:`.
    private boolean turn(Frame frame) {
        return frame.clause() < 0
                && (parses.get(frame.sentence()).lower(frame.cue()).equals(":")
                        || frame.speaker().getFirst().head() == frame.cue());
    }
}
