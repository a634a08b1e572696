package org.whereabouts.app.cli.parts;

import org.whereabouts.publication.words.Phrase;
import org.whereabouts.statement.text.Visible;

/// Names and texts of sources on a terminal: acting characters written out, each piece isolated, so
/// that no escape sequence, no direction override and no right-to-left name changes what stands
/// beside it.
public final class Safe {
    private Safe() {}

    /// A source's words on one line.
    public static String text(String text) {
        return Visible.isolated(text);
    }

    /// Our words and a source's.
    public static String phrase(Phrase phrase) {
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
