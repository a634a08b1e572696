package org.whereabouts.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a search index keeps of a name, and what it asks for. Index and query use the same words,
/// so a query in any script finds every other script; {@link Names#compare} then orders the finds.
///
/// @param terms words for the index, each with the weight a query gives it (1 = a coarse key alone,
///   8 = the same letters). A word begins with a letter that names its kind, so kinds never meet
public record SearchTerms(List<Term> terms) {

    public SearchTerms {
        terms = List.copyOf(terms);
    }

    static SearchTerms of(Map<String, Integer> weights) {
        var terms = new ArrayList<Term>();
        weights.forEach((text, weight) -> terms.add(new Term(text, weight)));
        return new SearchTerms(terms);
    }

    /// One word of an index or a query.
    ///
    /// @param text the word; contains no space
    /// @param weight its weight in a query, 1 to 8
    public record Term(String text, int weight) {

        /// Whether the word is the letters of a part as they are written, which finds the script of
        /// the question alone; the others find every script.
        public boolean isLetters() {
            return text.startsWith("x") || text.startsWith("h");
        }

        /// Whether the word is the consonants of one part alone, which thousands have.
        public boolean isCoarse() {
            return text.startsWith("s") || text.startsWith("v");
        }

        /// Whether the word joins two parts, which few names have.
        public boolean isPair() {
            return text.startsWith("w");
        }
    }
}
