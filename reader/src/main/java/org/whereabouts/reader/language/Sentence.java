package org.whereabouts.reader.language;

import java.util.List;

/// A sentence of a text.
///
/// @param index its number in the text, from 0
/// @param start first character
/// @param end after its last character
/// @param names names as the analyser marks them; empty where it marks none
/// @param dependencies which word hangs on which, where the analyser says it
/// @param whole whether it is a sentence and not a piece of one that was too long
/// @param opensLine whether a line of the text begins with it
public record Sentence(
        int index,
        int start,
        int end,
        List<Token> tokens,
        List<NameSpan> names,
        Dependencies dependencies,
        boolean whole,
        boolean opensLine) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        if (dependencies instanceof Dependencies.Tree(var arcs) && arcs.size() != tokens.size()) {
            throw new IllegalArgumentException("not one arc for each word");
        }
    }
}
