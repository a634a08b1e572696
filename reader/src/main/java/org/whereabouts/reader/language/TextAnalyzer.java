package org.whereabouts.reader.language;

import java.util.Set;

/// Cuts a text into sentences and words and says what kind of word each is. Reads no file and keeps
/// no state between two texts; safe for several threads.
public interface TextAnalyzer {

    /// The name that stands in proposals and tables: `opennlp`, `corenlp`.
    String id();

    /// BCP 47 tags of the languages whose words get a part of speech. Texts of other languages are
    /// cut into sentences and words all the same.
    Set<String> languages();

    /// Analyses a text. Sentences longer than [#WORDS_MAX] words are cut, so that nothing that
    /// follows can take longer than the text is long.
    ///
    /// @param language BCP 47 tag; the first subtag counts
    Analysis analyze(String text, String language);

    /// The most words of one sentence.
    int WORDS_MAX = 250;
}
