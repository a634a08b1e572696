package org.whereabouts.reader.corenlp;

import org.whereabouts.reader.language.Dependencies.Arc;
import org.whereabouts.reader.language.Pos;

/// From the tags of the Penn Treebank to the universal ones, as the Universal Dependencies do it
/// for English: the tag alone leaves `IN`, `DT` and the verbs open, the relation closes them.
final class Tags {
    private Tags() {}

    /// @param tag of the Penn Treebank
    /// @param lower the word in lower case
    /// @param arc its place in the tree
    static Pos universal(String tag, String lower, Arc arc) {
        return switch (tag) {
            case "NN", "NNS" -> Pos.NOUN;
            case "NNP", "NNPS" -> Pos.PROPN;
            case "CD" -> Pos.NUM;
            case "JJ", "JJR", "JJS", "AFX" -> Pos.ADJ;
            case "MD" -> Pos.AUX;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
                    arc.is("aux", "cop") && !says(lower) ? Pos.AUX : Pos.VERB;
            case "PRP", "PRP$", "WP", "WP$", "EX" -> Pos.PRON;
            case "DT", "PDT" -> arc.is("nsubj", "obj", "iobj", "obl", "nmod") ? Pos.PRON : Pos.DET;
            case "WDT" -> arc.is("det") ? Pos.DET : Pos.PRON;
            case "IN" -> arc.is("mark") ? Pos.SCONJ : Pos.ADP;
            case "TO" -> arc.is("case") ? Pos.ADP : Pos.PART;
            case "POS" -> Pos.PART;
            case "RB", "RBR", "RBS", "WRB" -> not(lower) ? Pos.PART : Pos.ADV;
            case "RP" -> Pos.ADP;
            case "CC" -> Pos.CCONJ;
            case "UH" -> Pos.INTJ;
            case "SYM", "#", "$" -> Pos.SYM;
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> Pos.PUNCT;
            default -> Pos.X;
        };
    }

    /// `children they | say | have vanished`: hung on the other verb like `do`, it is none.
    private static boolean says(String lower) {
        return lower.matches(
                "(say|believe|think|fear|claim|know|insist|suspect)s?|said|thought|knew");
    }

    private static boolean not(String lower) {
        return lower.equals("not") || lower.equals("n't");
    }
}
