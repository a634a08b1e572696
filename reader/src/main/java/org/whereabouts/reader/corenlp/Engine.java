package org.whereabouts.reader.corenlp;

import java.util.List;

/// What is asked of CoreNLP, so that all else can be tried without it. Safe for several threads.
interface Engine {

    /// Marks the words of a sentence.
    ///
    /// @param forms the words, straight quotation marks and apostrophes in them
    Marks mark(List<String> forms);

    /// One entry for each word.
    ///
    /// @param tags parts of speech as in the Penn Treebank
    /// @param lemmas dictionary forms
    /// @param names `PERSON`, `LOCATION`, `ORGANIZATION` or `O`
    /// @param arcs which word hangs on which; a word that is missing has no arc
    record Marks(List<String> tags, List<String> lemmas, List<String> names, List<Link> arcs) {
        public Marks {
            tags = List.copyOf(tags);
            lemmas = List.copyOf(lemmas);
            names = List.copyOf(names);
            arcs = List.copyOf(arcs);
        }
    }

    /// A link of the tree.
    ///
    /// @param word its number from 1
    /// @param head number of the word on which it hangs from 1; 0 for the root
    /// @param relation Universal Dependencies, with its subtype
    record Link(int word, int head, String relation) {}
}
