package org.whereabouts.app.cli.review;

import org.whereabouts.publication.Visible;
import org.whereabouts.publication.words.Phrase;

/// Text of a document on a terminal: acting characters written out, each piece isolated, so that no
/// escape sequence, no direction override and no right-to-left name changes what stands beside it.
final class Safe {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    private Safe() {}

    /// A source's words on one line.
    static String text(String text) {
        return text.isEmpty() ? "" : ISOLATE + Visible.of(text) + POP;
    }

    /// Our words and a source's.
    static String phrase(Phrase phrase) {
        var out = new StringBuilder();
        for (Phrase.Piece piece : phrase.pieces()) {
            out.append(
                    switch (piece) {
                        case Phrase.Ours(var text) -> Visible.of(text);
                        case Phrase.Foreign(var text, var _) -> text(text);
                    });
        }
        return out.toString();
    }
}
