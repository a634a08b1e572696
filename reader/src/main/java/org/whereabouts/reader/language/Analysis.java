package org.whereabouts.reader.language;

import java.util.List;

/// A text cut into sentences.
///
/// @param text as it was given
/// @param language BCP 47 tag by which it was read
/// @param cut sentences that were too long and were cut: what a rule finds there is doubtful
public record Analysis(String text, String language, List<Sentence> sentences, int cut) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }
}
