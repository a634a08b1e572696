package org.whereabouts.publication.words;

import java.util.ArrayList;
import java.util.List;

/// Words to show, with what is ours and what is a source's kept apart. A page isolates the foreign
/// pieces in `<bdi>`, a terminal with isolating characters.
public record Phrase(List<Piece> pieces) {
    /// Nothing.
    public static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /// One piece of a phrase.
    public sealed interface Piece {
        /// The text without its mark.
        String text();
    }

    /// Our own words, in the reader's language.
    public record Ours(String text) implements Piece {}

    /// A source's words: a name, a place, a quotation.
    ///
    /// @param language BCP 47 tag; empty if not known
    public record Foreign(String text, String language) implements Piece {}

    /// Our own words alone.
    public static Phrase ours(String text) {
        return text.isEmpty() ? EMPTY : new Phrase(List.of(new Ours(text)));
    }

    /// A source's words alone.
    public static Phrase foreign(String text, String language) {
        return text.isEmpty() ? EMPTY : new Phrase(List.of(new Foreign(text, language)));
    }

    /// Whether there is nothing to show.
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// This phrase and another after it.
    public Phrase then(Phrase next) {
        var all = new ArrayList<>(pieces);
        all.addAll(next.pieces);
        return new Phrase(all);
    }

    /// Phrases joined by words of ours between them; empty ones are left out.
    public static Phrase join(String between, List<Phrase> phrases) {
        Phrase all = EMPTY;
        for (Phrase phrase : phrases) {
            if (!phrase.isEmpty()) {
                all = all.isEmpty() ? phrase : all.then(ours(between)).then(phrase);
            }
        }
        return all;
    }

    /// The text alone, without marks: for comparison and tests.
    public String plain() {
        var out = new StringBuilder();
        pieces.forEach(p -> out.append(p.text()));
        return out.toString();
    }
}
