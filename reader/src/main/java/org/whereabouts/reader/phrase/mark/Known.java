package org.whereabouts.reader.phrase.mark;

/// What earlier sentences told of names.
public interface Known {

    /// Whether a word, in its nominative, is part of the name of somebody.
    boolean part(String nominative);

    /// Keeps a name that a text speaks of.
    void learn(String nominative);
}
