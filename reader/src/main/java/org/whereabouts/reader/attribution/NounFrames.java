package org.whereabouts.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.attribution.Frame.Kind;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.language.Pos;

/// Frames that no verb makes: `according to his mother`, `fears that`, `calls for the release of`.
///
/// @param index of the sentence
record NounFrames(int index, Parse parse, FrameWords words) {

    Optional<Frame> at(int i) {
        return according(i).or(() -> noun(i));
    }

    private Optional<Frame> according(int i) {
        if (!parse.lower(i).equals("according") || !parse.lower(i + 1).equals("to")) {
            return Optional.empty();
        }
        return parse.phraseFrom(i + 2)
                .map(p ->
                        new Frame(
                                index,
                                -1,
                                Kind.SAYS,
                                List.of(p),
                                List.of(),
                                i,
                                0,
                                parse.tokens().size(),
                                false));
    }

    /// `amid fears that ...`, `calls for the release of ...`.
    private Optional<Frame> noun(int i) {
        var token = parse.tokens().get(i);
        if (token.pos() != Pos.NOUN) {
            return Optional.empty();
        }
        String next = parse.lower(i + 1);
        var kind = words.noun(token.lemma());
        boolean clause = next.equals("that");
        boolean phrase = next.equals("for") || next.equals("of") || next.equals("to");
        if (kind.isEmpty() || (!clause && !(phrase && kind.get() != Kind.SAYS))) {
            return Optional.empty();
        }
        int to = i + 1;
        while (to < parse.tokens().size() && !parse.lower(to).equals(",")) {
            to++;
        }
        return Optional.of(
                new Frame(index, -1, kind.get(), List.of(), List.of(), i, i + 1, to, false));
    }
}
