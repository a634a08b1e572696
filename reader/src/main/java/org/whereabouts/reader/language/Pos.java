package org.whereabouts.reader.language;

/// Part of speech: the universal tags (Universal Dependencies, version 2).
public enum Pos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /// The tag of this name; [#X] for one that is not in the list.
    public static Pos of(String tag) {
        for (Pos pos : values()) {
            if (pos.name().equals(tag)) {
                return pos;
            }
        }
        return X;
    }
}
